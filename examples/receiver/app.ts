import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { sql } from 'kysely';
import type { ReceiverEnv } from './http/client-address.js';
import { crossOrigin } from './http/cross-origin.js';
import { problemResponse } from './http/problem.js';
import { describeError } from './log.js';
import type { MenuEntry, ModuleFactory, ReceiverContext, ReceiverModule } from './module.js';

export interface ReceiverApp {
  readonly app: Hono<ReceiverEnv>;
  readonly modules: readonly ReceiverModule[];
}

/** Builds the HTTP application of the modules, in their order. */
export function buildApp(
  surroundings: Omit<ReceiverContext, 'menu'>,
  factories: readonly ModuleFactory[],
): ReceiverApp {
  const menu: MenuEntry[] = [];
  const context: ReceiverContext = { ...surroundings, menu };
  const app = new Hono<ReceiverEnv>();

  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    // Health data, or answers about it: nothing is kept by browsers and proxies, unless a module says so.
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    const milliseconds = Math.round(performance.now() - started);
    context.log({
      event: 'answered',
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds,
    });
  });

  app.get('/healthz', async (c) => {
    try {
      await sql`select 1`.execute(context.database);
      return c.json({ status: 'ok' });
    } catch (error) {
      context.log({ event: 'unhealthy', ...describeError(error) });
      return c.json({ status: 'database unavailable' }, 503);
    }
  });

  const modules = factories.map((factory) => factory(context));
  for (const module of modules) {
    app.route('/', module.routes);
    if (module.menu) menu.push(module.menu);
  }

  // A page elsewhere must be able to read that there is nothing.
  const readable = crossOrigin(context.settings.origins, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  app.notFound(async (c) => {
    const answer = await readable(c, async () => {
      c.res = problemResponse({ status: 404, code: 'not-found', title: 'There is nothing here' });
    });
    return answer ?? c.res;
  });
  app.onError((error) => {
    // A name with a character that the database has no text for (NUL): nothing was ever stored under it.
    if ('code' in error && error.code === '22021')
      return problemResponse({ status: 400, code: 'malformed', title: 'A character in it cannot be read' });
    context.log({ event: 'failed', ...describeError(error) });
    // 500, not 503: whether an earlier sending of the same request was stored cannot be known here.
    return problemResponse({ status: 500, code: 'internal', title: 'Something went wrong here' });
  });
  return { app, modules };
}
