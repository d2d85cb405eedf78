import { css, html, nothing } from 'lit';

export type CareLevel = 'emergency' | 'urgent' | 'non-urgent';

export interface CareCard {
  readonly level: CareLevel;
  /** How urgent it is, in words, for those who do not see the colour: "Immediate action required: ". */
  readonly hidden: string;
  /** One call to action, ending in "if:" where points follow. */
  readonly heading: unknown;
  /** At most five. */
  readonly points?: readonly unknown[];
  /** What stands below the points: numbers and links. */
  readonly more?: unknown;
  /** The level of the heading, where the card stands below another. */
  readonly headingLevel?: 2 | 3;
}

/** A care card of the NHS design system: non-urgent blue, urgent red, emergency red and dark grey. */
export function careCard({
  level,
  hidden,
  heading,
  points = [],
  more = nothing,
  headingLevel = 2,
}: CareCard): unknown {
  return html`<section class="care ${level}" part="care-card ${level}">
    <div class="care-heading" role="heading" aria-level=${headingLevel}>
      <span class="hidden-text">${hidden}</span>${heading}
    </div>
    <div class="care-body">
      ${
        points.length
          ? html`<ul>
              ${points.map((point) => html`<li>${point}</li>`)}
            </ul>`
          : nothing
      }${more}
    </div>
  </section>`;
}

export const careCardStyles = css`
  .care {
    --_care: var(--_color-brand);
    margin: 0 0 1.5em;
    border: 1px solid var(--_color-border);
    background: var(--_color-background);
  }
  .urgent,
  .emergency {
    --_care: var(--_color-error);
  }
  .care-heading {
    position: relative;
    padding: 0.75em 1.1em;
    border: 1px solid transparent;
    background: var(--_care);
    color: #fff;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
  }
  .care-heading::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 1.6em;
    border: 0.6em solid transparent;
    border-block-start-color: var(--_care);
    border-block-end: 0;
  }
  .care-body {
    padding: 1.5em 1.4em 0.5em;
  }
  .emergency > .care-body {
    background: var(--_color-text);
    color: #fff;
  }
  .care-body > * {
    margin: 0 0 1em;
  }
  .care-body ul {
    padding-inline-start: 1.25em;
  }
  .care-body li {
    margin-block-end: 0.5em;
  }
  .care-heading a:not(:focus-visible),
  .emergency a:not(:focus-visible) {
    color: #fff;
  }
  @media (forced-colors: active) {
    .care {
      border-width: 3px;
    }
    .care-heading::after {
      display: none;
    }
  }
`;
