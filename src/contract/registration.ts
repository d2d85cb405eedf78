import * as z from 'zod/mini';
import { actingFor, contact, patient } from './patient-request.js';
import { givenText, instant, languageTag, longText, requestId, shortText } from './primitives.js';

export const onlineServices = ['appointments', 'prescriptions', 'record'] as const;
export type OnlineService = (typeof onlineServices)[number];

/** How one online service stands for the person. */
export const serviceAccess = z.object({
  service: z.enum(onlineServices),
  state: z.enum(['on', 'off', 'asked-for', 'contact-practice']),
  /** In the practice's words. */
  text: z.optional(longText),
});

/** The answer to `GET {registrations}`. */
export const accessAnswer = z.object({ services: z.array(serviceAccess) });

export type AccessAnswer = z.infer<typeof accessAnswer>;

/** `POST {registrations}`: asks for online services, for oneself or for another person. */
export const registration = z.object({
  version: z.literal(1),
  id: requestId,
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
});

export type Registration = z.infer<typeof registration>;

/** The answer to it: held, and what happens next. */
export const registrationAnswer = z.object({
  id: requestId,
  reference: givenText,
  services: z.optional(z.array(serviceAccess)),
  respondBy: z.optional(instant),
  message: z.optional(longText),
});

export type RegistrationAnswer = z.infer<typeof registrationAnswer>;
