import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PracticeController } from './practice-controller.js';

// A device that slept, a tab that was hidden, a page that came back: the moment to look at the clock again.
const wakeUps = ['visibilitychange', 'pageshow', 'focus', 'online', 'resume'] as const;
/** Milliseconds: about the longest delay that `setTimeout` takes. */
const longest = 2e9;

/** The time for a widget: updates it at the moment it asks for, without polling between. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { readonly practice: PracticeController };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakeAt: number | undefined;

  constructor(host: ReactiveControllerHost & Element & { readonly practice: PracticeController }) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970, by the server's clock where that is known. */
  now(): number {
    return this.#host.practice.now();
  }

  /** Updates the widget at this moment (milliseconds since 1970). A later call replaces it; `undefined` ends it. */
  wakeAt(moment: number | undefined): void {
    this.#wakeAt = moment;
    this.#arm();
  }

  hostConnected(): void {
    for (const type of wakeUps) addEventListener(type, this.#onWakeUp, true);
    this.#arm();
  }

  hostDisconnected(): void {
    for (const type of wakeUps) removeEventListener(type, this.#onWakeUp, true);
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (this.#wakeAt === undefined || !this.#host.isConnected) return;
    this.#timer = setTimeout(this.#onWakeUp, Math.min(Math.max(this.#wakeAt - this.now(), 0), longest));
  }

  readonly #onWakeUp = (): void => {
    if (this.#wakeAt === undefined) return;
    if (this.now() >= this.#wakeAt) {
      this.#wakeAt = undefined;
      this.#host.requestUpdate();
    } else this.#arm();
  };
}
