import * as z from 'zod/mini';
import { actingFor, contact, noticesRecord, patient } from './patient-request.js';
import { instant, languageTag, longText, requestId, shortText } from './primitives.js';
import { onlineServices } from './registration.js';

/** `POST {registrations}`: asks for online services, for oneself or for another person. */
export const registration = z.object({
  version: z.literal(1),
  id: requestId,
  /** The id of an earlier, unconfirmed registration that this edited one stands for. */
  replaces: z.optional(requestId),
  submittedAt: instant,
  language: languageTag,
  practice: z.object({ name: z.optional(shortText), odsCode: z.optional(shortText) }),
  services: z.array(z.enum(onlineServices)),
  who: z.enum(['myself', 'parent', 'carer']),
  patient,
  actingFor: z.optional(actingFor),
  /** What a carer may see, as agreed with the patient, in the words shown. */
  consent: z.optional(z.object({ shown: longText, limits: z.optional(longText) })),
  /** How identity is to be proved. */
  proof: z.enum(['nhs-login', 'at-practice', 'video']),
  contact,
  /** Said in private: somebody could make the person show the record. */
  coercion: z.optional(z.object({ concern: z.enum(['yes', 'no']), safeContact: z.optional(longText) })),
  /** What was noticed in the texts and shown. A record, never a priority. */
  safety: z.optional(noticesRecord),
});

export type Registration = z.infer<typeof registration>;
