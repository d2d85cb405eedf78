import { replyBy } from '../../../src/domain/opening-hours/reply-promise.js';
import { instantOf } from '../../../src/domain/time/instants.js';
import type { ReceiverSettings } from '../settings.js';

/** Where all practices are whose core hours are counted here. */
const timeZone = 'Europe/London';
/** Minutes after midnight: the end of core hours, 18:30. */
const coreHoursEnd = 18 * 60 + 30;

/** The end of core hours on the day by which the practice means to answer, by the rule of the widgets, or nothing. */
export function respondBy(
  receivedAt: Date,
  {
    nation,
    respondBy: promise = nation === 'england' ? 'next-core-day' : 'none',
  }: Pick<ReceiverSettings, 'nation' | 'respondBy'>,
): Date | undefined {
  const date = replyBy(promise, receivedAt, { nation, timeZone });
  return date === undefined ? undefined : new Date(instantOf(date, coreHoursEnd, timeZone));
}
