import * as z from 'zod/mini';
import { person } from './person.js';
import { givenText, instant, longText, requestId } from './primitives.js';

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
export const accessAnswer = z.object({
  /** Who is signed in. */
  person: z.optional(person),
  services: z.array(serviceAccess),
});

export type AccessAnswer = z.infer<typeof accessAnswer>;

/** The answer to `POST {registrations}`: held, and what happens next. */
export const registrationAnswer = z.object({
  id: requestId,
  reference: givenText,
  services: z.optional(z.array(serviceAccess)),
  respondBy: z.optional(instant),
  message: z.optional(longText),
});

export type RegistrationAnswer = z.infer<typeof registrationAnswer>;
