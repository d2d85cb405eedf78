import { css, html } from 'lit';
import type { GpElement } from '../../base/base-element.js';
import { helpToday } from '../../base/help-today.js';
import { type WayHours, wayHours, type WayTexts } from '../../base/ways.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { contactMore } from '../../i18n/locales/en/contact-more.js';
import {
  type ContactOptionsView,
  isOwn,
  optionsOf,
  type OptionView,
  type OwnWay,
} from './contact-options.view.js';

/** What comes after the first content of `gp-contact-options`: hours, and help to contact the practice. */
export class ContactMore {
  static readonly styles = css`
    .closed-now {
      margin-bottom: 0.75em;
      padding: 0.75em 1em;
      border: 1px solid var(--_color-border);
      border-inline-start: 0.5em solid var(--_color-error);
      background: var(--_color-background);
    }
  `;

  readonly #words;

  constructor(element: GpElement) {
    this.#words = new MessagesController(element, 'contact-more', contactMore);
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  /**
   * Which ways to show, and which of them is open.
   * @param isUnusable whether the status says that a way is paused or does not work, whatever its hours
   * @throws HoursSyntaxError, RangeError for hours that cannot be read
   */
  view(
    settings: PracticeSettings,
    now: number,
    texts: WayTexts,
    isUnusable: (way: OwnWay) => unknown,
  ): ContactOptionsView {
    const options = optionsOf(settings).map((name) =>
      isOwn(name) ? { name, hours: wayHours(name, settings, now, texts) } : { name },
    );
    const own = options.filter(({ hours }) => hours) as (OptionView & { name: OwnWay; hours: WayHours })[];
    const usable = own.filter(({ name }) => !isUnusable(name));
    return {
      options,
      open: usable.filter(({ hours }) => hours.isOpen).map(({ name }) => name),
      allClosed: !!own[0] && usable.every(({ hours }) => hours.isOpen === false),
      validUntil: Math.min(...own.map(({ hours }) => hours.until)),
    };
  }

  /** That all ways are closed, and what is open. */
  closedNow(shared: WayTexts['shared'], nation: PracticeSettings['nation'], website: unknown): unknown {
    return html`<div class="closed-now" part="closed">
      <p class="state">${this.#words.t('closed')}. ${shared('help-heading')}:</p>
      <p>${helpToday(shared, nation)}. ${website}</p>
    </div>`;
  }

  /**
   * Relay UK, interpreters, sign language, email.
   * @param own the practice's own words in the language of the page
   */
  help(
    { phone, contact = {} }: PracticeSettings,
    own: (text: string | Readonly<Record<string, string>> | undefined) => string | undefined,
  ): unknown {
    const { t } = this.#words;
    const { email, interpreters, bsl, telephone } = contact;
    const relay = telephone?.textphone ?? (phone && `18001 ${phone}`);
    const lines = [
      relay && t('relay', { phone: relay }),
      own(interpreters) ?? t('interpreters'),
      own(bsl),
      email && t.pieces('email', { email: html`<a href="mailto:${email}">${email}</a>` }),
    ];
    return html`<div class="more" part="help">
      <h2>${t('help')}</h2>
      ${lines.map((line) => line && html`<p>${line}</p>`)}
    </div>`;
  }
}
