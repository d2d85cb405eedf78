import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { statusServices } from '../../../src/contract/service-status.js';
import type { ReceiverEnv } from '../http/client-address.js';
import type { ModuleFactory } from '../module.js';
import { staffPage } from '../staff/layout.js';
import { ownPagesOnly, staffHeaders, staffOnly } from '../staff/staff-only.js';
import { type Form, readAnnouncement, readPause, textOf } from './read-form.js';
import { servicePage, type ServiceView } from './service-page.js';
import { ServiceStore } from './store.js';

/** The page on which staff pause services and write announcements; `/status` reports both within seconds. */
export const serviceModule: ModuleFactory = (context) => {
  const { settings, menu, log } = context;
  const store = new ServiceStore(context.database);
  const routes = new Hono<ReceiverEnv>();
  const canSignOut = settings.staffPassword !== undefined;
  for (const path of ['/service', '/service/*'])
    routes.use(path, staffHeaders, staffOnly(context), ownPagesOnly, bodyLimit({ maxSize: 20_000 }));

  const page = async (error?: ServiceView['error']) => {
    const now = context.now();
    const content = servicePage({
      pauses: await store.pauses(now),
      announcements: await store.announcements(now),
      ...(error && { error }),
    });
    const title = error ? 'Error: Service' : 'Service';
    return staffPage({ title, content, menu, path: '/service', canSignOut });
  };

  routes.get('/service', async (c) => c.html(await page()));
  routes.post('/service/pause', async (c) => {
    const entered = (await c.req.parseBody()) as Form;
    const pause = readPause(entered, context.now(), settings.nation);
    if (typeof pause === 'string') return c.html(await page({ form: 'pause', message: pause, entered }), 422);
    await store.pause(pause);
    log({ event: 'service-paused', code: pause.service });
    return c.redirect('/service', 303);
  });
  routes.post('/service/open', async (c) => {
    const entered = (await c.req.parseBody()) as Form;
    const service = statusServices.find((each) => each === textOf(entered, 'service'));
    if (service) {
      await store.open(service);
      log({ event: 'service-opened', code: service });
    }
    return c.redirect('/service', 303);
  });
  routes.post('/service/announce', async (c) => {
    const entered = (await c.req.parseBody()) as Form;
    const announcement = readAnnouncement(entered, context.now());
    if (typeof announcement === 'string')
      return c.html(await page({ form: 'announcement', message: announcement, entered }), 422);
    await store.announce(announcement);
    log({ event: 'announced' });
    return c.redirect('/service', 303);
  });
  routes.post('/service/withdraw', async (c) => {
    await store.withdraw(textOf((await c.req.parseBody()) as Form, 'id'));
    return c.redirect('/service', 303);
  });
  return { routes, menu: { href: '/service', label: 'Service' } };
};
