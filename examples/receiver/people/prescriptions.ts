import {
  newPrescriptionOrder,
  type Medication,
  type NewPrescriptionOrder,
  type PrescriptionOrder,
} from '../../../src/contract/prescriptions.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { fieldErrors, type ProblemDetails, pointerTo } from '../http/problem.js';
import { fingerprint } from '../requests/fingerprint.js';
import { newReference } from '../requests/reference.js';
import type { OrderStore, StoredOrder } from './order-store.js';
import { sampleMedications, samplePharmacies, type SamplePerson } from './sample-people.js';

export type OrderAnswer = { status: 200 | 201; order: PrescriptionOrder } | { problem: ProblemDetails };

const notFound: ProblemDetails = { status: 404, code: 'not-found', title: 'There is no such order' };
const idReused: ProblemDetails = {
  status: 422,
  code: 'id-reused',
  title: 'This id was already used for an order with other content',
};

const tooLate: ProblemDetails = {
  status: 409,
  code: 'too-late',
  title: 'The practice has begun with this order',
};

/** Repeat medicines and their orders, always of one person: another person's order does not exist for them. */
export class Prescriptions {
  readonly #store: OrderStore;
  readonly #now: () => Date;

  constructor(store: OrderStore, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  async orders(person: SamplePerson): Promise<PrescriptionOrder[]> {
    const stored = await this.#store.list(50, person.id);
    return stored.filter(({ replacedBy }) => !replacedBy).map(({ order }) => order);
  }

  /** The medicines as they can be ordered now: not twice while an order is under way. */
  async medications(
    person: SamplePerson,
    replacedId?: string,
  ): Promise<{ medications: Medication[]; orders: PrescriptionOrder[] }> {
    const orders = await this.orders(person);
    const underWay = new Set(
      orders
        .filter(({ id }) => id !== replacedId)
        .flatMap(({ items }) => items)
        .filter(({ status }) => status === 'requested' || status === 'approved')
        .map(({ medicationId }) => medicationId),
    );
    const medications = sampleMedications(person, localDate(this.#now().getTime(), 'Europe/London')).map(
      (medication): Medication =>
        underWay.has(medication.id)
          ? { ...medication, orderable: false, notOrderable: { reason: 'already-ordered' } }
          : medication,
    );
    return { medications, orders };
  }

  async find(person: SamplePerson, id: string): Promise<OrderAnswer> {
    const stored = await this.#store.find(id);
    return stored?.personId === person.id ? { status: 200, order: stored.order } : { problem: notFound };
  }

  async place(person: SamplePerson, body: unknown): Promise<OrderAnswer> {
    const id = (body as { id?: unknown } | null)?.id;
    const print = fingerprint(body, []);
    const known = typeof id === 'string' ? await this.#store.find(id) : undefined;
    if (known) return repeated(known, person, print, 200);
    const { data: asked } = newPrescriptionOrder.safeParse(body);
    if (!asked) return { problem: invalid(fieldErrors(newPrescriptionOrder, body)) };
    return this.#store.alone(person.id, (store) =>
      new Prescriptions(store, this.#now).#placeAlone(person, asked, print),
    );
  }

  /** Also when it is cancelled already: the state is set, so repeating is safe. */
  async cancel(person: SamplePerson, id: string): Promise<OrderAnswer> {
    const stored = await this.#store.find(id);
    if (stored?.personId !== person.id) return { problem: notFound };
    const { order } = stored;
    if (order.items.every(({ status }) => status === 'cancelled')) return { status: 200, order };
    const changedAt = this.#now().toISOString();
    const cancelled: PrescriptionOrder = {
      ...order,
      items: order.items.map((item) => ({ ...item, status: 'cancelled', changedAt })),
      cancellable: false,
    };
    const isDone = order.cancellable && (await this.#store.change(stored, cancelled));
    return isDone ? { status: 200, order: cancelled } : { problem: tooLate };
  }

  async #placeAlone(person: SamplePerson, asked: NewPrescriptionOrder, print: string): Promise<OrderAnswer> {
    // The same order, sent again while the first was under way.
    const known = await this.#store.find(asked.id);
    if (known) return repeated(known, person, print, 200);
    const replaced = asked.replaces ? await this.#replaceable(person, asked.replaces) : undefined;
    const order = await this.#newOrder(person, asked, replaced);
    if ('problem' in order) return order;
    // The practice may have begun with it a moment ago.
    if (replaced && !(await this.#store.replace(replaced, asked.id))) return { problem: tooLate };
    await this.#store.insert({ personId: person.id, order, asked }, print);
    const stored = await this.#store.find(asked.id);
    if (!stored) throw new Error('A stored order was not found again');
    return repeated(stored, person, print, 201);
  }

  /** The person's own order that a new one may stand for: one with which the practice has not begun. */
  async #replaceable(person: SamplePerson, id: string): Promise<StoredOrder | undefined> {
    const stored = await this.#store.find(id);
    return stored?.personId === person.id && stored.order.cancellable ? stored : undefined;
  }

  async #newOrder(
    person: SamplePerson,
    order: NewPrescriptionOrder,
    replaced: StoredOrder | undefined,
  ): Promise<(PrescriptionOrder & { reference: string; placedAt: string }) | { problem: ProblemDetails }> {
    const { medications } = await this.medications(person, replaced?.order.id);
    const byId = new Map(medications.map((medication) => [medication.id, medication]));
    const errors = order.items.flatMap(({ medicationId }, index) => {
      const medication = byId.get(medicationId);
      const isSecond = order.items.findIndex((each) => each.medicationId === medicationId) < index;
      if (medication?.orderable && !isSecond) return [];
      const detail = !medication
        ? 'This is not one of your medicines'
        : isSecond
          ? 'This medicine is in the order already'
          : 'This medicine cannot be ordered now';
      return [{ pointer: pointerTo(['items', index, 'medicationId']), detail }];
    });
    if (!order.items.length) errors.push({ pointer: '#/items', detail: 'missing' });
    if (order.pharmacy && !samplePharmacies.some(({ id }) => id === order.pharmacy!.id))
      errors.push({ pointer: '#/pharmacy', detail: 'not-an-option' });
    if (errors.length) return { problem: invalid(errors) };
    const placedAt = this.#now().toISOString();
    return {
      id: order.id,
      reference: newReference(),
      placedAt,
      items: order.items.map(({ medicationId }) => ({
        medicationId,
        name: byId.get(medicationId)!.name,
        status: 'requested',
        changedAt: placedAt,
      })),
      pharmacy: samplePharmacies.find(({ id }) => id === order.pharmacy?.id) ?? samplePharmacies[0]!,
      cancellable: true,
    };
  }
}

/** Of another person's order nobody learns more than that the id cannot be used. */
const repeated = (
  stored: StoredOrder & { readonly fingerprint: string },
  person: SamplePerson,
  print: string,
  status: 200 | 201,
): OrderAnswer =>
  stored.personId === person.id && stored.fingerprint === print
    ? { status, order: stored.order }
    : { problem: idReused };

const invalid = (errors: { pointer: string; detail: string }[]): ProblemDetails => ({
  status: 422,
  code: 'invalid',
  title: 'The order does not follow the contract',
  errors,
});
