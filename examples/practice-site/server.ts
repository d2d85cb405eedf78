/**
 * Serves the example practice's site as a plain web server would: files from a folder, the built widgets beside them,
 * and headers as strict as they can be. Nothing here is needed to use the widgets on a site of your own.
 */
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

const pages = fileURLToPath(new URL('./public', import.meta.url));
const widgets = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

export interface PracticeSiteOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Where requests go, such as `http://localhost:8788`: the base of all endpoints. */
  readonly receiverOrigin: string;
  /** Only this machine by default. */
  readonly hostname?: string;
}

export interface PracticeSite {
  /** Such as `http://localhost:8787`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the example practice's site. */
export async function startPracticeSite(options: PracticeSiteOptions): Promise<PracticeSite> {
  const { port, receiverOrigin, hostname = 'localhost' } = options;
  const app = practiceSite(receiverOrigin);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (info: AddressInfo) =>
      resolve({
        origin: `http://localhost:${info.port}`,
        close: () =>
          new Promise((done, failed) => {
            if ('closeAllConnections' in server) server.closeAllConnections();
            server.close((error) => (error ? failed(error) : done()));
          }),
      }),
    );
    server.on('error', reject);
  });
}

/** The site as a Hono app: `app.request('/')` answers without a port. */
export function practiceSite(receiverOrigin: string): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers(receiverOrigin))) context.header(name, value);
  });
  // A real site names its backend in its file. Here the receiver's address is known only when both are started.
  app.get('/practice.json', async (context) => {
    const settings = JSON.parse(await readFile(`${pages}/practice.json`, 'utf8')) as object;
    return context.json({ ...settings, endpoint: receiverOrigin, signInUrl: `${receiverOrigin}/sign-in` });
  });
  app.use(
    '/gp-widgets/*',
    serveStatic({
      root: relative(process.cwd(), widgets) || '.',
      rewriteRequestPath: (path) => path.replace(/^\/gp-widgets/, ''),
    }),
  );
  app.use('/*', serveStatic({ root: relative(process.cwd(), pages) || '.' }));
  app.notFound(async (context) =>
    context.req.header('Accept')?.includes('text/html')
      ? context.html(await readFile(`${pages}/404.html`, 'utf8'), 404)
      : context.text('Not found', 404),
  );
  return app;
}

function headers(receiverOrigin: string): Record<string, string> {
  return {
    // No inline script or style, and no text that becomes code. The widgets need nothing more than this.
    'Content-Security-Policy': [
      "default-src 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'none'",
      "img-src 'self'",
      `connect-src 'self' ${receiverOrigin}`,
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
    'Cache-Control': 'no-cache',
    'Permissions-Policy': 'camera=(self), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}
