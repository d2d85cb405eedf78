import { html, type PropertyDeclarations } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { careCard, careCardStyles } from '../../base/care-card.js';
import { listOf, oneOf } from '../../base/allowed-values.js';
import { telHref } from '../../base/tel-href.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { knowsHours } from '../../controllers/practice-hours.js';
import { surgeryStatus } from '../../controllers/surgery-status.js';
import { type Nation, nations } from '../../domain/opening-hours/nation.js';
import { urgentHelp } from '../../i18n/locales/en/urgent-help.js';
import { cardNames, type Line, urgentHelpView } from './urgent-help.view.js';

/**
 * When to call 999, when to call 111 or the practice, and what can wait: care cards in the words of the patient's nation,
 * for this hour, for deaf people too. It says what to look out for; it judges nobody.
 *
 * @summary When to call 999, when to use 111, by nation.
 * @slot - Shown until the element is defined: 999 and 111 as plain text.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart care-card - A card; with it `emergency`, `urgent` or `non-urgent`.
 * @cssstate gp-ready - Its content stands.
 */
export class UrgentHelpElement extends GpElement {
  static override styles = [GpElement.styles, careCardStyles];

  static override properties: PropertyDeclarations = { nation: {}, cards: {} };

  /** `england` (default), `wales`, `scotland` or `northern-ireland`; else the practice's. */
  declare nation?: Nation;

  /** Which cards, separated by spaces: `emergency`, `urgent`, `non-urgent`. All by default. */
  declare cards?: string;

  readonly #words = new MessagesController(this, 'urgent-help', urgentHelp);
  readonly #clock = new ClockController(this);

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && knowsHours(this);
  }

  protected override content(): unknown {
    const { phone, nation } = this.practice.settings;
    const { isOpen, until } = surgeryStatus(this.practice.settings, this.#clock.now());
    this.#clock.wakeAt(until ? Date.parse(until) : undefined);
    const view = urgentHelpView({
      nation: oneOf(this, 'nation', this.nation || nation, nations),
      // Lines that are paused or do not work are as good as closed.
      isOpen: isOpen && !this.practice.notice('telephone'),
      phone,
      cards: listOf(this, 'cards', this.cards, cardNames),
    });
    const { t } = this.#words;
    return view.map(({ level, hidden, heading, points, more }) =>
      careCard({
        level,
        hidden: t(hidden),
        heading: this.#line(heading),
        points: points.map(this.#line),
        more: more.map((line) => html`<p>${this.#line(line)}</p>`),
      }),
    );
  }

  /** A line with its number or its address as a link. */
  readonly #line = ({ key, values, href }: Line): unknown => {
    const { t } = this.#words;
    if (href) return html`<a href=${href}>${t(key)}</a>`;
    if (!values?.['phone']) return t(key, values);
    const { phone } = values;
    return t.pieces(key, { ...values, phone: html`<a href=${telHref(phone)}>${phone}</a>` });
  };
}
