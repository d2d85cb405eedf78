import { html, nothing } from 'lit';
import { telHref } from '../../base/tel-href.js';
import type { PartOfDay } from '../../domain/appointments/part-of-day.js';
import type { FilterName } from '../../domain/appointments/slot-differences.js';
import { type Slot, startOf } from '../../domain/appointments/slot.js';
import type { MomentWords, PickerTexts } from './moment-words.js';
import type { DayView, ListView } from './slot-list.view.js';

/** All that the list's templates know. */
export interface ListModel {
  readonly view: ListView;
  readonly words: MomentWords;
  readonly selected: string | undefined;
  /** In what the free times differ: only that is said of each. */
  readonly differences: ReadonlySet<FilterName>;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
}

/** Where more days can be asked for. */
export function moreDays({ view, words, hasMore, isLoadingMore }: ListModel): unknown {
  return view.hasMoreDays || hasMore
    ? html`<p>
        <button
          class="button secondary"
          type="button"
          data-action="more"
          aria-disabled=${isLoadingMore || nothing}
        >
          ${words.texts.t(isLoadingMore ? 'more-loading' : 'more')}
        </button>
      </p>`
    : nothing;
}

export function nextFree(slot: Slot, words: MomentWords): unknown {
  const { t } = words.texts;
  return html`<div class="next" part="next">
    <p>
      <strong>${t('next')}</strong><br />${words.moment(slot.start)}<br /><span class="about"
        >${words.about(slot)}</span
      >
    </p>
    <button class="button secondary" type="button" data-take=${slot.id}>${t('take')}</button>
  </div>`;
}

/** The free times of a day, in groups of radio buttons. */
export function dayGroup({ date, parts, more }: DayView, model: ListModel): unknown {
  const { words } = model;
  const { t } = words.texts;
  if (!parts.some(({ slots }) => slots.some(Boolean))) return nothing;
  return html`<section class="day" part="day">
    <h3 id="d-${date}" tabindex="-1">${words.heading(date)}</h3>
    ${parts.map(({ part, slots }) => (slots.some(Boolean) ? partGroup(date, part, slots, model) : nothing))}
    ${
      more
        ? html`<button class="plain" type="button" data-whole=${date}>
            ${t('more-times', { count: more, day: words.day(date) })}
          </button>`
        : nothing
    }
  </section>`;
}

/** What is the same for all times of a morning is said once, above them. */
function partGroup(
  date: string,
  part: PartOfDay,
  slots: readonly (Slot | undefined)[],
  { words, differences, selected }: ListModel,
): unknown {
  const name = words.texts.t(part);
  const abouts = slots.map((slot) => slot && words.about(slot, differences));
  const [common = ''] = abouts.filter((about) => about !== undefined);
  const isSame = abouts.every((about = common) => about === common);
  return html`<fieldset>
    <legend>
      <span class="hidden-text">${words.day(date)}, </span>${isSame && common ? `${name}: ${common}` : name}
    </legend>
    <div class=${isSame ? 'slots brief' : 'slots'}>
      ${slots.map((slot, index) => slot && slotOption(slot, isSame ? '' : abouts[index], selected, words))}
    </div>
  </fieldset>`;
}

/** There may be hundreds: the usual look is one template, since a template within a template costs as much as itself. */
function slotOption(
  slot: Slot,
  about: string | undefined,
  selected: string | undefined,
  words: MomentWords,
): unknown {
  const { id, held } = slot;
  const isSelected = id === selected;
  const time = words.time(startOf(slot));
  if (about && !held)
    return html`<label class="slot" part="slot" ?data-selected=${isSelected}
      ><input type="radio" name="slot" value=${id} .checked=${isSelected} /><span
        ><b>${time}</b><br /><span class="about">${about}</span></span
      ></label
    >`;
  return html`<label class="slot" part="slot" ?data-selected=${isSelected}
    ><input type="radio" name="slot" value=${id} .checked=${isSelected} /><span
      ><b>${time}</b>${held ? html` <i>${words.texts.t('held')}</i>` : nothing}${
        about ? html`<br /><span class="about">${about}</span>` : nothing
      }</span
    ></label
  >`;
}

/**
 * While the first answer is on its way: as high as a short list. It is hidden then, not removed, for to take away what has been
 * laid out takes as long as to make a tenth of the list.
 */
export const skeleton = (t: PickerTexts['t']): unknown =>
  html`<p role="status">${t('loading')}</p>
    <div class="skeleton" aria-hidden="true">
      <span></span><span></span><span></span><span></span><span></span><span></span><span></span><span></span
      ><span></span><span></span><span></span><span></span>
    </div>`;

/** No list, and what else there is to say did not arrive: at least the telephone. */
export const onlyTelephone = ({ texts: { t, shared } }: MomentWords, phone: string | undefined): unknown =>
  html`<div role="status">
    <h3>${t('failed')}</h3>
    ${phone ? html`<p><a href=${telHref(phone)}>${shared('help-practice', { phone })}</a></p>` : nothing}
    <p>${shared('help-111')}. ${shared('help-999')}.</p>
    <button class="button" type="button" data-action="retry">${t('again')}</button>
  </div>`;
