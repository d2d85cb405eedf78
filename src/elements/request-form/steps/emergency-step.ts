import { html, nothing } from 'lit';
import { careCard } from '../../../base/care-card.js';
import { advicePieces } from '../../../base/notice.js';
import { choiceField } from '../../../base/fields/choice-field.js';
import type { FormModel } from '../form-model.js';
import { stoppedPart } from './stopped-part.js';

/** One screen of signs, with a yes or no to all. */
export function emergencyStep({ context, step, words }: FormModel): unknown {
  const { screen, fields } = step;
  const signs = html`<ul class="signs">
    ${words.signs(screen!.signs).map((sign) => html`<li>${sign}</li>`)}
  </ul>`;
  const field = fields[0]!;
  return choiceField(
    { ...context, isHeading: true, words: (each) => ({ ...context.words(each), hint: signs as never }) },
    field,
  );
}

/** What to do now, after a yes: 999, whoever helps today, or the maternity unit. */
export function adviceStep(model: FormModel): unknown {
  const { step, words, texts, settings, advice } = model;
  const { form, shared } = texts;
  const { signs, advice: kind } = step.screen!;
  const { heading, more, department, lines } = words.advice(step.screen!, advice);
  const isEmergency = kind === '999';
  const paragraphs = (texts: readonly unknown[]) => texts.map((text) => html`<p>${text}</p>`);
  const below = paragraphs(lines.map((line) => advicePieces(advice.t, line)));
  return html`<h2 class="title" tabindex="-1">${form('advice')}</h2>
    ${careCard({
      level: isEmergency ? 'emergency' : 'urgent',
      hidden: `${form(isEmergency ? 'advice-urgency' : 'advice-today-urgency')} `,
      heading,
      points: words.signs(signs),
      more: [
        department
          ? // A new tab: in this one, the answers would be lost.
            html`<p>
              <a href=${department} target="_blank" rel="noopener"
                >${form('advice-department')} (${shared('new-tab')})</a
              >
            </p>`
          : nothing,
        paragraphs(more),
        isEmergency ? nothing : below,
      ],
      headingLevel: 3,
    })}
    ${
      // In an emergency card nothing may lead away from 999 and A&E: https://service-manual.nhs.uk/design-system/components/care-cards
      isEmergency ? below : nothing
    }
    ${settings.stops ? stoppedPart(model) : html`<p>${form('advice-online')}</p>`}`;
}
