import { Hono } from 'hono';
import { crossOrigin } from '../http/cross-origin.js';
import { readJson } from '../http/json-body.js';
import { problemResponse } from '../http/problem.js';
import type { ModuleFactory } from '../module.js';
import { OrderStore } from './order-store.js';
import { patientOnly, type PatientEnv, serviceOff } from './patient-session.js';
import { type OrderAnswer, Prescriptions } from './prescriptions.js';
import { samplePharmacies } from './sample-people.js';

/** `GET /medications`, `POST /prescription-orders`, and `GET` and `DELETE` of one order. */
export const prescriptionsModule: ModuleFactory = (context) => {
  const { settings, log } = context;
  const prescriptions = new Prescriptions(new OrderStore(context.database), context.now);
  const routes = new Hono<PatientEnv>();
  const answer = (event: string, outcome: OrderAnswer): Response => {
    if ('problem' in outcome) return problemResponse(outcome.problem);
    log({ event, id: outcome.order.id });
    return Response.json(outcome.order, { status: outcome.status });
  };

  for (const path of ['/medications', '/prescription-orders', '/prescription-orders/:id']) {
    routes.use(path, crossOrigin(settings.origins, ['GET', 'POST', 'DELETE']), patientOnly(context));
    routes.use(path, async (c, next) => serviceOff(c.get('person'), 'prescriptions') ?? next());
  }
  routes.get('/medications', async (c) => {
    const person = c.get('person');
    return c.json({
      person: { id: person.id, name: person.name },
      ...(await prescriptions.medications(person)),
      pharmacy: samplePharmacies[0],
      pharmacies: samplePharmacies,
    });
  });
  routes.post('/prescription-orders', async (c) => {
    const body = await readJson(c.req.raw, 1_000_000);
    if ('problem' in body) return problemResponse(body.problem);
    return answer('order-placed', await prescriptions.place(c.get('person'), body.value));
  });
  routes.get('/prescription-orders/:id', async (c) =>
    answer('order-read', await prescriptions.find(c.get('person'), c.req.param('id'))),
  );
  routes.delete('/prescription-orders/:id', async (c) =>
    answer('order-cancelled', await prescriptions.cancel(c.get('person'), c.req.param('id'))),
  );
  return { routes: routes as never };
};
