import type { ReactiveControllerHost } from 'lit';
import { nearest } from './nearest.js';
import type { PracticeSettings } from './practice-settings.js';

export { announceChange } from '../backends/changes.js';

/** What a widget shows while a service cannot be used. */
export interface ServiceNotice {
  /** Why, until when, and what else to use: a piece of a template. */
  readonly content: unknown;
  /** The practice has stopped it and says why; else it does not work. */
  readonly isPaused: boolean;
}

/** What a `gp-practice` shows to the widgets; the element itself lives in `elements/practice`. */
export interface PracticeSource extends Element {
  /** `failed`: its settings cannot be used, and the console says why. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly settings: PracticeSettings;
  /** Milliseconds by which the server's clock is ahead of the device's, where a settings file told it. */
  readonly clockOffset: number;
  /** What is to be said of a service, by the one status that all widgets of the page share; see `PracticeController`. */
  notice?(widget: ReactiveControllerHost & Element, service: string): ServiceNotice | undefined;
}

/** The practice of a widget: the nearest around it, through shadow roots; only if there is none, the document's first. */
export const findPractice = (widget: Element): Element | null =>
  nearest(widget, 'gp-practice') ?? document.querySelector('gp-practice');
