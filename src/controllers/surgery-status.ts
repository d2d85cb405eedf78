import { exceptionsFor } from '../domain/opening-hours/exceptions.js';
import { parseHours } from '../domain/opening-hours/parse-hours.js';
import { statusAt } from '../domain/opening-hours/status-at.js';
import type { PracticeSettings } from './practice-settings.js';

/**
 * Whether the surgery is open, and until when. Without hours, or with hours that cannot be read (`gp-opening-hours` complains
 * about those), it counts as closed: then the help that is always there is named.
 * @param now milliseconds since 1970
 */
export function surgeryStatus(settings: PracticeSettings, now: number): { isOpen: boolean; until?: string } {
  const { hours, timeZone = 'Europe/London', nation = 'england', exceptions } = settings;
  const text = typeof hours === 'object' ? hours['surgery'] : hours;
  if (!text) return { isOpen: false };
  try {
    const { state, until } = statusAt(parseHours(text), new Date(now), {
      timeZone,
      nation,
      exceptions: exceptionsFor('surgery', exceptions),
    });
    return { isOpen: state === 'open', ...(until && { until }) };
  } catch {
    return { isOpen: false };
  }
}
