import { html, nothing } from 'lit';
import type { RecordEntry, TestValue } from '../../contract/record.js';
import type { healthRecord } from '../../i18n/locales/en/health-record.js';
import type { Translate } from '../../i18n/messages.js';
import { nhsLink, placeOf } from './health-record.view.js';
import { rangeText } from './range-text.js';

export interface EntryOptions {
  readonly t: Translate<typeof healthRecord>;
  readonly newTab: string;
  readonly isHidden: boolean;
  date(local: string): string;
  href(url: string | undefined): string | undefined;
  onOpen(): void;
  onSeries(code: string, name: string): void;
}

/** One entry of the record. All of it is text of the backend's. */
export function entryView(entry: RecordEntry, options: EntryOptions): unknown {
  const { t } = options;
  const { title, type, from, text, notice, dose, status, reaction, values = [] } = entry;
  const line = (content: string | undefined): unknown => (content ? html`<p>${content}</p>` : nothing);
  const date = options.date(entry.date);
  const isNew = entry.new ? html`<span class="new">${t('new')}</span>` : nothing;
  // Whoever looks over a shoulder must not read what it is about: a title can say all.
  if (options.isHidden)
    return html`${isNew}
      <h4 tabindex="-1">${t('sensitive')}</h4>
      <p class="meta">${date}</p>
      <button class="plain" type="button" @click=${options.onOpen}>
        ${t('sensitive-open')}<span class="hidden-text">: ${date}</span>
      </button>`;
  // Lines of the backend's texts are kept in paragraphs: those of a template would be too.
  const about = [date, type, from && t('from', { from })].filter(Boolean).join('. ');
  const link = nhsLink(entry.link);
  return html`${isNew}
    <h4 tabindex="-1">${title}</h4>
    <p class="meta">${about}</p>
    ${
      notice
        ? html`<div class="inset">
            <p><strong>${t('notice')}:</strong> ${notice}</p>
          </div>`
        : nothing
    }
    ${values.map((value) => valueView(value, options))}${line(dose)}${line(status && t(status))}${line(
      reaction && t('reaction', { reaction }),
    )}${line(text)}
    ${fileLink(entry, options)}
    ${link ? html`<p><a href=${link} target="_blank" rel="noopener">${t('about-link')} (${options.newTab})</a></p>` : nothing}`;
}

function valueView(value: TestValue, { t, onSeries }: EntryOptions): unknown {
  const { name, code, unit, comment } = value;
  const place = placeOf(value);
  const range = rangeText(value, t);
  return html`<div class="value">
    ${name}: <strong>${value.value} ${unit}</strong>
    ${place ? html`<span class="meta ${place} ${place === 'inside' ? '' : 'outside'}">${t(place)}</span>` : nothing}
    ${range ? html`<span class="meta">${t('range')}: ${range} ${unit}</span>` : nothing}
    ${comment ? html`<p>${comment}</p>` : nothing}
    ${
      code && typeof value.value === 'number'
        ? html`<button class="plain series" type="button" @click=${() => onSeries(code, name)}>
            ${t('over-time', { name })}
          </button>`
        : nothing
    }
  </div>`;
}

/** In a tab of its own, where it cannot reach this page. */
function fileLink({ file, title }: RecordEntry, { t, newTab, href }: EntryOptions): unknown {
  if (!file) return nothing;
  const size = file.size ? `, ${Math.ceil(file.size / 1000)} kB` : '';
  const link = (address: string | undefined, text: string): unknown => {
    const url = href(address);
    if (!url || !/^https?:/.test(url)) return nothing;
    const anchor = html`<a href=${url} target="_blank" rel="noopener noreferrer"
      >${text}<span class="hidden-text">: ${title}</span> (${newTab}${size})</a
    >`;
    return html`<p>${anchor}</p>`;
  };
  return html`${link(file.url, t(file.mediaType === 'application/pdf' ? 'open-pdf' : 'open-image'))}${link(
    file.downloadUrl,
    t('download'),
  )}`;
}
