import * as z from 'zod/mini';
import { isNhsNumber } from '../domain/people/nhs-number.js';
import { requestKinds } from '../domain/questions/request-kind.js';
import {
  checkedText,
  givenText,
  instant,
  languageTag,
  localDate,
  longText,
  requestId,
  shortText,
} from './primitives.js';

export const clockTimePattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** A time of the wall clock, `00:00` to `24:00`. */
export const clockTime = checkedText((text) => clockTimePattern.test(text), 'time-malformed');

/** Weekdays as two letters of the hours text, with a span of the wall clock of the practice. */
export const callTime = z.object({
  day: z.enum(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']),
  from: clockTime,
  to: clockTime,
});

/** Ten digits that satisfy Modulus 11. */
export const nhsNumber = checkedText(isNhsNumber, 'nhs-number-invalid');

/** Who the request is about. What the patient typed; nothing here is verified. */
export const patient = z.object({
  givenName: givenText,
  familyName: givenText,
  dateOfBirth: localDate,
  postcode: z.optional(shortText),
  /** Ten digits without spaces. Never demanded. Also the Scottish CHI and the Northern Irish H&C number. */
  nhsNumber: z.optional(nhsNumber),
  registration: z.enum(['registered', 'not-registered', 'not-sure']),
  /** As chosen on the first page; the age in years follows from `dateOfBirth`. */
  ageGroup: z.enum(['baby', 'child', 'adult']),
});

/** Present only if somebody sends the request for another person. */
export const actingFor = z.object({
  name: givenText,
  relationship: z.enum(['parent', 'carer', 'family', 'other']),
  /** `agreed`: the patient agreed; `child`: for a child one is responsible for; `unable`: the patient cannot agree. */
  permission: z.enum(['agreed', 'child', 'unable']),
});

/** One answer with the question as it was shown, so that the practice reads what the patient read. */
export const answer = z.object({
  question: shortText,
  prompt: longText,
  /** Free text, an option's id, several of either, or a local date. */
  value: z.union([longText, z.array(longText).check(z.maxLength(50, 'too-many'))]),
  /** The chosen options' words as shown; absent for free text. */
  shown: z.optional(z.array(longText)),
});

export const contact = z.object({
  phone: z.optional(shortText),
  email: z.optional(shortText),
  /** The ways the patient prefers, in no order. */
  preferred: z.array(z.enum(['phone', 'text', 'email', 'letter'])),
  /** When a call can be taken in private. Empty: any time. */
  callTimes: z.array(callTime).check(z.maxLength(50, 'too-many')),
  /** Whether it is safe to leave a message or send a text that others may see. */
  messageSafe: z.optional(z.enum(['yes', 'no'])),
  language: z.optional(shortText),
  interpreter: z.optional(z.enum(['none', 'spoken', 'bsl'])),
  needs: z.optional(longText),
});

/** Notices raised while writing, with the quoted words and what the patient said to them. */
const notices = z.array(
  z.object({
    rule: shortText,
    question: shortText,
    quoted: longText,
    shown: longText,
    response: z.enum(['read', 'not-meant', 'none']),
  }),
);
const noticesState = z.enum(['on', 'off', 'not-available']);

/** The same of texts that are part of no request. */
export const noticesRecord = z.object({ notices, noticesState });

/** What was asked and shown for safety: a record, never a priority or a level. */
export const safety = z.object({
  /** The fixed questions, in the version and words in which they were asked. */
  questions: z.array(
    z.object({ id: shortText, version: shortText, prompt: longText, answer: z.enum(['yes', 'no']) }),
  ),
  /** Advice that was shown, in words, and whether the patient said that it was read. */
  advice: z.array(z.object({ id: shortText, shown: longText, read: z.boolean() })),
  notices,
  noticesState,
});

export const fileSizeLimit = 10_000_000;
export const fileSize = z
  .number()
  .check(z.refine((size) => Number.isInteger(size) && size > 0, 'whole-number-expected'))
  .check(z.refine((size) => size <= fileSizeLimit, 'too-large'));

export const attachmentInfo = z.object({
  name: givenText,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  /** Bytes. */
  size: fileSize,
});

/** What a practice receives for one online request. */
export const patientRequest = z.object({
  version: z.literal(1),
  id: requestId,
  /** The id of an earlier, unconfirmed request that this edited one stands for. */
  replaces: z.optional(requestId),
  kind: z.enum(requestKinds),
  category: z.enum(['clinical', 'administrative']),
  /** By the clock of the device, or by the server's where that is known. */
  submittedAt: instant,
  language: languageTag,
  practice: z.object({ name: z.optional(shortText), odsCode: z.optional(shortText) }),
  patient,
  actingFor: z.optional(actingFor),
  answers: z.array(answer).check(z.maxLength(100, 'too-many')),
  contact,
  safety,
  attachments: z.array(attachmentInfo).check(z.maxLength(5, 'too-many')),
});

export type PatientRequest = z.infer<typeof patientRequest>;
