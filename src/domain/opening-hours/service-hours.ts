import { exceptionsFor, type HoursException } from './exceptions.js';
import type { Nation } from './nation.js';
import { parseHours } from './parse-hours.js';
import { statusAt, type Status, type StatusOptions } from './status-at.js';
import type { WeeklyHours } from './week.js';

/** The settings of a practice that say when it is open. */
export interface HoursSettings {
  /** One text for all services, or one by service. */
  readonly hours?: string | Readonly<Record<string, string>> | undefined;
  readonly timeZone?: string | undefined;
  readonly nation?: Nation | undefined;
  readonly exceptions?: readonly HoursException[] | undefined;
}

/** The hours of one service, and by whose days and clock they count. */
export interface ServiceHours {
  readonly hours: WeeklyHours;
  readonly options: StatusOptions & { readonly timeZone: string; readonly nation: Nation };
}

/**
 * The hours of a service, else the surgery's; `undefined` without any.
 * @throws HoursSyntaxError, RangeError for hours that cannot be read
 */
export function serviceHours(
  service: string,
  { hours, timeZone = 'Europe/London', nation = 'england', exceptions }: HoursSettings,
): ServiceHours | undefined {
  const text = typeof hours === 'object' ? (hours[service] ?? hours['surgery']) : hours;
  if (!text) return undefined;
  return {
    hours: parseHours(text),
    options: { timeZone, nation, exceptions: exceptionsFor(service, exceptions) },
  };
}

/**
 * Whether a service is open, by its own hours, else the surgery's; `undefined` without any.
 * @param now milliseconds since 1970
 * @throws HoursSyntaxError, RangeError for hours that cannot be read
 */
export function serviceStatusAt(service: string, settings: HoursSettings, now: number): Status | undefined {
  const found = serviceHours(service, settings);
  return found && statusAt(found.hours, new Date(now), found.options);
}
