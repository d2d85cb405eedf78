/** The hands of a patient on a real `gp-request-form`: reads what it shows, answers, goes on. Runs in the page. */
export class FormHands {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  all<E extends Element>(selector: string): E[] {
    return [...(this.element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  textOf(selector: string): string {
    return this.all(selector)[0]?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  /** Waits for what is shown, in milliseconds of real time. */
  async until<T>(look: () => T | undefined | false | null, what: string, patience = 30_000): Promise<T> {
    const end = performance.now() + patience;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`${what} did not come; there is "${this.textOf('h2')}"`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  put(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /**
   * Answers what the shown page asks: "no" to emergencies, grown up, else the first option.
   * @param textFor what to write into a field
   */
  answer(
    textFor: (field: HTMLInputElement) => string,
    optionFor: (name: string) => string | undefined,
  ): void {
    const seen = new Set<string>();
    for (const field of this.all<HTMLInputElement>('input, textarea')) {
      if (field.type === 'file' || field.matches('[data-keep]') || seen.has(field.name)) continue;
      if (field.type !== 'radio' && field.type !== 'checkbox') {
        this.put(field, textFor(field));
        continue;
      }
      seen.add(field.name);
      const group = this.all<HTMLInputElement>(`input[name="${field.name}"]`);
      const wanted =
        optionFor(field.name) ??
        (/^(emergency|pregnant)/.test(field.name) ? 'no' : field.name === 'age-group' ? 'adult' : '');
      const option = group.find(({ value }) => value === wanted) ?? group[0]!;
      if (!option.checked) option.click();
    }
  }
}

/** What fits into fields that do not take any words. */
export const fittingText = (field: HTMLInputElement, words: string): string =>
  (
    [
      [/day$/, '4'],
      [/month$/, '3'],
      [/year$/, '1980'],
      [/postcode/, 'wb42qh'],
      [/nhs/, '900 000 0009'],
      [/phone/, '01632 960555'],
      [/email/, 'pat@example.org'],
    ] as const
  ).find(([pattern]) => pattern.test(field.id))?.[1] ?? words;
