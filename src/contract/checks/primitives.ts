// Written by scripts/build-checks.ts from ../primitives.ts. Do not edit: run `npm run checks`.
import { text, where } from '../check.js';
import {
  fitsLong,
  fitsShort,
  isAddress,
  isGiven,
  isInstant,
  isLanguageTag,
  isLocalDate,
  isRequestId,
} from '../rules/texts.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../primitives.js';

export const givenText = where(text, [fitsShort, 'too-long'], [isGiven, 'missing']) as ShapeOf<
  typeof contract.givenText
>;

export const shortText = where(text, [fitsShort, 'too-long']) as ShapeOf<typeof contract.shortText>;

export const longText = where(text, [fitsLong, 'too-long']) as ShapeOf<typeof contract.longText>;

export const localDate = where(text, [isLocalDate, 'date-malformed']) as ShapeOf<typeof contract.localDate>;

export const address = where(text, [isAddress, 'url-malformed']) as ShapeOf<typeof contract.address>;

export const languageTag = where(text, [isLanguageTag, 'language-malformed']) as ShapeOf<
  typeof contract.languageTag
>;

export const requestId = where(text, [isRequestId, 'id-malformed']) as ShapeOf<typeof contract.requestId>;

export const instant = where(text, [isInstant, 'instant-malformed']) as ShapeOf<typeof contract.instant>;
