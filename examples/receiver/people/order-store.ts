import type { NewPrescriptionOrder, PrescriptionOrder } from '../../../src/contract/prescriptions.js';
import type { Database } from '../database/connect.js';
import type { OrderRow } from './tables.js';

/** An order as it is kept: what the widget sees, and what only staff see. */
export interface StoredOrder {
  readonly personId: string;
  readonly order: PrescriptionOrder;
  /** As the patient sent it, with notes; absent for orders of older versions. */
  readonly asked?: NewPrescriptionOrder;
  /** The order that stands for this one. */
  readonly replacedBy?: string;
}

const columns = ['id', 'person_id', 'reference', 'placed_at', 'content'] as const;
type Row = Pick<OrderRow, (typeof columns)[number]>;

/** Of an order whose retention time is over, no more than that it was. */
const fromRow = ({ id, person_id, reference, placed_at, content }: Row): StoredOrder => {
  if (content === null) {
    const order = { id, reference, placedAt: placed_at.toISOString(), items: [], cancellable: false };
    return { personId: person_id, order };
  }
  const { asked, replacedBy, ...order } = JSON.parse(content) as PrescriptionOrder &
    Pick<StoredOrder, 'asked' | 'replacedBy'>;
  return { personId: person_id, order, ...(asked && { asked }), ...(replacedBy && { replacedBy }) };
};

const contentOf = ({ order, asked, replacedBy }: StoredOrder): string =>
  JSON.stringify({ ...order, asked, replacedBy });

export class OrderStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Newest first; of one person, or of all. Without those whose content is removed. */
  async list(limit: number, personId?: string): Promise<StoredOrder[]> {
    let query = this.#database
      .selectFrom('prescription_orders')
      .select(columns)
      .where('content', 'is not', null);
    if (personId !== undefined) query = query.where('person_id', '=', personId);
    const rows = await query.orderBy('placed_at', 'desc').orderBy('id').limit(limit).execute();
    return rows.map(fromRow);
  }

  async find(id: string): Promise<(StoredOrder & { readonly fingerprint: string }) | undefined> {
    const row = await this.#database
      .selectFrom('prescription_orders')
      .select([...columns, 'fingerprint'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && { ...fromRow(row), fingerprint: row.fingerprint };
  }

  /**
   * Does something about a person's orders, all of it or nothing, while nobody else does: two orders of one medicine at the
   * same moment would not see each other. Who is signed in has a visit; its row is what is locked.
   */
  async alone<T>(personId: string, work: (store: OrderStore) => Promise<T>): Promise<T> {
    return this.#database.transaction().execute(async (transaction) => {
      await transaction
        .selectFrom('patient_visits')
        .select('person_id')
        .where('person_id', '=', personId)
        .forUpdate()
        .execute();
      return work(new OrderStore(transaction));
    });
  }

  /** Stores it unless the id is there already. */
  async insert(
    stored: StoredOrder & { readonly order: { readonly reference: string; readonly placedAt: string } },
    fingerprint: string,
  ): Promise<void> {
    const { personId, order } = stored;
    await this.#database
      .insertInto('prescription_orders')
      .values({
        id: order.id,
        person_id: personId,
        fingerprint,
        reference: order.reference,
        placed_at: new Date(order.placedAt),
        content: contentOf(stored),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }

  /** Closes an order for which another one stands. Gives whether it was still as it was read. */
  async replace(before: StoredOrder, replacedBy: string): Promise<boolean> {
    const items = before.order.items.map((item) => ({ ...item, status: 'cancelled' as const }));
    return this.change(before, { ...before.order, items, cancellable: false }, { replacedBy });
  }

  /**
   * Changes an order from what it was read as. Gives whether it still was: patient and practice may act at the same time.
   */
  async change(
    before: StoredOrder,
    order: PrescriptionOrder,
    more: Pick<StoredOrder, 'replacedBy'> = {},
  ): Promise<boolean> {
    const { numUpdatedRows } = await this.#database
      .updateTable('prescription_orders')
      .set({ content: contentOf({ ...before, order, ...more }) })
      .where('id', '=', before.order.id)
      .where('content', '=', contentOf(before))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
}
