import { Hono } from 'hono';
import { registration, type Registration } from '../../../src/contract/registration-request.js';
import { onlineServices, type RegistrationAnswer } from '../../../src/contract/registration.js';
import { clientAddress, type ReceiverEnv } from '../http/client-address.js';
import { crossOrigin } from '../http/cross-origin.js';
import { readJson } from '../http/json-body.js';
import { fieldErrors, problemResponse } from '../http/problem.js';
import { RateLimiter } from '../http/rate-limit.js';
import type { ModuleFactory, ReceiverContext } from '../module.js';
import { fingerprint } from '../requests/fingerprint.js';
import { newReference } from '../requests/reference.js';
import { noOrigin, signedIn } from './patient-session.js';
import { purgePeople } from './retention.js';
import type { SamplePerson } from './sample-people.js';

/**
 * `GET /registrations`: how each online service stands for who is signed in. `POST`: asks for services; also without a
 * sign-in, since it is how people come to have one. Nothing is switched on by it.
 */
export const registrationsModule: ModuleFactory = (context) => {
  const { settings, database, log } = context;
  const limiter = new RateLimiter(settings.requestLimit);
  const routes = new Hono<ReceiverEnv>();
  routes.use('/registrations', crossOrigin(settings.origins, ['GET', 'POST']));

  routes.get('/registrations', async (c) => {
    const person = await signedIn(context, c);
    if (!person) return problemResponse({ status: 401, code: 'sign-in', title: 'Sign in first' });
    return c.json({
      person: { id: person.id, name: person.name },
      services: await servicesOf(context, person),
    });
  });

  routes.post('/registrations', async (c) => {
    if (!c.req.header('Origin')) return noOrigin();
    const body = await readJson(c.req.raw, 1_000_000);
    if ('problem' in body) return problemResponse(body.problem);
    const person = await signedIn(context, c);
    const print = fingerprint(body.value, []);
    const id = (body.value as { id?: unknown } | null)?.id;
    const find = (key: string) =>
      database.selectFrom('registrations').selectAll().where('id', '=', key).executeTakeFirst();
    let known = typeof id === 'string' ? await find(id) : undefined;
    const isNew = !known;
    if (!known) {
      const retryAfter = limiter.take(clientAddress(c, settings.trustProxy), context.now());
      if (retryAfter)
        return problemResponse({
          status: 429,
          code: 'too-many',
          title: 'Too many from this address',
          retryAfter,
        });
      const parsed = registration.safeParse(body.value);
      const errors = parsed.success
        ? parsed.data.services.length
          ? []
          : [{ pointer: '#/services', detail: 'missing' }]
        : fieldErrors(registration, body.value);
      if (!parsed.success || errors.length)
        return problemResponse({
          status: 422,
          code: 'invalid',
          title: 'This does not follow the contract',
          errors,
        });
      await database
        .insertInto('registrations')
        .values({
          id: parsed.data.id,
          person_id: person?.id ?? null,
          fingerprint: print,
          reference: newReference(),
          received_at: context.now(),
          content: JSON.stringify(parsed.data),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      known = await find(parsed.data.id);
    }
    // Who asks again may have signed in, or been signed out, since: only somebody else is refused.
    const isOther = !!known?.person_id && !!person && known.person_id !== person.id;
    if (!known || known.fingerprint !== print || isOther)
      return problemResponse({
        status: 422,
        code: 'id-reused',
        title: 'This id was already used with other content',
      });
    log({ event: isNew ? 'registration-stored' : 'registration-repeated', id: known.id });
    // Of one whose retention time is over, no more is known than that it was.
    const { services } = JSON.parse(known.content ?? '{"services":[]}') as Registration;
    const answer: RegistrationAnswer = {
      id: known.id,
      reference: known.reference,
      services: services.map((service) => ({ service, state: 'asked-for' })),
    };
    return c.json(answer, isNew ? 201 : 200);
  });
  const purge = async (): Promise<void> => {
    const count = await purgePeople(database, settings.retentionDays, context.now());
    if (count > 0) log({ event: 'people-purged', count });
  };
  return { routes, tasks: [{ name: 'purge-people', everyMinutes: 60, run: purge }] };
};

/** What is switched on, and what the person asked for themselves since. */
async function servicesOf({ database }: ReceiverContext, person: SamplePerson) {
  const rows = await database
    .selectFrom('registrations')
    .select('content')
    .where('person_id', '=', person.id)
    .where('content', 'is not', null)
    .execute();
  const all = rows.map(({ content }) => JSON.parse(content!) as Registration);
  const replaced = new Set(all.map(({ replaces }) => replaces));
  const asked = new Set(
    all.flatMap(({ id, who, services }) => (who === 'myself' && !replaced.has(id) ? services : [])),
  );
  return onlineServices.map((service) => ({
    service,
    state: person.services[service] === 'off' && asked.has(service) ? 'asked-for' : person.services[service],
  }));
}
