import { html, nothing } from 'lit';
import { MessagesController } from '../controllers/messages-controller.js';
import { NoticesController } from '../controllers/notices-controller.js';
import { knowsHours } from '../controllers/practice-hours.js';
import { safety } from '../i18n/locales/en/safety.js';
import type { GpElement } from './base-element.js';
import {
  type NoticeContext,
  noticeContext,
  noticeList,
  noticesOf,
  noticeStyles,
  stillHolds,
} from './notice.js';

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
    return html`<div aria-live="polite" @click=${(event: Event) => this.#notices.answer(event)}>
      ${noticeList(this.#notices.notices(field), this.#context)}
    </div>`;
  }

  /** What still holds once the message is sent, for the page that says so; its title refers to it by `standing`. */
  standing(field?: string): unknown {
    const notices = this.#notices.notices(field).filter(stillHolds);
    return notices.length
      ? html`<div id="standing">${noticeList(notices, this.#context, false)}</div>`
      : nothing;
  }

  /** A text changed: it is judged at the next pause in writing. */
  wrote(field: string, text: string): void {
    this.#notices.wrote(field, text);
  }

  /** Judges these texts now, as before sending; others are forgotten. */
  judge(texts: ReadonlyMap<string, string>): void {
    this.#notices.judgeAll(texts);
  }

  record(): ReturnType<typeof noticesOf> {
    return noticesOf(this.#notices, this.#context);
  }

  reset(): void {
    this.#notices.reset();
  }

  get #context(): NoticeContext {
    return noticeContext(this.#element, this.#words.t);
  }
}
