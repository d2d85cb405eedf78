import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import { type LatePart, latePart } from '../../base/late-part.js';
import { loadAppointmentSteps, loadListTools } from '../../controllers/appointment-parts-loader.js';
import type { AppointmentSteps } from './appointment-steps.js';
import type { ListTools } from './list-tools.js';
import type { PickerShell } from './picker-shell.js';

/** What the first list does without: it is loaded once that stands, or when it is wanted. */
export class PickerParts {
  /** Filters, the calendar, and what is said where there is no list. */
  readonly tools: LatePart<ListTools>;
  /** Everything after the choice of a time. */
  readonly steps: LatePart<AppointmentSteps>;

  readonly #shell: PickerShell;
  readonly #styles: CSSResultOrNative[] = [];

  /** @param begin is called with the steps before anything of them is shown */
  constructor(shell: PickerShell, begin: (steps: AppointmentSteps) => void) {
    this.#shell = shell;
    const { element } = shell;
    this.tools = latePart(element, async () => {
      const Tools = await loadListTools();
      this.#adopt(Tools.styles);
      return new Tools(shell);
    });
    this.steps = latePart(element, async () => {
      const Steps = await loadAppointmentSteps();
      this.#adopt(Steps.styles);
      const steps = new Steps(shell);
      begin(steps);
      return steps;
    });
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
