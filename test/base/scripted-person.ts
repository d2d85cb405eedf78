import type { Backend, Outcome, ReadOutcome, RecordQuery } from '../../src/backends/backend.js';
import type { MedicationsAnswer, NewPrescriptionOrder } from '../../src/contract/prescriptions.js';
import type { RecordEntry } from '../../src/contract/record.js';
import type { Registration } from '../../src/contract/registration-request.js';
import type { AccessAnswer } from '../../src/contract/registration.js';

export const problem = (status: number, code = 'x', detail?: string) => ({
  type: 'about:blank',
  title: code,
  code,
  status,
  ...(detail && { detail }),
});
type Problem = ReturnType<typeof problem>;
export const notSent = (status: number, detail?: string) => ({
  kind: 'not-sent' as const,
  problem: problem(status, 'x', detail),
});

export const ada = { id: 'ada', name: 'Ada Example' };

export const medicines: MedicationsAnswer = {
  person: ada,
  medications: [
    {
      id: 'amlodipine',
      name: 'Amlodipine',
      strength: '5 mg',
      form: 'tablets',
      dose: 'Take one tablet each morning',
      quantity: '28 tablets',
      lastIssued: '2026-10-27',
      nextDue: '2026-11-24',
      reviewDate: '2027-02-25',
      orderable: true,
    },
    {
      id: 'metformin',
      name: 'Metformin',
      strength: '500 mg',
      form: 'tablets',
      dose: 'Take two tablets with the evening meal',
      nextDue: '2026-11-20',
      orderable: true,
    },
    { id: 'salbutamol', name: 'Salbutamol', form: 'inhaler', dose: 'When you need it', orderable: true },
    {
      id: 'levothyroxine',
      name: 'Levothyroxine',
      orderable: false,
      notOrderable: { reason: 'review-due', text: 'Please book a blood test first.' },
    },
    { id: 'omeprazole', name: 'Omeprazole', orderable: false, notOrderable: { reason: 'too-early' } },
  ],
  pharmacy: { id: 'bridge', name: 'Bridge Street Pharmacy', address: '2 Bridge Street' },
  pharmacies: [
    { id: 'bridge', name: 'Bridge Street Pharmacy', address: '2 Bridge Street' },
    { id: 'market', name: 'Market Place Chemist', address: '14 Market Place' },
  ],
};

export const sugar = (
  id: string,
  date: string,
  value: number,
  more: Partial<RecordEntry> = {},
): RecordEntry => ({
  id,
  date,
  title: 'HbA1c (average blood sugar)',
  from: 'Wenbrook Pathology',
  values: [{ name: 'HbA1c', code: 'hba1c', value, unit: 'mmol/mol', low: 20, high: 48 }],
  ...more,
});

export const results: readonly RecordEntry[] = [
  sugar('r1', '2026-11-10', 52, { new: true, notice: 'Dr Shah will contact you about this result.' }),
  sugar('r2', '2026-05-10', 47),
  sugar('r3', '2025-11-10', 44),
];

/** A backend of a test's own: what it answers can be set, what it was asked can be read. */
export class ScriptedPerson {
  medicines: MedicationsAnswer = medicines;
  entries: readonly RecordEntry[] = results;
  access: AccessAnswer = {
    person: ada,
    services: [
      { service: 'appointments', state: 'on' },
      { service: 'prescriptions', state: 'asked-for' },
      { service: 'record', state: 'contact-practice', text: 'Please call us about your record.' },
    ],
  };
  /** Set: reading ends so. */
  failure: Problem | undefined;
  /** Never answers. */
  isSilent = false;
  noStore = true;
  pageLength = 20;
  /** Answers of orders, cancellations and registrations, one after the other; then they succeed. */
  answers: Outcome<never>[] = [];
  readonly orders: NewPrescriptionOrder[] = [];
  readonly registrations: Registration[] = [];
  readonly queries: RecordQuery[] = [];
  reads = 0;

  listMedications() {
    return this.#read(() => this.medicines);
  }

  orderPrescription(order: NewPrescriptionOrder) {
    this.orders.push(structuredClone(order));
    return this.#change(() => ({ id: order.id, reference: 'K4R-7MX', items: [], cancellable: true }));
  }

  cancelOrder(id: string) {
    return this.#change(() => {
      const orders = this.medicines.orders!.map((order) =>
        order.id === id
          ? {
              ...order,
              cancellable: false,
              items: order.items.map((item) => ({ ...item, status: 'cancelled' as const })),
            }
          : order,
      );
      this.medicines = { ...this.medicines, orders };
      return orders.find((order) => order.id === id);
    });
  }

  listRecord(query: RecordQuery) {
    this.queries.push(query);
    const { section, cursor = '0', series } = query;
    const entries = this.entries.filter(
      ({ values = [] }) => !series || values.some(({ code }) => code === series),
    );
    const end = Number(cursor) + this.pageLength;
    return this.#read(() => ({
      person: ada,
      section,
      entries: entries.slice(Number(cursor), end),
      ...(end < entries.length && { next: String(end) }),
      total: entries.length,
      malformed: 0,
    }));
  }

  getAccess() {
    return this.#read(() => this.access);
  }

  register(registration: Registration) {
    this.registrations.push(structuredClone(registration));
    return this.#change(() => ({
      id: registration.id,
      reference: 'WR2-YXH',
      respondBy: '2026-12-01T18:30:00Z',
    }));
  }

  get asBackend(): Backend {
    return this as unknown as Backend;
  }

  #read<T extends object>(give: () => T): Promise<ReadOutcome<T & { noStore: boolean }>> {
    this.reads++;
    if (this.isSilent) return new Promise(() => undefined);
    const { failure, noStore } = this;
    return Promise.resolve(
      failure ? { kind: 'not-sent', problem: failure } : { kind: 'accepted', value: { ...give(), noStore } },
    );
  }

  #change<T>(give: () => T): Promise<Outcome<T>> {
    const next = this.answers.shift();
    return Promise.resolve(next ?? { kind: 'accepted', value: give() });
  }
}
