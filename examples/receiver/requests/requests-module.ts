import { Hono } from 'hono';
import { clientAddress, type ReceiverEnv } from '../http/client-address.js';
import { crossOrigin } from '../http/cross-origin.js';
import { problemResponse } from '../http/problem.js';
import { RateLimiter } from '../http/rate-limit.js';
import type { ModuleFactory } from '../module.js';
import { type Answer, RequestIntake } from './intake.js';
import { parseBody } from './parse-body.js';
import { purgeExpired } from './retention.js';
import { respondBy } from './respond-by.js';
import { RequestStore } from './store.js';

/** `POST /requests`, and the end of the retention time. */
export const requestsModule: ModuleFactory = (context) => {
  const { settings, log } = context;
  const intake = new RequestIntake({
    store: new RequestStore(context.database),
    now: context.now,
    respondBy: (receivedAt) => respondBy(receivedAt, settings),
  });
  const limiter = new RateLimiter(settings.requestLimit);
  const routes = new Hono<ReceiverEnv>();

  routes.use('/requests', crossOrigin(settings.origins, ['POST']));
  routes.post('/requests', async (c) => {
    const key = keyOf(c.req.header('Idempotency-Key'));
    const body = await parseBody(c.req.raw);
    const answer: Answer =
      'problem' in body
        ? ((await intake.answerUnreadable(key)) ?? { kind: 'problem', problem: body.problem })
        : await intake.take(body, key, () =>
            limiter.take(clientAddress(c, settings.trustProxy), context.now()),
          );
    if (answer.kind === 'problem') {
      log({ event: 'request-refused', ...(answer.id && { id: answer.id }), code: answer.problem.code });
      return problemResponse(answer.problem);
    }
    const { id, reference } = answer.receipt;
    log({ event: answer.kind === 'stored' ? 'request-stored' : 'request-repeated', id, reference });
    return c.json(answer.receipt, answer.kind === 'stored' ? 201 : 200);
  });
  routes.all('/requests', () => {
    const response = problemResponse({ status: 405, code: 'method-not-allowed', title: 'Use POST' });
    response.headers.set('Allow', 'POST, OPTIONS');
    return response;
  });

  const purge = async (): Promise<void> => {
    const count = await purgeExpired(context.database, settings.retentionDays, context.now());
    if (count > 0) log({ event: 'requests-purged', count });
  };
  return { routes, tasks: [{ name: 'purge', everyMinutes: 60, run: purge }] };
};

/** The header is a quoted string (a structured field); some clients leave the quotes out. */
function keyOf(header: string | undefined): string | undefined {
  return header?.trim().replace(/^"(.*)"$/, '$1');
}
