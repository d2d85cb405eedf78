import { serviceStatusAt } from './practice-hours.js';
import type { PracticeSettings } from './practice-settings.js';

/**
 * Whether the practice can be called, and until when: by the hours of its lines, else the surgery's. Advice that says "call the
 * practice" must not point to closed lines. Without hours, or with hours that cannot be read (`gp-opening-hours` complains
 * about those), it counts as closed: then the help that is always there is named.
 * @param now milliseconds since 1970
 */
export function surgeryStatus(settings: PracticeSettings, now: number): { isOpen: boolean; until?: string } {
  try {
    const { state, until } = serviceStatusAt('phone', settings, now) ?? {};
    return { isOpen: state === 'open', ...(until && { until }) };
  } catch {
    return { isOpen: false };
  }
}
