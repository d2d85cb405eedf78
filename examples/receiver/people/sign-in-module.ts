import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { readBody } from '../http/body.js';
import type { ReceiverEnv } from '../http/client-address.js';
import { crossOrigin } from '../http/cross-origin.js';
import { problemResponse } from '../http/problem.js';
import type { ModuleFactory, ReceiverContext } from '../module.js';
import { isFromOwnPage } from '../staff/staff-only.js';
import { isDevelopment, noOrigin, patientCookie } from './patient-session.js';
import { findPerson, samplePeople } from './sample-people.js';
import { SessionStore } from './session-store.js';

/**
 * Signing in for development: anybody chooses one of the sample people. A real practice puts NHS login here. Afterwards the
 * page of `return` is shown with the fragment `#gp-signed-in`, by which the widgets know.
 */
export const signInModule: ModuleFactory = (context) => {
  const { settings } = context;
  const sessions = new SessionStore(context.database);
  const routes = new Hono<ReceiverEnv>();

  routes.use('/sign-in', async (c, next) => {
    if (!isDevelopment(context, c))
      return problemResponse({ status: 404, code: 'not-found', title: 'There is nothing here' });
    await next();
    c.header(
      'Content-Security-Policy',
      // The redirect after the form goes to the practice's page, and some browsers ask `form-action` about that too.
      `default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${settings.origins.filter((origin) => /^https?:/.test(origin)).join(' ')}`,
    );
    return;
  });
  routes.get('/sign-in', (c) => c.html(signInPage(c.req.query('return') ?? '')));
  routes.post('/sign-in', async (c) => {
    if (!isFromOwnPage(c)) return noOrigin();
    const body = await readBody(c.req.raw, 5000);
    const fields = new URLSearchParams(body === 'too-large' ? '' : new TextDecoder().decode(body));
    const person = findPerson(fields.get('person') ?? '');
    if (!person) return c.html(signInPage(fields.get('return') ?? ''), 422);
    setCookie(c, patientCookie, await sessions.open(person.id, context.now()), {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    const back = allowedReturn(context, fields.get('return') ?? '');
    return back
      ? c.redirect(`${back}#gp-signed-in`, 303)
      : c.html(frame('Signed in', html`<h1>You are signed in as ${person.name}</h1>`));
  });

  routes.use('/sign-out', crossOrigin(settings.origins, ['POST']));
  routes.post('/sign-out', async (c) => {
    if (!c.req.header('Origin')) return noOrigin();
    const token = getCookie(c, patientCookie);
    if (token) await sessions.end(token);
    deleteCookie(c, patientCookie, { path: '/' });
    return c.body(null, 204);
  });

  return {
    routes,
    tasks: [{ name: 'end-sessions', everyMinutes: 60, run: () => sessions.purge(context.now()) }],
  };
};

/** The page to return to, if it belongs to a site that may use this receiver: else anybody could send people anywhere. */
export function allowedReturn(context: ReceiverContext, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return context.settings.origins.includes(url.origin) ? url.href : undefined;
}

const frame = (title: string, content: ReturnType<typeof html>): ReturnType<typeof html> =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Wenbrook Surgery (example)</title>
        <link rel="stylesheet" href="/staff/staff.css" />
      </head>
      <body>
        <main class="width">${content}</main>
      </body>
    </html>`;

const signInPage = (back: string): ReturnType<typeof html> =>
  frame(
    'Sign in',
    html`<h1>Sign in</h1>
      <p>For development: nobody here exists. A practice shows NHS login instead.</p>
      <form method="post" action="/sign-in">
        <input type="hidden" name="return" value="${back}" />
        ${samplePeople.map(
          ({ id, name, nhsNumber, about }) =>
            html`<p>
              <button class="button" name="person" value="${id}">${name}</button><br />
              NHS number ${nhsNumber.replace(/(...)(...)(....)/, '$1 $2 $3')}: ${about}
            </p>`,
        )}
      </form>`,
  );
