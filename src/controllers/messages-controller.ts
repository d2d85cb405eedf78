import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Catalogue, type Translate, type Translation, translator } from '../i18n/messages.js';
import { type Area, locales } from './locales.js';
import { nearest } from './nearest.js';
import type { PracticeController } from './practice-controller.js';

type Host = ReactiveControllerHost & Element & { readonly practice: PracticeController };

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for the page: the language of a page may change while somebody writes. */
function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer!.disconnect();
  };
}

/**
 * The texts of one area in the language of the page. English is part of the widget; others are loaded, and until they
 * are there the texts before stay.
 */
export class MessagesController<English extends Catalogue> implements ReactiveController {
  readonly #host: Host;
  readonly #area: Area;
  readonly #english: English;
  #catalogue: Translation<English>;
  #language = 'en';
  #wanted = '';
  #words: unknown;
  #translate: Translate<English> | undefined;
  #stop: (() => void) | undefined;

  constructor(host: Host, area: Area, english: English) {
    this.#host = host;
    this.#area = area;
    this.#english = this.#catalogue = english;
    host.addController(this);
  }

  /** Whether there are texts: those of the page's first language, or English if they cannot be had. */
  ready = true;

  /** The translate function as of now. */
  get t(): Translate<English> {
    const words = this.#host.practice.settings.words;
    if (!this.#translate || words !== this.#words) {
      this.#words = words;
      this.#translate = translator(this.#area, this.#catalogue, this.#language, words?.[this.#language]);
    }
    return this.#translate;
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #resolve = (): void => {
    // The widget's own `lang` counts too.
    const { lang = '' } = (nearest(this.#host, '[lang]') ?? {}) as { lang?: string };
    const wanted = lang.split('-')[0]!.toLowerCase();
    if (wanted === this.#wanted) return;
    // Later, what happens must be said at once, in the language that stands.
    const isFirst = !this.#wanted;
    this.#wanted = wanted;
    const load = locales[wanted];
    if (!load) return this.#use(this.#english, 'en');
    if (isFirst) this.ready = false;
    load()
      .then((areas) => areas[this.#area]())
      .catch(() => {
        console.warn(`gp-widgets: the texts in "${wanted}" did not load; English is shown.`);
      })
      .then((catalogue) => {
        if (this.#wanted === wanted)
          this.#use((catalogue as Translation<English>) ?? this.#english, catalogue ? wanted : 'en');
      });
  };

  #use(catalogue: Translation<English>, language: string): void {
    this.#catalogue = catalogue;
    this.#language = language;
    this.#translate = undefined;
    this.ready = true;
    this.#host.requestUpdate();
  }
}
