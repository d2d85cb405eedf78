import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ReceiverEnv } from '../http/client-address.js';
import type { ReceiverContext } from '../module.js';
import { isLoopback, type ReceiverSettings } from '../settings.js';
import { messagePage } from './layout.js';
import { Sessions } from './session.js';

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const sessionsOf = new WeakMap<ReceiverSettings, Sessions>();

/** The sessions of this receiver; `undefined` where no password is asked. */
export function staffSessions(settings: ReceiverSettings): Sessions | undefined {
  if (settings.staffPassword === undefined) return undefined;
  let sessions = sessionsOf.get(settings);
  if (sessions === undefined) sessionsOf.set(settings, (sessions = new Sessions(settings.staffPassword)));
  return sessions;
}

/** The prefix keeps other hosts and plain HTTP from setting the cookie, but browsers take it over HTTPS only. */
export function sessionCookie(settings: ReceiverSettings): string {
  return isLoopback(settings.host) ? 'gp-staff' : '__Host-gp-staff';
}

/** Headers of every page for staff. */
export const staffHeaders: MiddlewareHandler<ReceiverEnv> = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  if (!c.res.headers.has('Content-Security-Policy'))
    c.header('Content-Security-Policy', contentSecurityPolicy);
  c.header('X-Frame-Options', 'DENY');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
};

/** Lets a change through only from this site's own pages. */
export const ownPagesOnly: MiddlewareHandler<ReceiverEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || isFromOwnPage(c)) return next();
  return c.html(
    messagePage('This did not come from the inbox', 'Open the inbox again and repeat what you wanted to do.'),
    403,
  );
};

/** Whether a form was sent from a page of this receiver. */
export function isFromOwnPage(c: Context<ReceiverEnv>): boolean {
  const origin = c.req.header('Origin');
  if (origin === undefined || origin === 'null') return c.req.header('Sec-Fetch-Site') === 'same-origin';
  // Only the host: behind a proxy that ends TLS the scheme seen here is another one.
  return URL.canParse(origin) && new URL(origin).host === c.req.header('Host');
}

/** For every page and download that shows requests: signed in, or on the machine itself. */
export function staffOnly(context: ReceiverContext): MiddlewareHandler<ReceiverEnv> {
  const { settings } = context;
  const sessions = staffSessions(settings);
  return async (c, next) => {
    if (sessions === undefined) {
      // A page of another site could give its own name this machine's address and read along (DNS rebinding).
      const url = `http://${c.req.header('Host') ?? ''}`;
      const name = URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
      if (isLoopback(name)) return next();
      return c.html(
        messagePage('Not under this name', 'Without a password the inbox opens only as http://localhost.'),
        403,
      );
    }
    if (sessions.isOpen(getCookie(c, sessionCookie(settings)) ?? '', context.now())) return next();
    return c.redirect('/staff/sign-in', 303);
  };
}
