// Written by scripts/build-checks.ts from ../practice-config.ts. Do not edit: run `npm run checks`.
import {
  either,
  flag,
  list,
  number,
  object,
  oneOf,
  optional,
  partial,
  record,
  text,
  where,
} from '../check.js';
import {
  hasEnglish,
  hasItsOptions,
  haveOwnIds,
  isLinkAddress,
  isName,
  isTimeZone,
  isWordKey,
  isWorkingDays,
} from '../rules/settings.js';
import { backendConfig } from './backend-config.js';
import { hoursException } from './hours-exception.js';
import { address, givenText, languageTag, longText, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../practice-config.js';

export const timeZone = where(text, [isTimeZone, 'time-zone-unknown']) as ShapeOf<typeof contract.timeZone>;

export const name = where(text, [isName, 'name-malformed']) as ShapeOf<typeof contract.name>;

export const localTexts = where(record(languageTag, longText), [hasEnglish, 'missing', 'en']) as ShapeOf<
  typeof contract.localTexts
>;

export const localText = either(longText, localTexts) as ShapeOf<typeof contract.localText>;

const part1 = object(
  { label: optional(localText), hint: optional(localText), options: optional(record(name, localText)) },
  true,
);

export const question = where(
  object(
    {
      id: name,
      type: oneOf('text', 'long-text', 'choice', 'choices', 'date', 'items'),
      required: optional(flag),
      options: optional(list(name)),
      words: optional(part1),
      when: optional(object({ question: name, is: list(name) }, true)),
    },
    true,
  ),
  [hasItsOptions, 'options-missing', 'options'],
) as ShapeOf<typeof contract.question>;

export const ownQuestions = where(list(question), [haveOwnIds, 'question-repeated']) as ShapeOf<
  typeof contract.ownQuestions
>;

export const questionChanges = object(
  {
    omit: optional(list(name)),
    change: optional(record(name, object({ required: optional(flag), words: optional(part1) }, true))),
    add: optional(ownQuestions),
  },
  true,
) as ShapeOf<typeof contract.questionChanges>;

export const questionSettings = partial(
  [
    'symptoms',
    'question',
    'call-back',
    'fit-note',
    'repeat-prescription',
    'test-results',
    'referral',
    'letter',
    'other',
  ],
  questionChanges,
) as ShapeOf<typeof contract.questionSettings>;

export const wordKey = where(text, [isWordKey, 'name-malformed']) as ShapeOf<typeof contract.wordKey>;

export const linkAddress = where(text, [isLinkAddress, 'url-malformed']) as ShapeOf<
  typeof contract.linkAddress
>;

export const workingDays = where(number, [isWorkingDays, 'whole-number-expected']) as ShapeOf<
  typeof contract.workingDays
>;

export const contactSettings = object(
  {
    order: optional(list(oneOf('telephone', 'online', 'in-person', 'nhs-app', 'nhs-111'))),
    telephone: optional(
      object({ text: optional(localText), ready: optional(localText), textphone: optional(shortText) }, true),
    ),
    online: optional(
      object({ text: optional(localText), ready: optional(localText), url: optional(linkAddress) }, true),
    ),
    inPerson: optional(
      object(
        {
          text: optional(localText),
          ready: optional(localText),
          address: optional(shortText),
          url: optional(linkAddress),
          access: optional(localText),
        },
        true,
      ),
    ),
    email: optional(shortText),
    interpreters: optional(localText),
    bsl: optional(localText),
  },
  true,
) as ShapeOf<typeof contract.contactSettings>;

export const registrationSettings = object(
  {
    url: optional(linkAddress),
    open: optional(flag),
    text: optional(localText),
    proof: optional(list(oneOf('nhs-login', 'at-practice', 'video'))),
  },
  true,
) as ShapeOf<typeof contract.registrationSettings>;

export const practiceConfig = object(
  {
    $schema: optional(text),
    version: oneOf(1),
    name: givenText,
    odsCode: optional(shortText),
    phone: optional(shortText),
    nation: optional(oneOf('england', 'wales', 'scotland', 'northern-ireland')),
    timeZone: optional(timeZone),
    hours: optional(either(longText, record(name, longText))),
    exceptions: optional(list(hoursException)),
    endpoint: optional(address),
    backend: optional(either(name, backendConfig)),
    questions: optional(questionSettings),
    words: optional(record(languageTag, record(wordKey, longText))),
    privacyUrl: optional(linkAddress),
    signInUrl: optional(linkAddress),
    replyPromise: optional(
      either(oneOf('next-core-day', 'none'), object({ workingDays: workingDays }, true)),
    ),
    contact: optional(contactSettings),
    registration: optional(registrationSettings),
  },
  true,
) as ShapeOf<typeof contract.practiceConfig>;
