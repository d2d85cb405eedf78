import { html, nothing } from 'lit';
import { telHref } from '../../base/tel-href.js';
import type { BookingController } from '../../controllers/booking-controller.js';
import type { HoldController } from '../../controllers/hold-controller.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import type { Appointment } from '../../contract/appointments.js';
import type { Slot } from '../../domain/appointments/slot.js';
import type { BookingTexts } from './booking.words.js';
import type { MomentWords } from './moment-words.js';

/** All that the pages after the list know. */
export interface PagesModel {
  readonly texts: BookingTexts;
  readonly moments: MomentWords;
  readonly practice: PracticeSettings;
  /** The practice's number, unless its lines are paused or do not work. */
  readonly phone: string | undefined;
  readonly booking: BookingController;
  readonly hold: HoldController;
  /** Milliseconds since 1970, by the practice's clock. */
  readonly now: number;
}

type Time = Pick<Slot, 'start' | 'mode'> & Partial<Slot>;

const row = (name: string, value: unknown): unknown =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd class="answer">${value}</dd>
      </div>`
    : nothing;

/** When, how, with whom and where. */
function facts(
  time: Time,
  { texts: { steps }, moments, practice }: PagesModel,
  more: unknown = nothing,
): unknown {
  const { inPerson } = practice.contact ?? {};
  const place =
    time.mode === 'in-person' ? [time.location, inPerson?.address].filter(Boolean).join('\n') : '';
  return html`<dl class="summary-list">
    ${row(steps('time'), moments.moment(time.start))} ${row(steps('how'), moments.texts.t(time.mode))}
    ${row(steps('with'), time.clinician)} ${row(steps('where'), place)} ${row(steps('for'), time.reason)}
    ${more}
  </dl>`;
}

const button = (action: string, text: string, kind = 'button secondary'): unknown =>
  html`<button class=${kind} type="button" data-action=${action}>${text}</button>`;

/** The chosen time above every question, and how long it is kept. */
export function chosenTime(slot: Slot, { texts: { steps }, moments, hold, booking }: PagesModel): unknown {
  const { state, minutesLeft } = hold;
  return html`<div class="time">
    <p><strong>${moments.moment(slot.start)}</strong></p>
    <p>${moments.about(slot)}</p>
    <p role="status" class=${minutesLeft ? 'near-end' : ''}>
      ${
        minutesLeft
          ? steps('kept-ends', { count: minutesLeft })
          : state === 'held'
            ? steps('kept', { time: moments.time(hold.expires) })
            : state === 'over'
              ? steps('kept-over')
              : steps('not-kept')
      }
    </p>
    ${minutesLeft || state === 'over' ? button('keep-longer', steps('keep-longer')) : nothing}
    ${booking.isResumed ? nothing : button('change-time', steps('change-time'), 'plain')}
  </div>`;
}

/** How a change ended that did not end well, said as it is, with the way on. */
export function failurePanel(
  { texts: { steps }, moments, booking, phone }: PagesModel,
  isBooking: boolean,
): unknown {
  const { failure } = booking;
  if (!failure) return nothing;
  const { kind, problem } = failure;
  const reason =
    kind === 'unconfirmed'
      ? isBooking
        ? 'failed-unconfirmed-book'
        : 'failed-unconfirmed-change'
      : kind === 'refused'
        ? 'failed-refused-hint'
        : problem.code === 'offline'
          ? 'failed-offline'
          : problem.status === 429 || problem.status === 503
            ? 'failed-busy'
            : 'failed-not-sent-hint';
  return html`<div class="error-summary failure" role="alert" tabindex="-1">
    <h2>${steps(`failed-${kind}`)}</h2>
    <p>${steps(reason)}</p>
    ${phone ? html`<p><a href=${telHref(phone)}>${moments.texts.shared('help-practice', { phone })}</a></p>` : nothing}
  </div>`;
}

/** The main button of a page that changes something, and while it does. */
export function changeButton(
  { booking, texts: { steps } }: PagesModel,
  text: string,
  busyText: string,
): unknown {
  if (booking.busy) return html`<p role="status">${busyText}</p>`;
  return html`<button class="button" type="submit">
    ${booking.failure?.kind === 'unconfirmed' ? steps('ask-again') : text}
  </button>`;
}

/** What the headline of an appointment says: how it came to be as it is. */
export type Headline = 'booked' | 'moved' | 'yours' | 'cancelled';

/** An appointment as it stands, and what can be done with it. */
export function appointmentPage(
  appointment: Appointment,
  headline: Headline,
  note: string,
  model: PagesModel & {
    readonly patientPhone: string;
    /** Safety advice that still holds. */
    readonly standing: unknown;
  },
): unknown {
  const { steps } = model.texts;
  const { moments, practice, patientPhone, standing } = model;
  const { status, mode, reference, start, preparation } = appointment;
  const moment = moments.moment(start);
  if (status === 'cancelled') {
    return html`<div class="panel">
        <h2 class="title" tabindex="-1">${steps(headline === 'cancelled' ? 'cancelled' : 'is-cancelled')}</h2>
      </div>
      <p>${steps('cancelled-hint', { moment })}</p>
      <div class="buttons">${button('again', steps('again'))}</div>`;
  }
  const phone = appointment.practice?.phone ?? practice.phone;
  return html`${
      headline === 'yours'
        ? html`<h2 class="title" tabindex="-1">${steps('yours')}</h2>`
        : html`<div class="panel">
              <h2 class="title" tabindex="-1" aria-describedby=${standing === nothing ? nothing : 'standing'}>
                ${steps(headline === 'moved' ? 'moved' : 'booked')}
              </h2>
              <p>${moment}</p>
            </div>
            ${standing}`
    }
    ${note ? html`<p class="inset" role="status">${note}</p>` : nothing}
    <div class="stands">
      ${facts(appointment, model, reference && row(steps('reference'), html`<strong>${reference}</strong>`))}
    </div>
    ${mode === 'telephone' && patientPhone ? html`<p>${steps('we-call', { phone: patientPhone })}</p>` : nothing}
    ${
      preparation
        ? html`<h3>${steps('prepare')}</h3>
            <p class="answer">${preparation}</p>`
        : nothing
    }
    <div class="buttons">${button('calendar', steps('calendar'))} ${button('print', steps('print'))}</div>
    ${
      // One that has begun is neither moved nor cancelled.
      Date.parse(start) > model.now
        ? html`<div class="buttons">
            ${button('move', steps('move'), 'plain')} ${button('ask-cancel', steps('cancel'), 'plain')}
          </div>`
        : nothing
    }
    ${phone ? html`<p><a href=${telHref(phone)}>${moments.texts.shared('help-practice', { phone })}</a></p>` : nothing}`;
}

/** Names the appointment before it is cancelled. */
export function cancelPage(appointment: Appointment, model: PagesModel): unknown {
  const { steps } = model.texts;
  return html`${failurePanel(model, false)}
    <h2 class="title" tabindex="-1">${steps('cancel-check')}</h2>
    ${facts(appointment, model)}
    <p>${steps('cancel-hint')}</p>
    <div class="buttons">
      ${changeButton(model, steps('cancel-yes'), steps('cancelling'))}
      ${model.booking.busy || model.booking.isInDoubt ? nothing : button('keep', steps('cancel-no'), 'plain')}
    </div>`;
}

/** Names both times before it is moved. */
export function movePage(appointment: Appointment, slot: Slot, model: PagesModel): unknown {
  const { steps } = model.texts;
  return html`${failurePanel(model, false)}
    <h2 class="title" tabindex="-1">${steps('move-check')}</h2>
    <h3>${steps('move-from')}</h3>
    ${facts(appointment, model)}
    <h3>${steps('move-to')}</h3>
    ${facts(slot, model)}
    <div class="buttons">
      ${changeButton(model, steps('move-yes'), steps('moving'))}
      ${model.booking.busy || model.booking.isInDoubt ? nothing : button('keep', steps('move-no'), 'plain')}
    </div>`;
}

/** A booking from before the page was loaded again, of which nobody knows whether it arrived. */
export function doubtPage({ texts: { steps }, moments, phone }: PagesModel): unknown {
  return html`<div class="error-summary" role="alert">
      <h2 class="title" tabindex="-1">${steps('doubt')}</h2>
      <p>${steps('doubt-hint')}</p>
      ${phone ? html`<p><a href=${telHref(phone)}>${moments.texts.shared('help-practice', { phone })}</a></p>` : nothing}
    </div>
    <div class="buttons">
      <button class="button" type="submit">${steps('ask-again')}</button>
      ${button('again', steps('doubt-over'), 'plain')}
    </div>`;
}

/** It had arrived; its answer was lost with the page before. */
export function knownPage({ texts: { steps }, moments, phone }: PagesModel): unknown {
  return html`<div class="panel"><h2 class="title" tabindex="-1">${steps('booked')}</h2></div>
    <p>${steps('known-hint')}</p>
    ${phone ? html`<p><a href=${telHref(phone)}>${moments.texts.shared('help-practice', { phone })}</a></p>` : nothing}`;
}

/** An appointment that is looked for, or was not found. */
export function seePage({ texts: { steps }, moments, booking, phone }: PagesModel): unknown {
  if (!booking.failure) return html`<p role="status">${steps('looking')}</p>`;
  const { status = 0 } = booking.failure.problem;
  const isLink = [401, 403, 404, 410].includes(status);
  return html`<div class="inset" role="alert">
    <h2 class="title" tabindex="-1">${steps('lost')}</h2>
    <p>${steps(isLink ? 'lost-link' : 'lost-now')}</p>
    ${phone ? html`<p><a href=${telHref(phone)}>${moments.texts.shared('help-practice', { phone })}</a></p>` : nothing}
    ${isLink ? nothing : button('try', steps('try'))}
  </div>`;
}
