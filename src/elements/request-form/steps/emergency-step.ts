import { html } from 'lit';
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
  const { form } = texts;
  const { signs, advice: kind } = step.screen!;
  const { heading, more, lines } = words.advice(step.screen!, advice);
  return html`<h2 class="title" tabindex="-1">${form('advice')}</h2>
    ${careCard({
      level: kind === '999' ? 'emergency' : 'urgent',
      hidden: `${form(kind === '999' ? 'advice-urgency' : 'advice-today-urgency')} `,
      heading,
      points: words.signs(signs),
      more: [...more, ...lines.map((line) => advicePieces(advice.t, line))].map(
        (text) => html`<p>${text}</p>`,
      ),
      headingLevel: 3,
    })}
    ${settings.stops ? stoppedPart(model) : html`<p>${form('advice-online')}</p>`}`;
}
