import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ServiceStatus } from '../../../src/contract/service-status.js';
import type { Statistics } from '../../../src/contract/statistics.js';
import { categories, suppress, withTotal } from '../../../src/domain/statistics/months.js';
import type { ReceiverEnv } from '../http/client-address.js';
import { crossOrigin } from '../http/cross-origin.js';
import { problemResponse } from '../http/problem.js';
import type { ModuleFactory } from '../module.js';
import { respondBy } from '../requests/respond-by.js';
import { staffPage } from '../staff/layout.js';
import { staffHeaders, staffOnly } from '../staff/staff-only.js';
import { Figures } from './figures.js';
import { figuresPage } from './figures-page.js';

/** Milliseconds for which an answer is good: however many pages ask, the database is asked once. */
const freshFor = 60_000;

/** `GET /status` and `GET /statistics` for the widgets, and the same charts for the practice. */
export const figuresModule: ModuleFactory = (context) => {
  const { settings, menu } = context;
  const figures = new Figures(context.database);
  const routes = new Hono<ReceiverEnv>();

  const status = once(context.now, async (now): Promise<ServiceStatus> => {
    const answerBy = respondBy(now, settings.respondBy, settings.nation);
    return {
      updatedAt: now.toISOString(),
      services: [{ service: 'requests', state: (await figures.isBusy(now)) ? 'busy' : 'working' }],
      ...(answerBy && { answerBy: answerBy.toISOString() }),
      busyness: await figures.busyHours(now),
    };
  });
  const statistics = once(context.now, async (now): Promise<Statistics> => {
    const below = settings.suppressBelow;
    const months = await figures.byMonth(now, settings.registeredPatients);
    return {
      suppressedBelow: below,
      months: months.map((month) => {
        const shown = suppress(withTotal(month), below);
        const parts = categories.map((category) => [category, shown[category]] as const);
        return {
          ...month,
          ...(Object.fromEntries(parts) as Record<(typeof categories)[number], number | null>),
        };
      }),
    };
  });

  for (const [path, read] of [
    ['/status', status],
    ['/statistics', statistics],
  ] as const) {
    // Nobody's own data: it may be kept, if it is asked each time whether it is still so.
    routes.get(path, crossOrigin(settings.origins, ['GET']), etag(), async (c) => {
      c.header('Cache-Control', 'no-cache');
      return c.json(await read());
    });
    routes.all(path, crossOrigin(settings.origins, ['GET']), () => {
      const response = problemResponse({ status: 405, code: 'method-not-allowed', title: 'Use GET' });
      response.headers.set('Allow', 'GET, OPTIONS');
      return response;
    });
  }

  routes.get('/figures', staffHeaders, staffOnly(context), async (c) => {
    const now = context.now();
    const content = figuresPage({
      // The practice itself sees its small numbers.
      months: (await figures.byMonth(now, settings.registeredPatients)).map(withTotal),
      busyness: await figures.busyHours(now),
      now,
    });
    const canSignOut = settings.staffPassword !== undefined;
    return c.html(staffPage({ title: 'Figures', content, menu, path: '/figures', canSignOut }));
  });
  return { routes, menu: { href: '/figures', label: 'Figures' } };
};

/** Reads at most once a minute; those who ask meanwhile get the same. */
function once<T>(now: () => Date, read: (now: Date) => Promise<T>): () => Promise<T> {
  let latest: { at: number; value: Promise<T> } | undefined;
  return () => {
    const at = now();
    if (!latest || Math.abs(at.getTime() - latest.at) >= freshFor) {
      const fresh = { at: at.getTime(), value: read(at) };
      latest = fresh;
      // A failure is not kept.
      fresh.value.catch(() => latest === fresh && (latest = undefined));
    }
    return latest.value;
  };
}
