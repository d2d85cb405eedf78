import { isCoreHours } from '../opening-hours/reply-promise.js';
import type { CoreHoursPlace } from '../opening-hours/reply-promise.js';

/** How a service does: `paused` is the practice's own doing, `down` is a fault. */
export type ServiceState = 'working' | 'busy' | 'paused' | 'down';

/** What is said of one service. */
export interface ServiceNews {
  readonly service: string;
  readonly state: ServiceState;
  /** Why, in the practice's words. */
  readonly reason?: string | undefined;
  /** ISO instant at which it is expected to end. */
  readonly until?: string | undefined;
}

/** Whether a service can be used now. */
export const isUsable = (state: ServiceState): boolean => state === 'working' || state === 'busy';

/**
 * What to show of a service after another answer. What closes it counts at once; that it opens, and whether it is busy,
 * only when two answers in a row agree: so one odd answer changes nothing on the page.
 * @param shown what is shown now
 * @param before what the answer before the latest said
 */
export function steady(
  latest: ServiceNews,
  before: ServiceNews | undefined,
  shown: ServiceNews | undefined,
): ServiceNews {
  const counts = !shown || !isUsable(latest.state) || latest.state === before?.state;
  return counts || latest.state === shown.state ? latest : shown;
}

/**
 * What is said of a service at a moment. What was to end by then has ended. In England's core hours patients must be able
 * to ask online, so a pause counts as one only with a reason; without one it does not work (contract from 1 October 2025).
 * @param at milliseconds since 1970
 */
export function serviceAt(news: ServiceNews, at: number, place: CoreHoursPlace): ServiceNews {
  const { service, state, reason, until } = news;
  if (until && Date.parse(until) <= at) return { service, state: 'working' };
  return state === 'paused' && !reason?.trim() && mustExplain(at, place) ? { ...news, state: 'down' } : news;
}

/** Whether a pause needs a reason, and shows telephone and front door instead of 111: in core hours, in England. */
const mustExplain = (at: number, place: CoreHoursPlace): boolean =>
  place.nation === 'england' && isCoreHours(new Date(at), place);
