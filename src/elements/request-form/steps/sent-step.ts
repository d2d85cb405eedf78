import { html, nothing } from 'lit';
import { noticeList } from '../../../base/notice.js';
import type { Notice } from '../../../controllers/notices-controller.js';
import { replyBy } from '../../../controllers/practice-hours.js';
import { localDate } from '../../../domain/time/local-date.js';
import type { FormModel } from '../form-model.js';
import { summaryList, type CheckRow } from './check-step.js';

/**
 * What happens next and by when, what to do if it gets worse, the reference, a copy. Above all of it the advice that still
 * stands; the title, which has the focus, refers to it for those who hear the page.
 */
export function sentStep(model: FormModel, rows: readonly CheckRow[], standing: readonly Notice[]): unknown {
  const { form } = model.texts;
  const { receipt } = model.delivery;
  const isStanding = standing.length > 0;
  return html`${
      isStanding
        ? html`<div class="standing" id="standing">
            ${noticeList(standing, model.advice, false)}
            <p>${form('advice-online')}</p>
          </div>`
        : nothing
    }
    <div class="panel">
      <h2 class="title" tabindex="-1" aria-describedby=${isStanding ? 'standing' : nothing}>
        ${form('sent')}
      </h2>
      <p>${form('sent-reference')} <strong>${receipt!.reference}</strong></p>
    </div>
    <h3>${form('sent-next')}</h3>
    ${receipt!.message ? html`<p>${receipt!.message}</p>` : nothing}
    <p>${nextText(model)}</p>
    <p>${form('sent-not-answer')}</p>
    <h3>${form('sent-worse')}</h3>
    <p>${form('sent-worse-hint')}</p>
    <details>
      <summary>${form('sent-copy-show')}</summary>
      ${summaryList(rows, model, false)}
    </details>
    <div class="buttons">
      <button class="button secondary" type="button" data-action="print">${form('sent-print')}</button>
      <button class="button secondary" type="button" data-action="save">${form('sent-save')}</button>
      <button class="plain" type="button" data-action="new">${form('sent-new')}</button>
    </div>`;
}

/** By when: the server's word; else the practice's aim, counted in core days; else no day at all. */
function nextText({ delivery, practice, timeZone, now, words, texts: { form } }: FormModel): string {
  const day = { weekday: 'long' } as const;
  const { respondBy, receivedAt } = delivery.receipt!;
  if (respondBy)
    return form('sent-by', { date: words.date(localDate(Date.parse(respondBy), timeZone), day) });
  const { nation = 'england', replyPromise = nation === 'england' ? 'next-core-day' : 'none' } = practice;
  const date = replyBy(replyPromise, receivedAt ?? new Date(now), { nation, timeZone });
  return date ? form('sent-aim', { date: words.date(date, day) }) : form('sent-later');
}

/** Hands the copy to the browser as a text file. */
export function savedCopy(reference: string, rows: readonly CheckRow[]): void {
  const text = rows.map(({ question, answer }) => `${question}\n${answer}\n`).join('\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${reference}\n\n${text}`], { type: 'text/plain' }));
  link.download = `${reference}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
