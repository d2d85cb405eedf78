import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ReceiverEnv } from '../http/client-address.js';
import { problemResponse } from '../http/problem.js';
import type { ReceiverContext } from '../module.js';
import { isLoopback } from '../settings.js';
import { findPerson, type SamplePerson } from './sample-people.js';
import { SessionStore } from './session-store.js';

export const patientCookie = 'gp-patient';

/** What routes behind the sign-in know. */
export interface PatientEnv extends ReceiverEnv {
  Variables: { person: SamplePerson };
}

/**
 * Anybody may sign in as a sample person: only on the machine itself, and under its own name, so that no page of
 * another name that was given this machine's address (DNS rebinding) reaches it.
 */
export function isDevelopment(context: ReceiverContext, c: Context): boolean {
  const { host, trustProxy } = context.settings;
  const url = `http://${c.req.header('Host') ?? ''}`;
  return isLoopback(host) && !trustProxy && URL.canParse(url) && isLoopback(new URL(url).hostname);
}

/** Who is signed in, if anybody is. */
export async function signedIn(context: ReceiverContext, c: Context): Promise<SamplePerson | undefined> {
  const token = getCookie(c, patientCookie);
  const id = token && (await new SessionStore(context.database).use(token, context.now()));
  return id ? findPerson(id) : undefined;
}

export const noOrigin = (): Response =>
  problemResponse({ status: 403, code: 'origin-not-allowed', title: 'A change must come from a page' });

/**
 * Only for who is signed in: 401 otherwise. A change must also name the page that it comes from, which browsers always
 * do; whether that page may is decided by `crossOrigin`.
 */
export function patientOnly(context: ReceiverContext): MiddlewareHandler<PatientEnv> {
  return async (c, next) => {
    if (c.req.method !== 'GET' && !c.req.header('Origin')) return noOrigin();
    const person = await signedIn(context, c);
    if (!person) return problemResponse({ status: 401, code: 'sign-in', title: 'Sign in first' });
    c.set('person', person);
    return next();
  };
}

/** 403 where a service is not switched on for the person, with the reason in words for the patient. */
export function serviceOff(person: SamplePerson, service: 'prescriptions' | 'record'): Response | undefined {
  const state = person.services[service];
  if (state === 'on') return undefined;
  return problemResponse({
    status: 403,
    code: state === 'asked-for' ? 'access-asked-for' : 'access-off',
    title: 'This service is not switched on',
    detail:
      state === 'asked-for'
        ? 'You asked for this service. The practice is checking it and will write to you within 5 working days.'
        : state === 'off'
          ? 'This service is not switched on for you. You can ask for it under "Online services".'
          : 'Please call the practice about this service.',
  });
}
