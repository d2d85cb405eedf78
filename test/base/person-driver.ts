import { fixture, html } from '@open-wc/testing';
import type { GpElement } from '../../src/base/base-element.js';
import '../../src/elements/practice/gp-practice.js';
import { waitUntil } from '../support/wait-until.js';
import type { ScriptedPerson } from './scripted-person.js';

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
    await waitUntil(() => !this.text.includes(words), `no “${words}” in: ${this.text.slice(0, 600)}`);
  }

  /** Presses the button or link whose text begins so. */
  async press(words: string): Promise<void> {
    const find = (): HTMLElement | undefined =>
      this.all('button, a').find((each) => each.textContent!.trim().startsWith(words));
    await waitUntil(find, `button “${words}” in: ${this.text.slice(0, 600)}`);
    find()!.click();
    await this.element.updateComplete;
  }

  /** Picks a radio button or a checkbox by the beginning of its label. */
  async choose(words: string): Promise<void> {
    const find = (): HTMLLabelElement | undefined =>
      this.all<HTMLLabelElement>('label').find((each) => each.textContent!.trim().startsWith(words));
    await waitUntil(find, `choice “${words}” in: ${this.text.slice(0, 600)}`);
    find()!.click();
    await this.element.updateComplete;
  }

  /** Types into the field of this selector. */
  async type(selector: string, text: string): Promise<void> {
    await waitUntil(() => this.root.querySelector(selector), `${selector} in: ${this.text.slice(0, 600)}`);
    const field = this.root.querySelector<HTMLInputElement>(selector)!;
    field.value = text;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }
}
