import * as z from 'zod/mini';
import { recordSections } from '../domain/record/record-section.js';
import { person } from './person.js';
import { address, givenText, instant, localDate, longText, shortText } from './primitives.js';

/** One value of a test result. */
export const testValue = z.object({
  name: givenText,
  /** The same code for the same test over time: its values can be drawn as one line. */
  code: z.optional(shortText),
  /** A number where it is one, else text such as `not detected`. */
  value: z.union([z.number(), shortText]),
  unit: z.optional(shortText),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  /** As the laboratory says, where it does. */
  inside: z.optional(z.enum(['below', 'inside', 'above'])),
  comment: z.optional(longText),
});

export type TestValue = z.infer<typeof testValue>;

/** One entry of any section. All content is text. */
export const recordEntry = z.object({
  id: givenText,
  date: localDate,
  title: givenText,
  /** Since the patient's last visit. */
  new: z.optional(z.boolean()),
  /** Hidden until it is opened on request. */
  sensitive: z.optional(z.boolean()),
  /** Who wrote it, or where it comes from. */
  from: z.optional(shortText),
  text: z.optional(longText),
  /** What the practice says of it, such as `We will contact you`. */
  notice: z.optional(longText),
  /** A page that explains it, on nhs.uk. */
  link: z.optional(address),
  /** Test results. */
  values: z.optional(z.array(testValue)),
  /** Letters and documents: the type in words, and the file. */
  type: z.optional(shortText),
  file: z.optional(
    z.object({
      url: address,
      mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']),
      /** Bytes. */
      size: z.optional(z.number()),
      /** The same with `Content-Disposition: attachment`: to keep instead of to look at. */
      downloadUrl: z.optional(address),
    }),
  ),
  /** Medicines. */
  dose: z.optional(shortText),
  status: z.optional(z.enum(['current', 'past'])),
  /** Allergies. */
  reaction: z.optional(longText),
});

export type RecordEntry = z.infer<typeof recordEntry>;

/** The answer to `GET {record}?section=&cursor=&series=&search=&only=`: a page of entries, newest first. */
export const recordPage = z.object({
  /** Whose record this is. */
  person: z.optional(person),
  section: z.enum(recordSections),
  entries: z.array(recordEntry),
  /** Where the next page begins; absent on the last. */
  next: z.optional(shortText),
  /** Of how many entries. */
  total: z.optional(z.number()),
  lastVisit: z.optional(instant),
});

export type RecordPage = z.infer<typeof recordPage>;

/** The same with entries that are not checked yet, so that a bad one does not take the page with it. */
export const recordEnvelope = z.object({
  person: z.optional(person),
  section: z.enum(recordSections),
  entries: z.array(z.unknown()),
  next: z.optional(shortText),
  total: z.optional(z.number()),
  lastVisit: z.optional(instant),
});
