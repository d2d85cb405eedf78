import type { PracticeSettings } from '../../controllers/practice-settings.js';

const spans = /^\s*(off|closed|(,?\s*\d\d:\d\d\s*-\s*\d\d:\d\d\s*)+)$/;

/**
 * What is wrong with exceptions. Told at once: by themselves they would fail on their day, months after they were written,
 * or not count at all.
 */
export function wrongExceptions({ exceptions = [], hours }: PracticeSettings): string[] {
  const own = typeof hours === 'object' ? Object.keys(hours) : [];
  const known = [...new Set(['surgery', 'phone', 'online', 'dispensary', ...own])];
  const faults: string[] = [];
  for (const { from, hours, services = [] } of exceptions) {
    if (!spans.test(hours))
      faults.push(
        `The exception from ${from} has hours="${hours}". Write times such as 08:00-13:00, or off.`,
      );
    const unknown = services.filter((service) => !known.includes(service));
    if (unknown[0])
      faults.push(
        `The exception from ${from} is for "${unknown.join('", "')}", which has no hours. There are ${known.join(', ')}.`,
      );
  }
  return faults;
}
