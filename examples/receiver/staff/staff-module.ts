import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { readFileSync } from 'node:fs';
import { clientAddress, type ReceiverEnv } from '../http/client-address.js';
import { RateLimiter } from '../http/rate-limit.js';
import type { ModuleFactory } from '../module.js';
import { isLoopback } from '../settings.js';
import { type Markup, staffPage } from './layout.js';
import { sessionLength } from './session.js';
import { ownPagesOnly, sessionCookie, staffHeaders, staffSessions } from './staff-only.js';

const assets = {
  'staff.css': 'text/css; charset=utf-8',
  'print.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** What all pages for staff share: sign-in, styles, the small script. */
export const staffModule: ModuleFactory = (context) => {
  const { settings } = context;
  const sessions = staffSessions(settings);
  const limiter = new RateLimiter(settings.signInLimit);
  const secure = !isLoopback(settings.host);
  const routes = new Hono<ReceiverEnv>();

  for (const [name, type] of Object.entries(assets)) {
    const content = readFileSync(new URL(name, import.meta.url), 'utf8');
    routes.get(`/staff/${name}`, (c) =>
      c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'max-age=300' }),
    );
  }
  routes.get('/', (c) => c.redirect('/inbox', 302));

  routes.use('/staff/sign-in', staffHeaders, ownPagesOnly);
  routes.use('/staff/sign-out', staffHeaders, ownPagesOnly);
  routes.get('/staff/sign-in', (c) =>
    sessions === undefined ? c.redirect('/inbox', 303) : c.html(signInPage()),
  );
  routes.post('/staff/sign-in', bodyLimit({ maxSize: 10_000 }), async (c) => {
    const { password } = await c.req.parseBody();
    const wait = limiter.take(clientAddress(c, settings.trustProxy), context.now());
    if (wait > 0) {
      context.log({ event: 'sign-in-limited' });
      c.header('Retry-After', String(wait));
      return c.html(signInPage(`Too many tries. Wait ${Math.ceil(wait / 60)} minutes and try again.`), 429);
    }
    if (sessions === undefined || typeof password !== 'string' || !sessions.matches(password)) {
      context.log({ event: 'sign-in-refused' });
      return c.html(signInPage('This is not the password. Check it and try again.'), 403);
    }
    context.log({ event: 'signed-in' });
    setCookie(c, sessionCookie(settings), sessions.open(context.now()), {
      httpOnly: true,
      sameSite: 'Strict',
      secure,
      path: '/',
      maxAge: sessionLength / 1000,
    });
    return c.redirect('/inbox', 303);
  });
  routes.post('/staff/sign-out', (c) => {
    deleteCookie(c, sessionCookie(settings), { path: '/', secure });
    return c.redirect('/staff/sign-in', 303);
  });
  return { routes };
};

function signInPage(error?: string): Markup {
  return staffPage({
    title: error === undefined ? 'Sign in' : 'Error: Sign in',
    content: html`<h1>Sign in</h1>
      <form method="post" class="card narrow">
        <!-- For password managers, which want a name to go with it. -->
        <input type="text" name="username" value="practice staff" autocomplete="username" hidden />
        <div class="field ${error === undefined ? '' : 'field-error'}">
          <label for="password">Password</label>
          ${error === undefined ? '' : html`<p class="error" id="password-error">${error}</p>`}
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            ${error === undefined ? '' : html`aria-describedby="password-error" aria-invalid="true"`}
          />
        </div>
        <button class="button">Sign in</button>
      </form>`,
  });
}
