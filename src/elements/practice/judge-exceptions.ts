import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { parseSpans } from '../../domain/opening-hours/parse-hours.js';

/**
 * What is wrong with exceptions. Told at once: by themselves they would fail on their day, months after they were written,
 * or not count at all.
 */
export function wrongExceptions({ exceptions = [], hours }: PracticeSettings): string[] {
  const own = typeof hours === 'object' ? Object.keys(hours) : [];
  const known = [...new Set(['surgery', 'phone', 'online', 'dispensary', ...own])];
  const faults: string[] = [];
  for (const { from, hours, services = [] } of exceptions) {
    try {
      parseSpans(hours);
    } catch (error) {
      faults.push(
        `The exception from ${from} cannot be read. ${(error as Error).message}. Write times such as 08:00-13:00, or off.`,
      );
    }
    const unknown = services.filter((service) => !known.includes(service));
    if (unknown[0])
      faults.push(
        `The exception from ${from} is for "${unknown.join('", "')}", which has no hours. There are ${known.join(', ')}.`,
      );
  }
  return faults;
}
