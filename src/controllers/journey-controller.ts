import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fault, Values } from '../domain/questions/field.js';

/** What a form of several pages tells about its pages. */
export interface Journey {
  /** Ids of all pages that are asked as things stand, in order; the last is where all is checked. */
  steps(values: Values): readonly string[];
  faults(step: string, values: Values): readonly Fault[];
  /** Whether steps go into the browser's history too. */
  usesHistory(): boolean;
  /** The values or the step changed. */
  changed(what: 'values' | 'step'): void;
}

/** As it can be kept and put back. */
export interface JourneyState {
  readonly values: Values;
  readonly step: string;
  readonly visited: readonly string[];
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Leads through a form of several pages: answers, forward and back, "change", faults, and where the focus goes. */
export class JourneyController implements ReactiveController {
  values: Values = {};
  faults: readonly Fault[] = [];
  /** Ended: nothing leads back any more. */
  isDone = false;

  readonly #host: Host;
  readonly #journey: Journey;
  readonly #visited = new Set<string>();
  /** Steps in the order in which they were shown; the browser's history holds only the places in it. */
  #trail: string[] = [];
  #step = '';
  #isChanging = false;
  #focus = '';

  constructor(host: Host, journey: Journey) {
    this.#host = host;
    this.#journey = journey;
    host.addController(this);
  }

  /** The page that is shown. */
  get step(): string {
    const steps = this.#steps;
    return steps.includes(this.#step) ? this.#step : (this.#firstOpen ?? steps[0]!);
  }

  get isFirst(): boolean {
    return this.#steps[0] === this.step;
  }

  get hasAnswers(): boolean {
    return Object.values(this.values).some((value) => value.length);
  }

  get state(): JourneyState {
    return { values: this.values, step: this.step, visited: [...this.#visited] };
  }

  set state({ values, step, visited }: JourneyState) {
    this.values = values;
    this.#step = step;
    visited.forEach((each) => this.#visited.add(each));
    this.#host.requestUpdate();
  }

  /** Begins anew, with nothing. */
  reset(): void {
    this.values = {};
    this.faults = [];
    this.isDone = this.#isChanging = false;
    this.#visited.clear();
    this.#step = '';
    this.focus('.title');
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  hostUpdated(): void {
    const selector = this.#focus;
    if (!selector) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.#focus = '';
    target.focus();
  }

  /** Moves the focus after the next update. */
  focus(selector: string): void {
    this.#focus = selector;
    this.#host.requestUpdate();
  }

  set(name: string, value: string | readonly string[]): void {
    this.values = { ...this.values, [name]: value };
    this.#journey.changed('values');
    this.#host.requestUpdate();
  }

  /**
   * Where `who` is somebody else than at the last call, answers and pages whose names match are forgotten: what was said of one
   * person is not sent as another's, nor is a sign denied for whom nobody was asked about.
   */
  forgetOther(names: RegExp): void {
    const { who = '', asked = who } = this.values;
    if (who !== asked) {
      this.values = Object.fromEntries(Object.entries(this.values).filter(([name]) => !names.test(name)));
      for (const page of this.#visited) if (names.test(page)) this.#visited.delete(page);
    }
    if (who !== this.values['asked']) this.set('asked', who);
  }

  /** Shows what has to be mended on this page. Gives whether one can go on. */
  mend(): boolean {
    this.faults = this.#journey.faults(this.step, this.values);
    if (this.faults.length) this.focus('.error-summary');
    return !this.faults.length;
  }

  /** Goes on, or shows what has to be mended first. */
  continue(): void {
    const { step } = this;
    if (!this.mend()) return;
    this.#step = step;
    this.#visited.add(step);
    const steps = this.#steps;
    const next = this.#isChanging ? this.#firstOpen : steps[steps.indexOf(step) + 1];
    if (next) this.show(next);
  }

  back(): void {
    const steps = this.#steps;
    const to = this.#isChanging ? steps.at(-1) : steps[steps.indexOf(this.step) - 1];
    if (!to) return;
    if (this.#journey.usesHistory() && this.#place > 0) history.back();
    else this.show(to);
  }

  /** From the page where all is checked to one answer, and afterwards back. */
  change(step: string): void {
    this.#isChanging = true;
    this.show(step);
  }

  show(step: string): void {
    // A first page that nobody asked for yet has no place in the history.
    if (!this.#trail.length) this.#trail.push(this.step);
    if (this.#journey.usesHistory()) {
      if (!this.#place) this.#write('replaceState', 0);
      this.#trail = [...this.#trail.slice(0, this.#place + 1), step];
      this.#write('pushState', this.#trail.length - 1);
    }
    this.#enter(step);
  }

  /** The first page that was not seen yet or has a fault; the last page, if none. */
  get #firstOpen(): string | undefined {
    const steps = this.#steps;
    return (
      steps.find((each) => !this.#visited.has(each) || this.#journey.faults(each, this.values).length) ??
      steps.at(-1)
    );
  }

  get #steps(): readonly string[] {
    return this.#journey.steps(this.values);
  }

  get #place(): number {
    const state = history.state as { gpStep?: unknown } | null;
    return typeof state?.gpStep === 'number' ? state.gpStep : 0;
  }

  #enter(step: string): void {
    this.#step = step;
    this.faults = [];
    if (step === this.#steps.at(-1)) this.#isChanging = false;
    this.#journey.changed('step');
    this.focus('.title');
  }

  #write(method: 'pushState' | 'replaceState', place: number): void {
    // What the page keeps there stays; ours is only a place, so that nobody reads an answer from it.
    history[method]({ ...(history.state as object | null), gpStep: place }, '');
  }

  readonly #onPopState = (): void => {
    const step = this.#trail[this.#place];
    if (!this.#journey.usesHistory() || this.isDone || !step) return;
    const steps = this.#steps;
    this.#enter(steps.includes(step) && step !== steps.at(-1) ? step : this.#firstOpen!);
  };
}
