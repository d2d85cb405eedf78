import { css, html, nothing } from 'lit';
import type { Notice, NoticesController } from '../controllers/notices-controller.js';
import { surgeryStatus } from '../controllers/surgery-status.js';
import { type AdviceLine, deafLine, noticeAdvice } from '../domain/safety/advice.js';
import { type UrgentHelp, urgentHelp } from '../domain/urgent-help/urgent-help.js';
import type { safety } from '../i18n/locales/en/safety.js';
import type { Translate } from '../i18n/messages.js';
import type { GpElement } from './base-element.js';
import { telHref } from './tel-href.js';

export interface NoticeContext {
  readonly t: Translate<typeof safety>;
  readonly help: UrgentHelp;
  readonly phone?: string | undefined;
}

/** Whom advice names, in words, for the nation and the hour. */
export function noticeContext({ practice }: GpElement, t: Translate<typeof safety>): NoticeContext {
  const { nation = 'england', phone } = practice.settings;
  const { isOpen } = surgeryStatus(practice.settings, practice.now());
  // Lines that are paused or do not work are as good as closed.
  return { t, help: urgentHelp(nation, isOpen && !practice.notice('telephone')), phone };
}

type SafetyKey = keyof typeof safety & string;

/** The advice of a notice in words, as it is shown and as the request records it. */
function noticeText({ rule, level, quoted }: Notice, { t, help, phone }: NoticeContext): string {
  const { key, values, more = [] } = noticeAdvice(rule, level, help, phone);
  const condition = t(`if-${rule}` as SafetyKey);
  return [
    t('quoted', { quoted }),
    t(key, { ...values, condition }),
    ...more.map((line) => t(line.key, line.values)),
  ].join(' ');
}

/** A sentence of advice with its numbers as links. */
export function advicePieces(
  t: NoticeContext['t'],
  { key, values }: { readonly key: SafetyKey; readonly values: AdviceLine['values'] },
): unknown {
  const linked = Object.entries(values).map(([name, value]) => [
    name,
    name === 'phone' || name === 'samaritans' ? html`<a href=${telHref(value)}>${value}</a>` : value,
  ]);
  return t.pieces(key, Object.fromEntries(linked));
}

/**
 * What a message says of its notices: what was noticed, what was shown, what the patient said to it, and whether notices were to be had. A
 * record, never a priority. `questionOf` gives the question of a field, where fields have other names.
 */
export const noticesOf = (
  controller: NoticesController,
  context: NoticeContext,
  questionOf = (field: string): string => field,
) => ({
  notices: controller.notices().map((notice) => ({
    rule: notice.rule,
    question: questionOf(notice.field),
    quoted: notice.quoted,
    shown: noticeText(notice, context),
    response: notice.response,
  })),
  noticesState: controller.state,
});

/** Whether advice still holds once a message is sent: an emergency to which nobody said that it was not meant. */
export const stillHolds = ({ level, response }: Notice): boolean =>
  level === 'emergency' && response !== 'not-meant';

/**
 * What was noticed in a text, with the words that raised it and two answers. It informs; nothing has to be answered.
 * `data-notice` and `data-field` name the notice to the handler of the form. Once it is sent, nothing is left to answer.
 */
export function noticeList(notices: readonly Notice[], context: NoticeContext, canAnswer = true): unknown {
  if (!notices.length) return nothing;
  const { t, help, phone } = context;
  const advice = notices.map(({ rule, level }) => noticeAdvice(rule, level, help, phone));
  return html`<section class="notices" aria-label=${t('heading')}>
    ${notices.map((notice, index) => {
      const { key, values, more = [] } = advice[index]!;
      const condition = t(`if-${notice.rule}` as SafetyKey);
      const button = (response: 'read' | 'not-meant'): unknown =>
        html`<button
          class="plain"
          type="button"
          data-notice=${notice.rule}
          data-field=${notice.field}
          data-response=${response}
          aria-pressed=${notice.response === response}
        >
          ${t(response)}
        </button>`;
      return html`<div class="notice ${notice.response}">
        <p>${t('quoted', { quoted: notice.quoted })}</p>
        <p>
          <strong>${advicePieces(t, { key, values: { ...values, condition } })}</strong>
        </p>
        ${more.map((line) => (line === deafLine ? nothing : html`<p>${advicePieces(t, line)}</p>`))}
        ${canAnswer ? html`<p class="answers">${button('read')} ${button('not-meant')}</p>` : nothing}
      </div>`;
    })}
    ${
      // Once for all.
      advice.some(({ more }) => more?.includes(deafLine)) ? html`<p>${t(deafLine.key)}</p>` : nothing
    }
  </section>`;
}

export const noticeStyles = css`
  .notices {
    margin: 0 0 1.75em;
  }
  .notice {
    margin: 0 0 0.75em;
    padding: 1em 1em 0.5em;
    border: 1px solid var(--_color-border);
    border-inline-start: 0.4em solid var(--_color-error);
    background: var(--_color-background);
  }
  .notice.read,
  .notice.not-meant {
    border-inline-start-color: var(--_color-input-border);
  }
  .notice p {
    margin: 0 0 0.5em;
  }
  .notice .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .notice [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }
`;
