import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tabStorage } from './tab-storage.js';

/** Milliseconds after the last edit for which a draft is kept. */
export const draftLifetime = 60 * 60_000;

interface Draft<T> {
  readonly at: number;
  readonly content: T;
  /** The page was left, and the browser did not say whether this was a reload. */
  readonly left?: boolean;
}

export interface DraftSource<T> {
  /** What to keep; `undefined` while there is nothing that could be lost. */
  content(): T | undefined;
  restore(content: T): void;
}

/**
 * Keeps what somebody wrote from getting lost: asks before the page is left, and, only once they asked for it, keeps a
 * draft in the tab's own storage until it is sent, discarded or an hour old. Leaving all the same is discarding: by a link at
 * once; by the browser's own buttons, which look like a reload, the draft is never shown again but by a reload.
 */
export class DraftController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #key: string;
  readonly #source: DraftSource<T>;
  #isKept = false;
  #wasTried = false;
  /** Where the page is about to go, by a link or by script; what the browser's own buttons do is not told. */
  #leaving: 'reload' | 'away' | undefined;
  #editedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, key: string, source: DraftSource<T>) {
    this.#host = host;
    this.#key = key;
    this.#source = source;
    host.addController(this);
  }

  /** It was asked for, but the browser does not keep anything for this page. */
  hasFailed = false;

  /** Whether a draft is kept in the tab. */
  get isKept(): boolean {
    return this.#isKept;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    navigation()?.addEventListener('navigate', this.#onNavigate);
    if (!this.#wasTried) this.#restore();
    this.#guard();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('pageshow', this.#onPageShow);
    removeEventListener('beforeunload', this.#onBeforeUnload);
    navigation()?.removeEventListener('navigate', this.#onNavigate);
    clearTimeout(this.#timer);
  }

  /** "Keep my answers in this tab", or no longer. */
  keep(isKept: boolean): void {
    this.#isKept = isKept;
    // With no answers yet there is nothing to write: then an empty draft shows whether it could be.
    this.hasFailed = isKept && !tabStorage.write(this.#storageKey, null);
    if (this.hasFailed) this.#isKept = false;
    if (this.#isKept) this.edited();
    else this.#forget();
    this.#host.requestUpdate();
  }

  /** Two forms of a site are two drafts. */
  get #storageKey(): string {
    return `${this.#key}:${location.pathname}`;
  }

  /** Something was typed or chosen. */
  edited(): void {
    this.#editedAt = Date.now();
    // They stayed.
    this.#leaving = undefined;
    this.#guard();
    this.#save();
  }

  /** Sent or discarded. */
  discard(): void {
    this.#isKept = false;
    this.#forget();
    this.#guard();
  }

  #save(): void {
    clearTimeout(this.#timer);
    const content = this.#source.content();
    if (!this.#isKept || content === undefined) return;
    this.#isKept = tabStorage.write(this.#storageKey, { at: this.#editedAt, content } satisfies Draft<T>);
    // Only the storage is emptied then: what is on the screen stays.
    this.#timer = setTimeout(() => this.#forget(), this.#editedAt + draftLifetime - Date.now());
  }

  #restore(): void {
    this.#wasTried = true;
    const draft = tabStorage.read<Draft<T>>(this.#storageKey);
    if (!draft) return;
    const age = Date.now() - draft.at;
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!(age >= 0 && age < draftLifetime) || (draft.left && arrival?.type !== 'reload'))
      return this.#forget();
    this.#isKept = true;
    this.#editedAt = draft.at;
    this.#source.restore(draft.content);
    this.#save();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    tabStorage.remove(this.#storageKey);
  }

  /** A page with such a listener may be slower to come back to, so it stands only while something could be lost. */
  #guard(): void {
    removeEventListener('beforeunload', this.#onBeforeUnload);
    if (this.#source.content() !== undefined) addEventListener('beforeunload', this.#onBeforeUnload);
  }

  readonly #onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#source.content() === undefined) return;
    event.preventDefault();
    event.returnValue = true;
  };

  readonly #onNavigate = (event: Event): void => {
    const { navigationType, destination, downloadRequest } = event as Navigating;
    // A telephone link leads nowhere, and a download leaves the page where it is.
    if (
      destination.sameDocument ||
      !destination.url.startsWith('http') ||
      typeof downloadRequest === 'string'
    )
      return;
    this.#leaving = navigationType === 'reload' ? 'reload' : 'away';
  };

  readonly #onPageHide = (): void => {
    if (!this.#isKept || this.#leaving === 'reload') return;
    if (this.#leaving) return this.#forget();
    // The reload button, F5 and the address bar look alike: which it was is known only when the page comes again.
    const draft = tabStorage.read<Draft<T>>(this.#storageKey);
    if (draft) tabStorage.write(this.#storageKey, { ...draft, left: true });
  };

  /** Back from the browser's memory, with everything still on the screen. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#leaving = undefined;
    this.#save();
  };
}

/** Of the Navigation API, as far as it is used. */
interface Navigating extends Event {
  readonly navigationType: string;
  readonly downloadRequest?: string | null;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

const navigation = (): EventTarget | undefined => (globalThis as { navigation?: EventTarget }).navigation;
