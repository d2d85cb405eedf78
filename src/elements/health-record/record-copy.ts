import type { RecordEntry } from '../../contract/record.js';
import type { healthRecord } from '../../i18n/locales/en/health-record.js';
import type { Translate } from '../../i18n/messages.js';
import { placeOf } from './health-record.view.js';
import { rangeText } from './range-text.js';

/** Entries as plain text. Those that are hidden stay hidden. */
export function copyText(
  title: string,
  entries: readonly RecordEntry[],
  isHidden: (entry: RecordEntry) => boolean,
  t: Translate<typeof healthRecord>,
  date: (local: string) => string,
): string {
  const parts = entries.map((entry) => {
    const isSecret = isHidden(entry);
    const lines: (string | undefined)[] = [`${date(entry.date)}: ${isSecret ? t('sensitive') : entry.title}`];
    if (!isSecret) {
      lines.push(
        entry.type,
        entry.from && t('from', { from: entry.from }),
        entry.dose,
        entry.status && t(entry.status),
        entry.notice,
        entry.text,
      );
      lines.push(entry.reaction && t('reaction', { reaction: entry.reaction }));
      for (const value of entry.values ?? []) {
        const { name, unit = '', comment } = value;
        const place = placeOf(value);
        const range = rangeText(value, t);
        const sentences = [
          `${name}: ${value.value} ${unit}`.trim(),
          place && t(place),
          range && `${t('range')}: ${range} ${unit}`.trim(),
          comment,
        ];
        lines.push(sentences.filter(Boolean).join('. '));
      }
    }
    return lines.filter(Boolean).join('\n');
  });
  return `${title}\n\n${parts.join('\n\n')}\n`;
}

/** Hands the copy to the browser as a text file. */
export function saveCopy(name: string, ...content: Parameters<typeof copyText>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([copyText(...content)], { type: 'text/plain' }));
  link.download = `${name}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
