import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { problemResponse } from './problem.js';

/**
 * CORS for the resources that widgets on other sites use. `origins` are written as browsers send them
 * (`https://surgery.example`), or `*` for all, or `null` for sandboxed frames. Another origin is refused, also where no
 * preflight would stop it (a form's own `POST`).
 */
export function crossOrigin(origins: readonly string[], methods: readonly string[]): MiddlewareHandler {
  // One's own pages by host alone: behind a proxy that ends TLS the scheme seen here is another one.
  const allowed = (origin: string, host: string | undefined): boolean =>
    origins.includes('*') ||
    origins.includes(origin) ||
    (URL.canParse(origin) && new URL(origin).host === host);
  const answer = cors({
    origin: (origin, context) => (allowed(origin, context.req.header('Host')) ? origin : null),
    allowMethods: [...methods],
    allowHeaders: ['Content-Type', 'Idempotency-Key', 'Authorization'],
    exposeHeaders: ['Retry-After', 'Date'],
    maxAge: 600,
  });
  // Cookies only for sites that are named: whoever allows all has not chosen any.
  const withCookies = (origin: string | undefined): boolean =>
    origin !== undefined && origin !== 'null' && origin !== '*' && origins.includes(origin);
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (
      origin !== undefined &&
      context.req.method !== 'OPTIONS' &&
      !allowed(origin, context.req.header('Host'))
    )
      return problemResponse({
        status: 403,
        code: 'origin-not-allowed',
        title: 'This website may not send to this address',
        detail: 'Add its origin to ALLOWED_ORIGINS.',
      });
    const response = await answer(context, next);
    if (!withCookies(origin)) return response;
    // A preflight's answer is given back; any other is in the context.
    (response ?? context.res).headers.set('Access-Control-Allow-Credentials', 'true');
    return response;
  };
}
