import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Backend, Outcome, ReadOutcome, RecordQuery } from '../../src/backends/backend.js';
import type { MedicationsAnswer, NewPrescriptionOrder } from '../../src/contract/prescriptions.js';
import type { RecordEntry } from '../../src/contract/record.js';
import type { Registration } from '../../src/contract/registration-request.js';
import type { AccessAnswer } from '../../src/contract/registration.js';
import type { GpElement } from '../../src/base/base-element.js';
import '../../src/elements/practice/gp-practice.js';

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

/** Does with a widget what a person does. */
export class PersonDriver {
  readonly element: GpElement;

  constructor(element: GpElement) {
    this.element = element;
  }

  /** Widgets with these tags in one practice, over one backend, once they show something. */
  static async open(
    backend: ScriptedPerson,
    tag: string,
    attributes: Readonly<Record<string, string>> = {},
    practice: Readonly<Record<string, string>> = { 'sign-in-url': '/sign-in', phone: '01632 960001' },
  ): Promise<PersonDriver> {
    const holder = await fixture(html`<gp-practice></gp-practice>`);
    for (const [name, value] of Object.entries(practice)) holder.setAttribute(name, value);
    return PersonDriver.add(holder, backend, tag, attributes);
  }

  static async add(
    holder: Element,
    backend: ScriptedPerson,
    tag: string,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<PersonDriver> {
    const element = document.createElement(tag) as GpElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.backend = backend.asBackend;
    element.append('Fallback');
    holder.append(element);
    const driver = new PersonDriver(element);
    if (!backend.isSilent) await waitUntil(() => driver.root?.querySelector('.root'), `${tag} stands`);
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.textContent!.replace(/\s+/g, ' ').trim();
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** @param timeout milliseconds */
  async shows(words: string, timeout = 4000): Promise<void> {
    await waitUntil(() => this.text.includes(words), `“${words}” in: ${this.text.slice(0, 600)}`, {
      timeout,
    });
    await this.element.updateComplete;
  }

  async lacks(words: string): Promise<void> {
    await waitUntil(() => !this.text.includes(words), `no “${words}” in: ${this.text.slice(0, 600)}`, {
      timeout: 4000,
    });
  }

  /** Presses the button or link whose text begins so. */
  async press(words: string): Promise<void> {
    const find = (): HTMLElement | undefined =>
      this.all('button, a').find((each) => each.textContent!.trim().startsWith(words));
    await waitUntil(find, `button “${words}” in: ${this.text.slice(0, 600)}`, { timeout: 6000 });
    find()!.click();
    await this.element.updateComplete;
  }

  /** Picks a radio button or a checkbox by the beginning of its label. */
  async choose(words: string): Promise<void> {
    const find = (): HTMLLabelElement | undefined =>
      this.all<HTMLLabelElement>('label').find((each) => each.textContent!.trim().startsWith(words));
    await waitUntil(find, `choice “${words}” in: ${this.text.slice(0, 600)}`, { timeout: 6000 });
    find()!.click();
    await this.element.updateComplete;
  }

  /** Types into the field of this selector. */
  async type(selector: string, text: string): Promise<void> {
    await waitUntil(() => this.root.querySelector(selector), `${selector} in: ${this.text.slice(0, 600)}`, {
      timeout: 6000,
    });
    const field = this.root.querySelector<HTMLInputElement>(selector)!;
    field.value = text;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }
}
