import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import type { PrescriptionOrder } from '../../../src/contract/prescriptions.js';
import { longLimit } from '../../../src/domain/questions/field.js';
import type { ReceiverEnv } from '../http/client-address.js';
import { formatShortMoment } from '../staff/words.js';
import type { ModuleFactory } from '../module.js';
import { type Markup, messagePage, staffPage } from '../staff/layout.js';
import { noticesShown } from '../staff/notices-shown.js';
import { ownPagesOnly, staffHeaders, staffOnly } from '../staff/staff-only.js';
import { moveOn, nextStates, type Step } from './order-steps.js';
import { OrderStore, type StoredOrder } from './order-store.js';
import { findPerson } from './sample-people.js';

const id = ':id{[A-Za-z0-9_-]{16,64}}';
const shownOrders = 100;

const stateNames: Readonly<Record<PrescriptionOrder['items'][number]['status'], string>> = {
  requested: 'Asked for',
  approved: 'Approved',
  rejected: 'Not approved',
  'sent-to-pharmacy': 'Sent to the pharmacy',
  cancelled: 'Cancelled by the patient',
};
const stepNames: Readonly<Record<Step, string>> = {
  approved: 'Approve',
  'sent-to-pharmacy': 'Sent to the pharmacy',
  rejected: 'Do not approve',
};

/** The page on which the practice moves orders of medicines on. The patient's list follows. */
export const ordersModule: ModuleFactory = (context) => {
  const { settings, menu, log } = context;
  const store = new OrderStore(context.database);
  const routes = new Hono<ReceiverEnv>();
  const canSignOut = settings.staffPassword !== undefined;
  for (const path of ['/orders', '/orders/*'])
    routes.use(path, staffHeaders, staffOnly(context), ownPagesOnly, bodyLimit({ maxSize: 50_000 }));

  const page = async (state: string, error?: string): Promise<Markup> => {
    const stored = await store.list(shownOrders);
    const isOpen = ({ order }: StoredOrder): boolean =>
      order.items.some(({ status }) => nextStates[status].length > 0);
    const orders = stored.filter((each) => !each.replacedBy && (state === 'all' || isOpen(each)));
    const replaced = new Map(
      stored.flatMap(({ order, replacedBy }) =>
        replacedBy ? [[replacedBy, order.reference ?? order.id]] : [],
      ),
    );
    return staffPage({
      title: error === undefined ? 'Prescriptions' : 'Error: Prescriptions',
      content: ordersPage(orders, state, replaced, error),
      menu,
      path: '/orders',
      canSignOut,
    });
  };

  routes.get('/orders', async (c) => c.html(await page(c.req.query('state') ?? 'to-do')));

  routes.post(`/orders/${id}`, async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string): string => {
      const value = form[name];
      return typeof value === 'string' ? value.trim() : '';
    };
    const stored = await store.find(c.req.param('id'));
    if (!stored) return c.html(messagePage('There is no such order', 'It may have been removed.'), 404);
    const moved = moveOn(stored.order, text('item'), text('to'), text('reason'), context.now());
    if (typeof moved === 'string') return c.html(await page('to-do', moved), 422);
    if (!(await store.change(stored, moved)))
      return c.html(await page('to-do', 'The order has changed meanwhile. Look at it again.'), 409);
    log({ event: 'order-moved-on', id: stored.order.id });
    return c.redirect(`/orders${text('state') === 'all' ? '?state=all' : ''}`, 303);
  });

  return { routes, menu: { href: '/orders', label: 'Prescriptions' } };
};

function ordersPage(
  orders: readonly StoredOrder[],
  state: string,
  replaced: ReadonlyMap<string, string>,
  error: string | undefined,
): Markup {
  return html`<h1>Prescriptions <span class="heading-note">newest first</span></h1>
    ${error === undefined ? '' : html`<p class="notice" role="alert">${error}</p>`}
    <p class="list-summary">
      ${orders.length} ${orders.length === 1 ? 'order' : 'orders'}
      ${
        state === 'all'
          ? html`<a href="/orders">Only those with something to do</a>`
          : html`<a href="/orders?state=all">All orders</a>`
      }
    </p>
    ${
      orders.length === 0
        ? html`<p class="card">There are no orders to show here.</p>`
        : orders.map((each) => orderCard(each, state, replaced.get(each.order.id)))
    }`;
}

function orderCard(stored: StoredOrder, state: string, earlier: string | undefined): Markup {
  const { order, asked, personId } = stored;
  const person = findPerson(personId);
  return html`<section class="card">
    <h2>
      ${person?.name ?? personId}
      <span class="heading-note">
        ${person ? `NHS number ${person.nhsNumber.replace(/(...)(...)(....)/, '$1 $2 $3')}.` : ''}
        ${order.reference ?? ''}${order.placedAt ? `, ${formatShortMoment(new Date(order.placedAt))}` : ''}
      </span>
    </h2>
    ${earlier === undefined ? '' : html`<p><span class="tag">Replaces ${earlier}</span></p>`}
    <p>Pharmacy: ${[order.pharmacy?.name, order.pharmacy?.address].filter(Boolean).join(', ')}</p>
    ${order.items.map((item) => {
      const note = asked?.items.find(({ medicationId }) => medicationId === item.medicationId)?.note;
      return html`<h3>${item.name}: ${stateNames[item.status]}</h3>
        ${item.reason ? html`<p>Reason: ${item.reason}</p>` : ''}
        ${note ? html`<p>Patient’s note: ${note}</p>` : ''}
        ${nextStates[item.status].map((step) => stepForm(order.id, item.medicationId, item.name, step, state))}`;
    })}
    ${noticesShown(asked?.safety)}
  </section>`;
}

function stepForm(order: string, item: string, name: string, step: Step, state: string): Markup {
  const reason = `reason-${order}-${item}`;
  return html`<form method="post" action="/orders/${order}" class="filters">
    <input type="hidden" name="item" value="${item}" />
    <input type="hidden" name="to" value="${step}" />
    <input type="hidden" name="state" value="${state}" />
    ${
      step === 'rejected'
        ? html`<div class="field">
            <label for="${reason}">Why not (the patient reads it)</label>
            <input id="${reason}" name="reason" maxlength="${longLimit}" autocomplete="off" required />
          </div>`
        : ''
    }
    <button class="button button-quiet" aria-label="${stepNames[step]}: ${name}">${stepNames[step]}</button>
  </form>`;
}
