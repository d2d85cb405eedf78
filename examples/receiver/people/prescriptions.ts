import {
  newPrescriptionOrder,
  type Medication,
  type NewPrescriptionOrder,
  type PrescriptionOrder,
} from '../../../src/contract/prescriptions.js';
import { localDate } from '../../../src/domain/time/wall-clock.js';
import type { Database } from '../database/connect.js';
import { type ProblemDetails, pointerTo } from '../http/problem.js';
import { fingerprint } from '../requests/fingerprint.js';
import { newReference } from '../requests/reference.js';
import { sampleMedications, samplePharmacies, type SamplePerson } from './sample-people.js';

export type OrderAnswer = { status: 200 | 201; order: PrescriptionOrder } | { problem: ProblemDetails };

const notFound: ProblemDetails = { status: 404, code: 'not-found', title: 'There is no such order' };
const idReused: ProblemDetails = {
  status: 422,
  code: 'id-reused',
  title: 'This id was already used for an order with other content',
};

/** Repeat medicines and their orders, always of one person: another person's order does not exist for them. */
export class Prescriptions {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async orders(person: SamplePerson): Promise<PrescriptionOrder[]> {
    const rows = await this.#database
      .selectFrom('prescription_orders')
      .select('content')
      .where('person_id', '=', person.id)
      .orderBy('placed_at', 'desc')
      .limit(50)
      .execute();
    return rows.map(({ content }) => JSON.parse(content) as PrescriptionOrder);
  }

  /** The medicines as they can be ordered now: not twice while an order is under way. */
  async medications(
    person: SamplePerson,
  ): Promise<{ medications: Medication[]; orders: PrescriptionOrder[] }> {
    const orders = await this.orders(person);
    const underWay = new Set(
      orders.flatMap(({ items }) =>
        items
          .filter(({ status }) => status === 'requested' || status === 'approved')
          .map(({ medicationId }) => medicationId),
      ),
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
    const row = await this.#row(id);
    if (row?.person_id !== person.id) return { problem: notFound };
    return { status: 200, order: JSON.parse(row.content) as PrescriptionOrder };
  }

  async place(person: SamplePerson, body: unknown): Promise<OrderAnswer> {
    const id = (body as { id?: unknown } | null)?.id;
    const print = fingerprint(body, []);
    const known = typeof id === 'string' ? await this.#row(id) : undefined;
    if (known) return this.#repeated(known, person, print);
    const parsed = newPrescriptionOrder.safeParse(body);
    if (!parsed.success) {
      const errors = parsed.error.issues.map((issue) => ({
        pointer: pointerTo(issue.path),
        detail: issue.message || 'invalid',
      }));
      return { problem: invalid(errors) };
    }
    const order = await this.#newOrder(person, parsed.data);
    if ('problem' in order) return order;
    await this.#database
      .insertInto('prescription_orders')
      .values({
        id: parsed.data.id,
        person_id: person.id,
        fingerprint: print,
        reference: order.reference,
        placed_at: new Date(order.placedAt),
        content: JSON.stringify(order),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const row = await this.#row(parsed.data.id);
    if (!row) throw new Error('A stored order was not found again');
    return row.fingerprint === print && row.person_id === person.id
      ? { status: 201, order: JSON.parse(row.content) as PrescriptionOrder }
      : { problem: idReused };
  }

  /** Also when it is cancelled already: the state is set, so repeating is safe. */
  async cancel(person: SamplePerson, id: string): Promise<OrderAnswer> {
    const found = await this.find(person, id);
    if ('problem' in found) return found;
    const { order } = found;
    if (order.items.every(({ status }) => status === 'cancelled')) return found;
    if (!order.cancellable)
      return { problem: { status: 409, code: 'too-late', title: 'The practice has begun with this order' } };
    const changedAt = this.#now().toISOString();
    const cancelled: PrescriptionOrder = {
      ...order,
      items: order.items.map((item) => ({ ...item, status: 'cancelled', changedAt })),
      cancellable: false,
    };
    await this.#database
      .updateTable('prescription_orders')
      .set({ content: JSON.stringify(cancelled) })
      .where('id', '=', id)
      .where('person_id', '=', person.id)
      .execute();
    return { status: 200, order: cancelled };
  }

  #row(id: string) {
    return this.#database
      .selectFrom('prescription_orders')
      .select(['person_id', 'fingerprint', 'content'])
      .where('id', '=', id)
      .executeTakeFirst();
  }

  #repeated(
    row: { person_id: string; fingerprint: string; content: string },
    person: SamplePerson,
    print: string,
  ): OrderAnswer {
    // Of another person's order nobody learns more than that the id cannot be used.
    return row.person_id === person.id && row.fingerprint === print
      ? { status: 200, order: JSON.parse(row.content) as PrescriptionOrder }
      : { problem: idReused };
  }

  async #newOrder(
    person: SamplePerson,
    order: NewPrescriptionOrder,
  ): Promise<(PrescriptionOrder & { reference: string; placedAt: string }) | { problem: ProblemDetails }> {
    const { medications } = await this.medications(person);
    const byId = new Map(medications.map((medication) => [medication.id, medication]));
    const errors = order.items.flatMap(({ medicationId }, index) => {
      const medication = byId.get(medicationId);
      if (medication?.orderable) return [];
      const detail = medication ? 'This medicine cannot be ordered now' : 'This is not one of your medicines';
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

const invalid = (errors: { pointer: string; detail: string }[]): ProblemDetails => ({
  status: 422,
  code: 'invalid',
  title: 'The order does not follow the contract',
  errors,
});
