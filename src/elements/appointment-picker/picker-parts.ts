import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import { loadAppointmentSteps, loadListTools } from '../../controllers/appointment-parts-loader.js';
import type { AppointmentSteps } from './appointment-steps.js';
import type { ListTools } from './list-tools.js';
import type { PickerShell } from './picker-shell.js';

/** What the first list does without: it is loaded once that stands, or when it is wanted. */
export class PickerParts {
  tools: ListTools | undefined;
  steps: AppointmentSteps | undefined;
  /** What did not arrive when it was last asked for. */
  missing: '' | 'tools' | 'steps' = '';

  readonly #shell: PickerShell;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #styles: CSSResultOrNative[] = [];

  constructor(shell: PickerShell) {
    this.#shell = shell;
  }

  /** Filters, the calendar, and what is said where there is no list. */
  loadTools(): Promise<void> {
    return this.#load('tools', loadListTools, (Tools) => {
      this.tools = new Tools(this.#shell);
      return Tools.styles;
    });
  }

  /** Everything after the choice of a time. `use` runs once, before anything of it is shown. */
  loadSteps(use: (steps: AppointmentSteps) => void = () => undefined): Promise<void> {
    return this.#load('steps', loadAppointmentSteps, (Steps) => {
      this.steps = new Steps(this.#shell);
      use(this.steps);
      return Steps.styles;
    });
  }

  #load<Part>(
    name: 'tools' | 'steps',
    load: () => Promise<Part>,
    use: (part: Part) => readonly CSSResultOrNative[],
  ): Promise<void> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = load()
        .then((part) => {
          this.#adopt(use(part));
          if (this.missing === name) this.missing = '';
        })
        .catch((error: unknown) => {
          console.error(error);
          this.#loading.delete(name);
          this.missing = name;
        })
        .then(() => this.#shell.element.requestUpdate());
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** Before the element's own styles, which stand last. */
  #adopt(styles: readonly CSSResultOrNative[]): void {
    const { element } = this.#shell;
    this.#styles.push(...styles);
    const all = [...(element.constructor as typeof LitElement).elementStyles];
    all.splice(-1, 0, ...this.#styles);
    adoptStyles(element.renderRoot as ShadowRoot, all);
  }
}
