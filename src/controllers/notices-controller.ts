import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warning } from '../domain/safety/rule.js';

/** What a patient said to a notice. */
export type NoticeResponse = 'read' | 'not-meant' | 'none';

/** Something noticed in a text, with the words that raised it. */
export interface Notice {
  /** The field in which it was written. */
  readonly field: string;
  readonly rule: string;
  readonly level: Warning['level'];
  readonly quoted: string;
  readonly response: NoticeResponse;
}

type FindWarnings = (text: string, age?: number) => readonly Warning[];

interface Options {
  /** Whether notices are wanted at all. */
  isOn(): boolean;
  /** Language of the texts. */
  language(): string;
  /** The patient's age in years, where it is known. */
  age(): number | undefined;
  /** Brings the rules of a language; told only by tests. */
  readonly rules?: (language: string) => Promise<FindWarnings>;
}

/** Milliseconds without a key: a pause in writing. */
const pause = 1200;

const lexicons: Readonly<Record<string, () => Promise<FindWarnings>>> = {
  en: () => import('../domain/safety/en.js').then((module) => module.findWarningsEn),
  cy: () => import('../domain/safety/cy.js').then((module) => module.findWarningsCy),
};

/**
 * Notices what is written in free texts and remembers what was shown and what the patient said to it. It informs and never
 * blocks. Its rules load after the form stands; nothing waits for them, and what was typed before is judged when they arrive.
 * After one failed retry the fixed questions stand alone, and `state` says so.
 *
 * Neither a rule nor a level may leave by an event: at most that advice was shown.
 */
export class NoticesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  readonly #texts = new Map<string, string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #notices: readonly Notice[] = [];
  #find: FindWarnings | undefined;
  #language = '';
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** For the record of the request: whether notices could be shown. */
  get state(): 'on' | 'off' | 'not-available' {
    return !this.#options.isOn() ? 'off' : this.#hasFailed || !this.#find ? 'not-available' : 'on';
  }

  /** All that was noticed and still stands in a text, or of one field. */
  notices(field?: string): readonly Notice[] {
    if (!this.#options.isOn()) return [];
    return field === undefined ? this.#notices : this.#notices.filter((notice) => notice.field === field);
  }

  /** Loads the rules; safe to call often. */
  async load(): Promise<void> {
    const language = this.#options.language();
    if (!this.#options.isOn() || this.#language === language) return;
    this.#language = language;
    const { rules } = this.#options;
    const load = rules ? () => rules(language) : (lexicons[language] ?? lexicons['en']!);
    try {
      const find = await load().catch(load);
      if (this.#language !== language) return;
      this.#find = find;
      this.#hasFailed = false;
      for (const field of this.#texts.keys()) this.#judge(field);
    } catch (error) {
      this.#hasFailed = true;
      console.warn(
        'gp-widgets: the safety notices could not be loaded; the fixed questions stand alone.',
        error,
      );
    }
    this.#host.requestUpdate();
  }

  /** A text changed: it is judged at the next pause in writing. */
  wrote(field: string, text: string): void {
    this.#texts.set(field, text);
    clearTimeout(this.#timers.get(field));
    this.#timers.set(
      field,
      setTimeout(() => this.#judge(field), pause),
    );
  }

  /** Judges all texts now, as before sending; those not named are forgotten. */
  judgeAll(texts: ReadonlyMap<string, string>): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#texts.clear();
    for (const [field, text] of texts) this.#texts.set(field, text);
    this.#notices = this.#notices.filter(({ field }) => texts.has(field));
    for (const field of texts.keys()) this.#judge(field);
  }

  /** A click somewhere among notices, which may have answered one. */
  answer({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-notice]');
    const { field, notice, response } = button?.dataset ?? {};
    if (notice) this.respond(field!, notice, response as NoticeResponse);
  }

  /** The patient answers a notice. */
  respond(field: string, rule: string, response: NoticeResponse): void {
    this.#notices = this.#notices.map((notice) =>
      notice.field === field && notice.rule === rule ? { ...notice, response } : notice,
    );
    this.#host.requestUpdate();
  }

  /** Forgets everything: the request was sent or discarded. */
  reset(): void {
    this.judgeAll(new Map());
  }

  hostDisconnected(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  hostConnected(): void {
    for (const field of this.#texts.keys()) this.#judge(field);
  }

  #judge(field: string): void {
    const text = this.#texts.get(field) ?? '';
    if (!this.#find || !this.#options.isOn()) return;
    const before = this.notices(field);
    const now = this.#find(text, this.#options.age()).map(({ rule, level, start, end }): Notice => {
      const quoted = text.slice(start, end);
      // What somebody has answered stays answered while the words stay the same.
      const response =
        before.find((each) => each.rule === rule && each.quoted === quoted)?.response ?? 'none';
      return { field, rule, level, quoted, response };
    });
    this.#notices = [...this.#notices.filter((notice) => notice.field !== field), ...now];
    this.#host.requestUpdate();
  }
}
