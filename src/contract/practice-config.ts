import * as z from 'zod/mini';
import { nations } from '../domain/opening-hours/nation.js';
import { requestKinds } from '../domain/questions/request-kind.js';
import { backendConfig, type BackendConfig } from './backend-config.js';
import { hoursException } from './hours-exception.js';
import { address, checkedText, givenText, languageTag, longText, shortText } from './primitives.js';
import {
  hasEnglish,
  hasItsOptions,
  haveOwnIds,
  isLinkAddress,
  isName,
  isTimeZone,
  isWordKey,
  isWorkingDays,
} from './rules/settings.js';

export { namePattern, wordKeyPattern } from './rules/settings.js';

const optional = z.optional;

/** An address to link to: `https:`, `http:`, or relative to the page. Nothing else: no `javascript:`, no `data:`. */
export const linkAddress = checkedText(isLinkAddress, 'url-malformed');

/** An id in kebab-case, such as `since-when`. */
export const name = checkedText(isName, 'name-malformed');

/** The key of a text, with its area, such as `opening-hours.open`. */
export const wordKey = checkedText(isWordKey, 'name-malformed');

/** A text per language tag, of which `en` is needed. */
export const localTexts = z
  .record(languageTag, longText)
  .check(z.refine(hasEnglish, { error: 'missing', path: ['en'] }));

/** One text for all languages, or a text per language tag. */
export const localText = z.union([longText, localTexts]);

const words = z.strictObject({
  label: optional(localText),
  hint: optional(localText),
  options: optional(z.record(name, localText)),
});

/** A question of the practice's own. `choice` and `choices` need options. */
export const question = z
  .strictObject({
    id: name,
    type: z.enum(['text', 'long-text', 'choice', 'choices', 'date', 'items']),
    required: optional(z.boolean()),
    options: optional(z.array(name)),
    words: optional(words),
    when: optional(z.strictObject({ question: name, is: z.array(name) })),
  })
  .check(z.refine(hasItsOptions, { error: 'options-missing', path: ['options'] }));

/** A practice's own questions of one kind. */
export const ownQuestions = z.array(question).check(z.refine(haveOwnIds, 'question-repeated'));

/** What a practice changes about the questions of one kind. */
export const questionChanges = z.strictObject({
  omit: optional(z.array(name)),
  change: optional(
    z.record(name, z.strictObject({ required: optional(z.boolean()), words: optional(words) })),
  ),
  add: optional(ownQuestions),
});

/** `questions`, by kind of request: the types are in `domain/questions/question.ts`. */
export const questionSettings = z.partialRecord(z.enum(requestKinds), questionChanges);

const way = { text: optional(localText), ready: optional(localText) };

/** What `gp-contact-options` and other pages of help say of each way to reach the practice. All of it may be left out. */
export const contactSettings = z.strictObject({
  /** Which ways, in which order. */
  order: optional(z.array(z.enum(['telephone', 'online', 'in-person', 'nhs-app', 'nhs-111']))),
  telephone: optional(z.strictObject({ ...way, textphone: optional(shortText) })),
  online: optional(z.strictObject({ ...way, url: optional(linkAddress) })),
  inPerson: optional(
    z.strictObject({
      ...way,
      address: optional(shortText),
      url: optional(linkAddress),
      access: optional(localText),
    }),
  ),
  email: optional(shortText),
  interpreters: optional(localText),
  bsl: optional(localText),
});

/** How one becomes a patient, and how people can prove who they are for online access. */
export const registrationSettings = z.strictObject({
  /** The page about registering here. */
  url: optional(linkAddress),
  open: optional(z.boolean()),
  text: optional(localText),
  proof: optional(z.array(z.enum(['nhs-login', 'at-practice', 'video']))),
});

export const timeZone = checkedText(isTimeZone, 'time-zone-unknown');

export const workingDays = z.number().check(z.refine(isWorkingDays, 'whole-number-expected'));

/** All settings of a practice, as they stand in the file that `gp-practice src` names. */
export const practiceConfig = z.strictObject({
  /** The address of the JSON Schema, for completion in an editor. */
  $schema: optional(z.string()),
  version: z.literal(1),
  name: givenText,
  odsCode: optional(shortText),
  /** As patients should read it; it is also what they call. */
  phone: optional(shortText),
  nation: optional(z.enum(nations)),
  /** IANA name; `Europe/London` if absent. */
  timeZone: optional(timeZone),
  /** Hours text, or one by service: `surgery`, `phone`, `online`, `dispensary` or a name of one's own. */
  hours: optional(z.union([longText, z.record(name, longText)])),
  exceptions: optional(z.array(hoursException)),
  /** The base address: `/requests`, `/slots` … are appended. */
  endpoint: optional(address),
  /** The name of a backend, or all of its settings. */
  backend: optional(z.union([name, backendConfig])),
  questions: optional(questionSettings),
  /** Any text of the widgets, by language and key: `{ "en": { "opening-hours.open": "…" } }`. */
  words: optional(z.record(languageTag, z.record(wordKey, longText))),
  privacyUrl: optional(linkAddress),
  signInUrl: optional(linkAddress),
  /** When the practice aims to answer, in core days. */
  replyPromise: optional(z.union([z.enum(['next-core-day', 'none']), z.strictObject({ workingDays })])),
  contact: optional(contactSettings),
  registration: optional(registrationSettings),
});

/** The same type without the `undefined` that Zod adds to what may be left out. */
type Plain<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
      : T;

/** Settings made in code may also have `backend.getToken`, which no file can hold. */
export type PracticeConfig = Omit<Plain<z.infer<typeof practiceConfig>>, 'backend'> & {
  backend?: string | BackendConfig;
};
