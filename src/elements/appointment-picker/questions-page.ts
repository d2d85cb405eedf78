import { html, nothing } from 'lit';
import { errorSummary } from '../../base/fields/error-summary.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { formFields } from '../../base/fields/form-fields.js';
import type { FreeTextNotices } from '../../base/free-text-notices.js';
import type { JourneyController } from '../../controllers/journey-controller.js';
import type { Slot } from '../../domain/appointments/slot.js';
import { changeButton, chosenTime, failurePanel, type PagesModel } from './appointment-pages.js';
import type { BookingStep } from './booking-steps.js';
import { BookingWords } from './booking.words.js';

/** What the questions of a booking know besides. */
export interface QuestionsModel extends PagesModel {
  readonly journey: JourneyController;
  readonly notices: FreeTextNotices;
  readonly steps: readonly BookingStep[];
  /** Not known of a booking from before the page was loaded again, if its time is not free any more. */
  readonly slot: Slot | undefined;
  /** What was answered before has to be asked again. */
  readonly asksAgain: boolean;
}

/** A page of the questions, or the page on which all answers are checked. */
export function questionsPage(model: QuestionsModel): unknown {
  const { journey, booking, notices, slot } = model;
  const { steps, fields: t } = model.texts;
  const { step, values, isFirst } = journey;
  const words = new BookingWords(model.texts, values);
  const current = model.steps.find(({ id }) => id === step)!;
  const isHeading = current.fields.length === 1;
  const context: FieldContext = {
    values,
    faults: journey.faults.map((fault) => words.fault(fault)),
    t,
    words: words.field,
    isHeading,
  };
  const isCheck = step === 'check';
  // What may have been booked must not be booked otherwise.
  const isLocked = !!booking.busy || (booking.isInDoubt && !booking.isResumed);
  return html`${errorSummary(context)} ${isCheck ? failurePanel(model, true) : nothing}
    ${isLocked || !slot ? nothing : chosenTime(slot, model)}
    ${model.asksAgain && isFirst ? html`<p class="inset">${steps(booking.isResumed ? 'details-lost' : 'details-again')}</p>` : nothing}
    ${isHeading ? nothing : html`<h2 class="title" tabindex="-1">${words.find(step)}</h2>`}
    ${isCheck ? answers(model, words, !isLocked) : formFields(context, current.fields)}
    ${isCheck || step === 'reason' ? notices.list() : nothing}
    <div class="buttons">
      ${
        isCheck
          ? changeButton(model, steps('book'), steps('booking'))
          : html`<button class="button" type="submit">${t('continue')}</button>`
      }
      ${
        isFirst || isLocked
          ? nothing
          : html`<button class="plain" type="button" data-action="back">${t('back')}</button>`
      }
    </div>`;
}

function answers(
  { steps: asked, texts: { steps, fields: t } }: QuestionsModel,
  words: BookingWords,
  canChange: boolean,
): unknown {
  return html`<dl class="summary-list">
    ${asked.flatMap(({ id, fields }) =>
      fields.map((field) => {
        const { label } = words.field(field);
        return html`<div>
          <dt>${label}</dt>
          <dd class="answer">${words.answer(field) || steps('none')}</dd>
          ${
            canChange
              ? html`<dd>
                  <button class="plain" type="button" data-change=${id}>
                    ${t('change')}<span class="hidden-text">: ${label}</span>
                  </button>
                </dd>`
              : nothing
          }
        </div>`;
      }),
    )}
  </dl>`;
}
