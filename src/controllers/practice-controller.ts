import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onChange } from '../backends/changes.js';
import { findPractice, type PracticeSource, type ServiceNotice } from './practice-registry.js';
import type { PracticeSettings } from './practice-settings.js';

const noSettings: PracticeSettings = {};

/** Joins a widget to the one practice whose settings it uses, and updates the widget when they change. */
export class PracticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #practice: Element | null = null;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** `none`: no `gp-practice` on the page; then the widget's own attributes must do. */
  get state(): 'none' | 'loading' | 'ready' | 'failed' {
    return this.#practice ? (this.#source?.state ?? 'loading') : 'none';
  }

  /** The practice's settings; empty while there is none. */
  get settings(): PracticeSettings {
    return this.#source?.settings ?? noSettings;
  }

  /** The time now, in milliseconds, by the server's clock where that is known. */
  now(): number {
    return Date.now() + (this.#source?.clockOffset ?? 0);
  }

  /**
   * What to show while a service cannot be used: one of the status (`requests`, `appointments` …) or of the hours (`phone`,
   * `online`, `surgery` for all). To ask is to want it: the practice then fetches its status, after the first content, once
   * for all widgets, and updates the host at each news.
   */
  notice(service: string): ServiceNotice | undefined {
    return this.#source?.notice?.(this.#host, service);
  }

  /** Nothing while its script has not run. When it does, the element announces itself. */
  get #source(): PracticeSource | undefined {
    const practice = this.#practice;
    return practice && 'clockOffset' in practice ? (practice as PracticeSource) : undefined;
  }

  hostConnected(): void {
    this.#stop = onChange(this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #resolve = (): void => {
    this.#practice = findPractice(this.#host);
    this.#host.requestUpdate();
  };
}
