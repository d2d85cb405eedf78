import { aTimeout, fixture, html } from '@open-wc/testing';
import '../../../src/elements/practice/gp-practice.js';
import '../../../src/elements/appointment-picker/gp-appointment-picker.js';
import type { AppointmentPickerElement } from '../../../src/index.js';
import { waitUntil } from '../../support/wait-until.js';
import type { ScriptedBackend } from './scripted-backend.js';

/** Does with a picker what a person does. */
export class PickerDriver {
  readonly element: AppointmentPickerElement;

  constructor(element: AppointmentPickerElement) {
    this.element = element;
  }

  static async open(
    backend: ScriptedBackend,
    attributes: Record<string, string> = {},
    practiceAttributes: Record<string, string> = {},
  ): Promise<PickerDriver> {
    sessionStorage.clear();
    return PickerDriver.reopen(backend, attributes, practiceAttributes);
  }

  /** As after a reload: what the tab keeps is still there. */
  static async reopen(
    backend: ScriptedBackend,
    attributes: Record<string, string> = {},
    practiceAttributes: Record<string, string> = {},
  ): Promise<PickerDriver> {
    const practice = await fixture(html`<gp-practice phone="01632 960001"></gp-practice>`);
    for (const [name, value] of Object.entries(practiceAttributes)) practice.setAttribute(name, value);
    const element = document.createElement('gp-appointment-picker');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.backend = backend.asBackend;
    element.append('Call us');
    practice.append(element);
    const driver = new PickerDriver(element);
    await waitUntil(
      () => driver.root.querySelector('.slot, .inset, .stands, .error-summary, slot'),
      'the picker shows something',
    );
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.textContent!.replace(/\s+/g, ' ');
  }

  get slots(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('.slot input')];
  }

  get title(): string {
    return this.root.querySelector('.title')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  async shows(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `“${text}” in: ${this.text.slice(0, 400)}`);
    await this.element.updateComplete;
  }

  async click(selector: string): Promise<void> {
    await waitUntil(() => this.root.querySelector(selector), `${selector} in: ${this.text.slice(0, 300)}`);
    this.root.querySelector<HTMLElement>(selector)!.click();
    await aTimeout(0);
    await this.element.updateComplete;
  }

  set(name: string, value: string): void {
    const control = this.root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  async next(): Promise<void> {
    await this.element.updateComplete;
    await this.click('button[type=submit]');
  }

  /** Chooses a time and goes on. */
  async choose(index = 0): Promise<void> {
    this.slots[index]!.click();
    await this.next();
    const isNext = (): unknown => this.root.querySelector('.time, .error-summary, .summary-list');
    await waitUntil(isNext, 'the next page');
    await this.element.updateComplete;
  }

  /** From the first question to "check". */
  async answer(): Promise<void> {
    this.set('reason', 'Blood test');
    await this.next();
    await this.click('#f-who');
    await this.next();
    this.set('given-name', 'Zoë');
    this.set('family-name', 'Brown');
    this.set('born-day', '31');
    this.set('born-month', '3');
    this.set('born-year', '1980');
    await this.next();
    await this.click('#f-registration');
    await this.next();
    this.set('phone', '07700 900982');
    await this.next();
    await this.shows('Check and book');
  }
}
