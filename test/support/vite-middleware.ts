import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { source } from '../../vite.config.js';
import type { ServerResponse } from 'node:http';
import type { Middleware } from './pages.js';

/** What belongs to the test runner itself; all else under our folders goes through Vite, as in the build. */
const ours = /^\/(src|test|stories|examples|@|node_modules|\.cache|__x00__)/;

/** The test runner serves this module itself; Vite must leave its address alone. */
const testRunnerSocket: Plugin = {
  name: 'test-runner-socket',
  enforce: 'pre',
  resolveId: (id) => (id === '/__web-dev-server__web-socket.js' ? { id, external: true } : undefined),
};

/** Nothing changes while tests run: a page of a test's own must not ask again for each module. */
function keepForThisRun(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name, name === 'Cache-Control' && value === 'no-cache' ? 'max-age=600' : value);
}

/** Vite in middleware mode: tests get the source through the same pipeline as the build. */
export async function startVite(): Promise<{ middleware: Middleware; vite: ViteDevServer }> {
  const vite = await createServer({
    ...source,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: '.cache/vite-test',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, preTransformRequests: false },
    plugins: [testRunnerSocket],
    optimizeDeps: {
      exclude: ['@web/test-runner-commands'],
      noDiscovery: true,
      include: [
        'lit',
        'lit/decorators.js',
        'lit/directives/repeat.js',
        'lit/directives/ref.js',
        'lit/directives/live.js',
        'lit/directives/keyed.js',
        'lit/directives/if-defined.js',
        'lit/directives/class-map.js',
        'zod/mini',
        '@open-wc/testing',
        'axe-core',
        'fast-check',
        'cally',
        'temporal-polyfill',
        'ical.js',
      ],
    },
  });
  const middleware: Middleware = (context, next) => {
    if (!ours.test(context.path)) return next();
    return new Promise<void>((resolve, reject) => {
      context.res.once('close', resolve);
      context.respond = false;
      context.res.statusCode = 200;
      keepForThisRun(context.res);
      vite.middlewares(context.req, context.res, (error?: unknown) => {
        context.respond = true;
        context.res.statusCode = 404;
        if (error) reject(error as Error);
        else next().then(resolve, reject);
      });
    });
  };
  return { middleware, vite };
}
