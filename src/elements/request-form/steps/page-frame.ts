import { html, nothing } from 'lit';
import type { fields } from '../../../i18n/locales/en/fields.js';
import type { requestForm } from '../../../i18n/locales/en/request-form.js';
import type { widget } from '../../../i18n/locales/en/widget.js';
import type { Translate } from '../../../i18n/messages.js';
import { progressOf, type Section } from '../request-form.view.js';

// What stands around the question of each page.

/** The texts that stand before anything else has arrived. */
interface ShellTexts {
  readonly form: Translate<typeof requestForm>;
  readonly shared: Translate<typeof widget>;
}

const plain = (action: string, text: string): unknown =>
  html`<button class="plain" type="button" data-action=${action}>${text}</button>`;

/** That an earlier request, of this time, may have arrived. */
export const doubtPart = ({ form }: ShellTexts, time: string): unknown =>
  html`<div class="inset">
    <h3>${form('pending-title')}</h3>
    <p>${form('pending', { time })}</p>
    ${plain('forget', form('pending-done'))}
  </div>`;

/** That the rest of the form did not arrive. */
export const missingPart = ({ form }: ShellTexts): unknown =>
  html`<div class="error-summary missing-part" role="alert" tabindex="-1">
    <h2>${form('part-missing')}</h2>
    <p>${form('part-missing-hint')}</p>
  </div>`;

/** "Part 2 of 7: …" */
export function progressLine(
  { form }: ShellTexts,
  section: Section,
  name: string,
  hasKinds: boolean,
): unknown {
  const { count, total } = progressOf(section, hasKinds);
  return html`<p class="progress">${form('progress', { count, total, section: name })}</p>`;
}

/** The buttons of a page, and what may stand below them. */
export interface PageFoot {
  /** The main button; none where nothing leads on, or the page has its own. */
  readonly button: string | undefined;
  readonly hasBack: boolean;
  /** The privacy notice, on pages that name it. */
  readonly privacy: string | undefined;
  /** Whether the answers can be deleted, and whether that was asked for. */
  readonly discard: 'no' | 'offered' | 'asked';
}

export function pageFoot(
  { form, shared, fields: t }: ShellTexts & { readonly fields: Translate<typeof fields> },
  { button, hasBack, privacy, discard }: PageFoot,
): unknown {
  return html`<div class="buttons">
      ${button ? html`<button class="button" type="submit">${button}</button>` : nothing}
      ${hasBack ? plain('back', t('back')) : nothing}
    </div>
    ${
      privacy
        ? html`<p class="small">
            <a href=${privacy} target="_blank" rel="noopener">${form('privacy')} (${shared('new-tab')})</a>
          </p>`
        : nothing
    }${
      discard === 'no'
        ? nothing
        : discard === 'offered'
          ? html`<p class="small">${plain('ask-discard', form('discard'))}</p>`
          : html`<div class="inset" role="group" aria-label=${form('discard-sure')}>
              <p>${form('discard-sure')}</p>
              <div class="buttons">
                <button class="button secondary" type="button" data-action="discard">
                  ${form('discard-yes')}
                </button>
                ${plain('keep-writing', form('discard-no'))}
              </div>
            </div>`
    }`;
}
