import { localDate as localDateSchema } from '../../../src/contract/primitives.js';
import { statusServices } from '../../../src/contract/service-status.js';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { isCoreHours } from '../../../src/domain/opening-hours/reply-promise.js';
import { instantOf } from '../../../src/domain/time/instants.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { AnnouncementRow, PauseRow } from './tables.js';

/** Where the practice's clock stands. */
export const timeZone = 'Europe/London';
const mostReason = 500;
const mostTitle = 200;
const mostText = 4000;
const halfHour = 30 * 60_000;
const day = 24 * 3_600_000;

export type Form = Readonly<Record<string, unknown>>;
/** What stands in a field of a form; empty if nothing does. */
export const textOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};
const isDate = (text: string): boolean => localDateSchema.safeParse(text).success;

/**
 * Whether a pause lasts into England's core hours: then patients must be told why (GP contract, since 1 October 2025). One
 * without an end does.
 */
export function touchesCoreHours(from: Date, until: Date | null, nation: Nation): boolean {
  if (nation !== 'england') return false;
  // Nowhere are there so many days without core hours.
  if (!until || until.getTime() - from.getTime() > 14 * day) return true;
  for (let at = from.getTime(); at < until.getTime(); at += halfHour)
    if (isCoreHours(new Date(at), { nation, timeZone })) return true;
  return isCoreHours(new Date(until.getTime() - 1), { nation, timeZone });
}

/** A pause as the form has it, or what is wrong, in words. */
export function readPause(form: Form, now: Date, nation: Nation): PauseRow | string {
  const service = statusServices.find((each) => each === textOf(form, 'service'));
  const reason = textOf(form, 'reason');
  const [date, time] = [textOf(form, 'until-date'), textOf(form, 'until-time')];
  if (!service) return 'Choose what to pause.';
  if (reason.length > mostReason) return `Give the reason in ${mostReason} characters or fewer.`;
  let until: Date | null = null;
  if (date || time) {
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
    if (!isDate(date) || !hour) return 'Enter the date and the time until which it is paused, or neither.';
    until = new Date(instantOf(date, Number(hour) * 60 + Number(minute), timeZone));
    if (until <= now) return 'The end of the pause is over already. Enter a later one.';
  }
  if (!reason && touchesCoreHours(now, until, nation))
    return 'Enter why it is paused: in core hours (Monday to Friday, 8am to 6:30pm) patients must be told.';
  return { service, reason, until_at: until, paused_at: now };
}

/** An announcement as the form has it, or what is wrong, in words. */
export function readAnnouncement(form: Form, now: Date): Omit<AnnouncementRow, 'id'> | string {
  const [title, text, link] = [textOf(form, 'title'), textOf(form, 'text'), textOf(form, 'link')];
  const [from, to] = [textOf(form, 'from'), textOf(form, 'to')];
  if (!title || title.length > mostTitle) return `Enter a title of at most ${mostTitle} characters.`;
  if (text.length > mostText) return `Give the text in ${mostText} characters or fewer.`;
  if (link && !/^https:\/\/[^\s/]+\S*$/.test(link)) return 'A link begins with https://';
  if ([from, to].some((date) => date && !isDate(date))) return 'Enter dates such as 9 December 2026.';
  if (from && to && to < from) return 'The last day is before the first. Enter a later one.';
  const until = to ? new Date(instantOf(addDays(to, 1), 0, timeZone)) : null;
  if (until && until <= now) return 'The last day is over already. Enter a later one.';
  return {
    title,
    text,
    link: link || null,
    from_at: from ? new Date(instantOf(from, 0, timeZone)) : null,
    until_at: until,
    written_at: now,
  };
}
