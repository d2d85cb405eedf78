import { html, nothing } from 'lit';
import { telHref } from '../../base/safe-href.js';
import type { FilterName, SlotFilter } from '../../domain/appointments/slot-filter.js';
import type { Slot } from '../../domain/appointments/slot.js';
import type { MomentWords } from './moment-words.js';
import type { DayView, ListView } from './slot-list.view.js';

/** All that the list's templates know. */
export interface ListModel {
  readonly view: ListView;
  readonly words: MomentWords;
  readonly selected: string | undefined;
  readonly filter: SlotFilter;
  readonly showsFilters: boolean;
  readonly choices: ReadonlyMap<FilterName, readonly string[]>;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
}

/** Free times by day, in groups of radio buttons. */
export function slotList(model: ListModel): unknown {
  const { view, words, hasMore, isLoadingMore } = model;
  const { t } = words.texts;
  return html`${filters(model)}
    ${view.next ? nextFree(view.next, words) : view.isFiltered ? filteredOut(words) : nothing}
    <div class="days" part="days">${view.days.map((day) => dayGroup(day, model))}</div>
    ${
      view.hasMoreDays || hasMore
        ? html`<p>
            <button
              class="button secondary"
              type="button"
              data-action="more"
              aria-disabled=${isLoadingMore || nothing}
            >
              ${t(isLoadingMore ? 'more-loading' : 'more')}
            </button>
          </p>`
        : nothing
    }`;
}

function nextFree(slot: Slot, words: MomentWords): unknown {
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

const filteredOut = ({ texts: { t } }: MomentWords): unknown =>
  html`<div class="inset">
    <p>${t('hidden')}</p>
    <button class="button secondary" type="button" data-action="clear">${t('clear')}</button>
  </div>`;

function dayGroup({ date, parts, more }: DayView, model: ListModel): unknown {
  const { words } = model;
  const { t } = words.texts;
  return html`<section class="day" part="day">
    <h3 id="d-${date}" tabindex="-1">${words.heading(date)}</h3>
    ${parts.map(
      ({ part, slots }) =>
        html`<fieldset>
          <legend><span class="hidden-text">${words.day(date)}, </span>${t(part)}</legend>
          <div class="slots">${slots.map((slot) => slotOption(slot, model))}</div>
        </fieldset>`,
    )}
    ${
      more
        ? html`<button class="plain" type="button" data-whole=${date}>
            ${t('more-times', { count: more, day: words.day(date) })}
          </button>`
        : nothing
    }
  </section>`;
}

/** One free time. */
function slotOption(slot: Slot, { words, selected, choices }: ListModel): unknown {
  const { id, start, held } = slot;
  return html`<label class="slot ${id === selected ? 'selected' : ''}" part="slot"
    ><input type="radio" name="slot" value=${id} .checked=${id === selected} /><span
      ><b>${words.time(start)}</b>${held ? html` <i>${words.texts.t('held')}</i>` : nothing}<br /><span
        class="about"
        >${words.about(slot, (name) => !choices.has(name))}</span
      ></span
    ></label
  >`;
}

function filters({ choices, filter, words, showsFilters }: ListModel): unknown {
  const { t } = words.texts;
  if (!choices.size) return nothing;
  return html`<div class="filters">
    <button class="plain" type="button" data-action="filters" aria-expanded=${showsFilters}>
      ${t('filters')}
    </button>
    ${
      showsFilters
        ? html`<div class="row">
            ${[...choices].map(
              ([name, values]) =>
                html`<div class="filter">
                  <label for="filter-${name}">${t(`filter-${name}`)}</label>
                  <select id="filter-${name}" data-filter=${name}>
                    <option value="" ?selected=${!filter[name]}>${t('any')}</option>
                    ${values.map(
                      (value) =>
                        html`<option value=${value} ?selected=${filter[name] === value}>
                          ${name === 'mode' ? t(value as 'video') : value}
                        </option>`,
                    )}
                  </select>
                </div>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

/** While the first answer is on its way: as high as a short list. */
export const skeleton = ({ texts: { t } }: MomentWords): unknown =>
  html`<p role="status">${t('loading')}</p>
    <div class="skeleton" aria-hidden="true">${Array.from({ length: 12 }, () => html`<span></span>`)}</div>`;

/** No list to show: why, and what else to do. */
export function insteadOfList(
  { texts: { t, shared } }: MomentWords,
  heading: string,
  phone: string | undefined,
  canRetry: boolean,
): unknown {
  return html`<div class="inset" role="status">
    <h3>${heading}</h3>
    <p>${t('none-more')}</p>
    <ul>
      ${phone ? html`<li><a href=${telHref(phone)}>${shared('help-practice', { phone })}</a></li>` : nothing}
      <li>${shared('help-111')}</li>
      <li>${shared('help-999')}</li>
    </ul>
    ${canRetry ? html`<button class="button" type="button" data-action="retry">${t('again')}</button>` : nothing}
  </div>`;
}
