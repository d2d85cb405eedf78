import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ServiceStatus } from '../../../src/contract/service-status.js';
import type { Statistics } from '../../../src/contract/statistics.js';
import { categories, suppress, withTotal } from '../../../src/domain/statistics/months.js';
import type { ReceiverEnv } from '../http/client-address.js';
import { crossOrigin } from '../http/cross-origin.js';
import { problemResponse } from '../http/problem.js';
import { describeError } from '../log.js';
import type { ModuleFactory } from '../module.js';
import { respondBy } from '../requests/respond-by.js';
import { staffPage } from '../staff/layout.js';
import { staffHeaders, staffOnly } from '../staff/staff-only.js';
import { ServiceStore } from '../service/store.js';
import { Figures } from './figures.js';
import { figuresPage } from './figures-page.js';
import { NationalFile } from './national-file.js';
import { once } from './once.js';

/** Milliseconds for which an answer is good: however many pages ask, the database is asked once. */
const freshFor = 60_000;
/** The same for what staff say of the services. */
const newsFreshFor = 5_000;

/**
 * `GET /status` and `GET /statistics` for the widgets, `GET /statistics/national` from NHS England's file; and the same charts
 * for the practice.
 */
export const figuresModule: ModuleFactory = (context) => {
  const { settings, menu, log } = context;
  const figures = new Figures(context.database);
  const routes = new Hono<ReceiverEnv>();

  const store = new ServiceStore(context.database);
  const work = once(freshFor, context.now, async (now) => ({
    isBusy: await figures.isBusy(now),
    busyness: await figures.usualHours(now),
  }));
  const status = once(newsFreshFor, context.now, async (now): Promise<ServiceStatus> => {
    const { isBusy, busyness } = await work();
    const news = await store.news(now, isBusy);
    const answerBy = respondBy(now, settings);
    return {
      updatedAt: now.toISOString(),
      ...news,
      ...(answerBy && { answerBy: answerBy.toISOString() }),
      ...(busyness.length > 0 && { busyness }),
    };
  });
  const statistics = once(freshFor, context.now, async (now): Promise<Statistics> => {
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

  const { nationalCsv: url, odsCode } = settings;
  const national = url && odsCode ? new NationalFile({ url, odsCode, now: context.now }) : undefined;

  const answers: [string, () => Promise<ServiceStatus | Statistics>][] = [
    ['/status', status],
    ['/statistics', statistics],
  ];
  if (national) answers.push(['/statistics/national', () => national.figures()]);
  for (const [path, read] of answers) {
    // Nobody's own data: it may be kept, if it is asked each time whether it is still so.
    routes.get(path, crossOrigin(settings.origins, ['GET']), etag(), async (c) => {
      c.header('Cache-Control', 'no-cache');
      try {
        return c.json(await read());
      } catch (error) {
        if (path !== '/statistics/national') throw error;
        log({ event: 'national-file-failed', ...describeError(error) });
        return problemResponse({
          status: 503,
          code: 'national-file',
          title: 'The national file cannot be read at the moment',
          retryAfter: 900,
        });
      }
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
