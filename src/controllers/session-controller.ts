import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadOutcome } from '../backends/backend.js';
import type { Person } from '../contract/person.js';
import type { Problem } from '../contract/problem.js';
import { forgetChoice, keepChoice, keptChoice } from './kept-choice.js';
import type { PracticeController } from './practice-controller.js';
import { startClock, tellSession, watchSession, type SessionWatcher } from './session-watch.js';

type Host = ReactiveControllerHost & Element & { readonly practice: PracticeController };

/**
 * - `asking`: the first answer is under way
 * - `shown`: somebody is signed in, and what is theirs is shown
 * - `signed-out`: nobody is, or no longer; `ended` says why
 * - `refused`: signed in, but not allowed; `problem` has the reason
 * - `failed`: no answer; asking again may help
 */
export type SessionState = 'asking' | 'shown' | 'signed-out' | 'refused' | 'failed';

export interface SessionSource<T> {
  /** Whether there is somewhere to ask. Only called once the practice's settings are there. */
  canAsk(): boolean;
  ask(signal: AbortSignal): Promise<ReadOutcome<T>>;
  show(value: T): void;
  /** Forgets everything that is somebody's own; with `keepsChoice`, not what was chosen. */
  empty(keepsChoice: boolean): void;
  /** Ids of what is chosen: all that is kept while signing in in the same tab. */
  chosen(): readonly string[];
  restore(ids: readonly string[]): void;
}

const arrived = '#gp-signed-in';

/**
 * What belongs to one person: asked for when the widget stands, shown only while it is in use, emptied at sign-out, after
 * ten minutes without use, and when the page is left. It never signs anybody in: it says where that is done, and notices
 * when it was.
 */
export class SessionController<T extends { person?: Person | undefined }> implements ReactiveController {
  state: SessionState = 'asking';
  problem: Problem | undefined;
  /** Why nobody is signed in any more. */
  ended: 'expired' | 'unused' | 'signed-out' | undefined;
  /** The last minute without use has begun. */
  isWarned = false;
  /** Whether it is known by now what to show. Before that, what the page gave as fallback stays. */
  hasAnswer = false;
  /** This tab was opened for signing in. */
  hasArrived = false;

  readonly #host: Host;
  readonly #source: SessionSource<T>;
  #person: string | undefined;
  #abort: AbortController | undefined;
  #stop: (() => void) | undefined;
  #isLeft = false;
  #waitsForSignIn = false;
  /** Somebody signed in since: where the server names nobody, it may be another person. */
  #mayBeAnother = false;
  /** The choice of somebody whose sign-in expired. */
  #keepsChoice = false;

  constructor(host: Host, source: SessionSource<T>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchSession(this.#watcher);
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    document.addEventListener('visibilitychange', this.#onVisible);
    if (location.hash !== arrived) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.hasArrived = !keptChoice(this.#key);
    tellSession('signed-in');
  }

  hostDisconnected(): void {
    this.#stop?.();
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('pageshow', this.#onPageShow);
    document.removeEventListener('visibilitychange', this.#onVisible);
    // A widget that is only moved stands again at once.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abort?.abort();
      this.#abort = undefined;
      this.#clear('asking', false);
    });
  }

  /**
   * Asks once the settings are there. The host calls it before each update that it may leave out: what a server rendered
   * stands until there is an answer.
   */
  begin(): void {
    if (this.state !== 'asking' || this.#abort || this.#isLeft || !this.#host.isConnected) return;
    const { state } = this.#host.practice;
    if (state !== 'loading' && state !== 'failed' && this.#source.canAsk()) void this.ask();
  }

  /** Whether the host can show something: the first answer, or that there will be none. */
  get isSettled(): boolean {
    return this.hasAnswer || this.#host.practice.state === 'failed' || !this.#source.canAsk();
  }

  /** Asks for what is shown, again if it was shown before. */
  async ask(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    if (this.state !== 'shown' && this.state !== 'asking') this.#turn('asking');
    let outcome: ReadOutcome<T>;
    try {
      outcome = await this.#source.ask(abort.signal);
    } catch (error) {
      console.error(error);
      outcome = { kind: 'not-sent', problem: { type: 'about:blank', code: 'not-loaded', title: '' } };
    }
    if (abort.signal.aborted) return;
    this.hasAnswer = true;
    if (outcome.kind !== 'accepted')
      return void (this.notice(outcome.problem) || this.#fail(outcome.problem));
    const id = outcome.value.person?.id;
    if (this.#person === undefined ? this.#mayBeAnother : this.#person !== id) this.#source.empty(false);
    this.#person = id;
    this.ended = this.problem = undefined;
    this.#waitsForSignIn = this.#mayBeAnother = this.#keepsChoice = false;
    this.#source.show(outcome.value);
    const kept = keptChoice(this.#key);
    forgetChoice(this.#key);
    if (kept) this.#source.restore(kept);
    this.#turn('shown');
    startClock();
  }

  /** Takes a failure that means the session, and empties: 401 and 403. Gives whether it was one. */
  notice(problem: Problem): boolean {
    if (problem.status === 401) {
      this.ended = this.state === 'shown' || this.ended ? 'expired' : undefined;
      this.#mayBeAnother = true;
      // Whoever was choosing finds the choice again after signing in.
      this.#clear('signed-out', true);
    } else if (problem.status === 403) {
      this.#clear('refused', false);
      this.problem = problem;
    } else return false;
    return true;
  }

  /** The patient goes to sign in: in another tab, or in this one, where only chosen ids are kept. */
  goesToSignIn(isSameTab: boolean): void {
    this.#waitsForSignIn = true;
    const ids = this.#source.chosen();
    // An empty list too: it says that this tab is the one to go on in.
    if (isSameTab) keepChoice(this.#key, ids);
  }

  #clear(state: SessionState, keepsChoice: boolean): void {
    if (!keepsChoice) {
      this.#person = undefined;
      forgetChoice(this.#key);
    }
    this.#keepsChoice = keepsChoice && this.ended === 'expired';
    this.isWarned = false;
    this.problem = undefined;
    this.#source.empty(keepsChoice);
    this.#turn(state);
  }

  #fail(problem: Problem): void {
    this.problem = problem;
    this.#turn(this.state === 'shown' ? 'shown' : 'failed');
  }

  #turn(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  get #key(): string {
    return `gp-chosen:${this.#host.localName}:${location.pathname}`;
  }

  #end(why: 'unused' | 'signed-out'): void {
    this.#abort?.abort();
    this.ended = why;
    this.hasAnswer = true;
    this.#clear('signed-out', false);
  }

  readonly #watcher: SessionWatcher = (() => {
    const controller = this as SessionController<T>;
    return {
      get isShowing() {
        return controller.state === 'shown' || controller.#keepsChoice;
      },
      onWarning: (warned) => {
        controller.isWarned = warned && controller.state === 'shown';
        controller.#host.requestUpdate();
      },
      onEnd: (why) => controller.#end(why),
      onSignedIn: () => {
        controller.#mayBeAnother = true;
        // The first question is under way, or waits for the practice's settings.
        if (controller.state !== 'asking') void controller.ask();
      },
    };
  })();

  readonly #onPageHide = (): void => {
    this.#abort?.abort();
    this.#isLeft = true;
    const kept = keptChoice(this.#key);
    this.#clear('asking', false);
    if (kept && this.#waitsForSignIn) keepChoice(this.#key, kept);
  };

  /** Back from the browser's memory. */
  readonly #onPageShow = (): void => {
    if (!this.#isLeft) return;
    this.#isLeft = false;
    // Whoever signed out stays so.
    if (this.ended) this.#turn('signed-out');
    else void this.ask();
  };

  /** Signed in in another tab by a page that tells nothing. */
  readonly #onVisible = (): void => {
    if (!document.hidden && this.#waitsForSignIn && this.state === 'signed-out') void this.ask();
  };
}
