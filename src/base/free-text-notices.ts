import { html } from 'lit';
import { MessagesController } from '../controllers/messages-controller.js';
import { NoticesController, type NoticeResponse } from '../controllers/notices-controller.js';
import { knowsHours } from '../controllers/practice-hours.js';
import { surgeryStatus } from '../controllers/surgery-status.js';
import { urgentHelp } from '../domain/urgent-help/urgent-help.js';
import { safety } from '../i18n/locales/en/safety.js';
import type { GpElement } from './base-element.js';
import { type NoticeContext, noticeList, noticeStyles, noticeText } from './notice.js';

/** What a message says of notices: what was noticed, shown and answered. A record, never a priority. */
export interface NoticesRecord {
  readonly notices: {
    rule: string;
    question: string;
    quoted: string;
    shown: string;
    response: NoticeResponse;
  }[];
  readonly noticesState: NoticesController['state'];
}

/** The safety notices for the free texts of a widget that is no request form: medicines' notes, what a carer may see. */
export class FreeTextNotices {
  static readonly styles = noticeStyles;

  readonly #element: GpElement;
  readonly #words: MessagesController<typeof safety>;
  readonly #notices: NoticesController;

  constructor(element: GpElement & { readonly notices?: 'on' | 'off' }) {
    this.#element = element;
    this.#words = new MessagesController(element, 'safety', safety);
    this.#notices = new NoticesController(element, {
      isOn: () => element.notices !== 'off',
      language: () => this.#words.t.language,
      age: () => undefined,
    });
  }

  get ready(): boolean {
    return this.#words.ready && knowsHours(this.#element);
  }

  /** Loads the rules; nothing waits for them. Safe to call often. */
  load(): void {
    void this.#notices.load();
  }

  /** What was noticed in one text, or in all. */
  list(field?: string): unknown {
    return html`<div aria-live="polite" @click=${this.#onClick}>
      ${noticeList(this.#notices.notices(field), this.#context)}
    </div>`;
  }

  /** A text changed: it is judged at the next pause in writing. */
  wrote(field: string, text: string): void {
    this.#notices.wrote(field, text);
  }

  /** Judges these texts now, as before sending; others are forgotten. */
  judge(texts: ReadonlyMap<string, string>): void {
    this.#notices.judgeAll(texts);
  }

  record(): NoticesRecord {
    return {
      notices: this.#notices.notices().map((notice) => ({
        rule: notice.rule,
        question: notice.field,
        quoted: notice.quoted,
        shown: noticeText(notice, this.#context),
        response: notice.response,
      })),
      noticesState: this.#notices.state,
    };
  }

  reset(): void {
    this.#notices.reset();
  }

  get #context(): NoticeContext {
    const { settings } = this.#element.practice;
    const { nation = 'england', phone } = settings;
    const { isOpen } = surgeryStatus(settings, this.#element.practice.now());
    return { t: this.#words.t, help: urgentHelp(nation, isOpen), phone };
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-notice]');
    const { notice, field, response } = button?.dataset ?? {};
    if (notice) this.#notices.respond(field!, notice, response as NoticeResponse);
  };
}
