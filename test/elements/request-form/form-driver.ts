import { aTimeout, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/practice/gp-practice.js';
import '../../../src/elements/request-form/gp-request-form.js';
import type { Backend, Outcome, SendOptions } from '../../../src/backends/backend.js';
import type { PatientRequest } from '../../../src/contract/patient-request.js';
import type { Receipt } from '../../../src/contract/receipt.js';
import type { RequestFormElement } from '../../../src/elements/request-form/request-form-element.js';
import { waitUntil } from '../../support/wait-until.js';

export interface Sent {
  readonly request: PatientRequest;
  /** As it would go over the wire. */
  readonly text: string;
  readonly options: SendOptions;
}

export const accepted = ({ request: { id } }: Sent): Outcome<Receipt> => ({
  kind: 'accepted',
  value: { id, reference: 'REF-1' },
});

export const failed = (
  kind: 'refused' | 'not-sent' | 'unconfirmed',
  problem: object = {},
): Outcome<Receipt> => ({ kind, problem: { type: 'about:blank', code: '', title: '', ...problem } });

/** A backend that answers as the test says, and remembers what it was given. */
export function scripted(...answers: ((sent: Sent) => Outcome<Receipt> | Promise<Outcome<Receipt>>)[]) {
  const sent: Sent[] = [];
  const backend = {
    async sendRequest(request: PatientRequest, options: SendOptions = {}) {
      const each = { request, text: JSON.stringify(request), options };
      sent.push(each);
      return (answers[sent.length - 1] ?? accepted)(each);
    },
  } as unknown as Backend;
  return { backend, sent };
}

const widget = (template: TemplateResult): Promise<RequestFormElement> =>
  fixture<HTMLElement>(template).then((root) =>
    root instanceof HTMLElement && root.localName === 'gp-request-form'
      ? (root as RequestFormElement)
      : root.querySelector('gp-request-form')!,
  );

/** Drives one request form as a patient would. */
export class Form {
  readonly element: RequestFormElement;
  readonly events: string[] = [];

  constructor(element: RequestFormElement) {
    this.element = element;
    for (const type of [
      'gp-request-started',
      'gp-request-step',
      'gp-warning-shown',
      'gp-request-sent',
      'gp-request-failed',
    ]) {
      document.addEventListener(type, (event) => {
        if (event.target !== element) return;
        const { detail } = event as CustomEvent<unknown>;
        this.events.push(detail ? `${type} ${JSON.stringify(detail)}` : type);
      });
    }
  }

  static async open(
    template: TemplateResult = html`<gp-request-form></gp-request-form>`,
    backend: Backend | string = scripted().backend,
  ): Promise<Form> {
    const element = await widget(template);
    element.backend ??= backend;
    await element.updateComplete;
    const isSettled = () =>
      element.practice.state !== 'loading' && element.shadowRoot!.querySelector('form,slot');
    await waitUntil(isSettled, 'nothing stands');
    await element.updateComplete;
    return new Form(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  find<T extends HTMLElement = HTMLInputElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector} on "${this.title}".`);
    return found;
  }

  get form(): HTMLFormElement {
    return this.find<HTMLFormElement>('form');
  }

  get title(): string {
    return this.root.querySelector('.title')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  }

  get text(): string {
    return this.root.querySelector('.root')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  async answer(name: string, value: string | readonly string[]): Promise<void> {
    if (typeof value !== 'string') {
      for (const each of value) this.find(`[name="${name}"][value="${each}"]`).click();
    } else {
      const control = this.find(`[name="${name}"]`);
      if (control.type === 'radio') this.find(`[name="${name}"][value="${value}"]`).click();
      else {
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
    }
    await this.element.updateComplete;
  }

  /** Submits the page as Enter and its main button do, and waits until another one stands, or says what is wrong. */
  async next(): Promise<void> {
    const before = this.title;
    this.form.requestSubmit();
    await waitUntil(
      () => this.title !== before || this.root.querySelector('.error-summary,.sending'),
      `nothing followed "${before}"`,
    );
    await this.element.updateComplete;
  }

  async press(selector: string): Promise<void> {
    this.find<HTMLElement>(selector).click();
    await this.element.updateComplete;
    await aTimeout(0);
  }

  /** Goes through the pages with these answers until a heading; what is not named is answered shortly. */
  async walk(
    answers: Readonly<Record<string, string | readonly string[]>> = {},
    until: string | (() => Promise<void>) = 'Check your answers',
  ) {
    const end = typeof until === 'string' ? until : 'Check your answers';
    for (let page = 0; page < 40 && this.title !== end; page++) {
      if (typeof until === 'function') await until();
      const done = new Set<string>();
      for (const { name } of [...this.root.querySelectorAll<HTMLInputElement>('form [name]')]) {
        if (done.has(name) || !this.root.querySelector(`[name="${name}"]`)) continue;
        done.add(name);
        const given =
          answers[name] ?? usual[name] ?? (/^(emergency\.|pregnant)/.test(name) ? 'no' : undefined);
        if (given !== undefined) await this.answer(name, given);
        else {
          const control = this.find(`[name="${name}"]`);
          if (control.type === 'radio') await this.answer(name, control.value);
          else if (control.type === 'text' && !control.value) await this.answer(name, 'Some words');
          else if (control.localName === 'textarea' && !control.value) await this.answer(name, 'Some words');
        }
      }
      // A choice may have shown more.
      for (const name of Object.keys(answers)) {
        if (!done.has(name) && this.root.querySelector(`[name="${name}"]`))
          await this.answer(name, answers[name]!);
      }
      const before = this.title;
      await this.next();
      if (this.title === before) throw new Error(`Stopped at "${before}": ${this.text.slice(0, 400)}`);
    }
  }

  async sent(): Promise<void> {
    this.form.requestSubmit();
    await waitUntil(() => this.title === 'Request sent', `not sent: ${this.text.slice(0, 300)}`);
  }

  /** Submits the last page and waits until it says how it ended. */
  async send(): Promise<void> {
    this.form.requestSubmit();
    await this.element.updateComplete;
    await waitUntil(() => !this.root.querySelector('.sending'), 'still sending');
    await this.element.updateComplete;
  }
}

const usual: Readonly<Record<string, string | readonly string[]>> = {
  who: 'me',
  'age-group': 'adult',
  kind: 'question',
  'given-name': 'Amina',
  'family-name': 'Okafor',
  'q.fit-note.first-day-day': '2',
  'q.fit-note.first-day-month': '11',
  'q.fit-note.first-day-year': '2026',
  'q.test-results.when-day': '',
  'q.test-results.when-month': '',
  'q.test-results.when-year': '',
  'q.letter.by-when-day': '24',
  'q.letter.by-when-month': 'Dec',
  'q.letter.by-when-year': '2026',
  'born-day': '12',
  'born-month': '3',
  'born-year': '1980',
  postcode: 'ls1 4ap',
  'nhs-number': '900 000 0009',
  registration: 'registered',
  phone: '07700 900 982',
  email: 'amina@example.com',
  preferred: ['phone'],
  'call-when': 'any',
  'message-safe': 'yes',
  interpreter: 'none',
};

/** The answers to the date of birth of somebody of this age. */
export function bornAgo(months: number): Readonly<Record<string, string>> {
  const now = new Date();
  const born = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  return {
    'born-day': '1',
    'born-month': String(born.getUTCMonth() + 1),
    'born-year': String(born.getUTCFullYear()),
  };
}

/** A promise that a test settles. */
export function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
