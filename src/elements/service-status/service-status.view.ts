import { replyBy } from '../../controllers/practice-hours.js';
import type { ReplyPromise } from '../../domain/opening-hours/reply-promise.js';
import type { Nation } from '../../domain/opening-hours/nation.js';
import type { ServiceNews } from '../../domain/service-status/service-news.js';
import { dayNumber } from '../../domain/time/wall-clock.js';

/** When an answer to a request that is sent now can be expected. */
export type Answer = { readonly by: number } | { readonly day: number };

/**
 * The backend's own figure, else the practice's promise counted in core days; nothing while requests cannot be sent.
 * @param answerBy the backend's, an ISO instant
 */
export function answerAt(
  now: number,
  {
    nation = 'england',
    timeZone = 'Europe/London',
    replyPromise = nation === 'england' ? 'next-core-day' : 'none',
  }: {
    readonly nation?: Nation;
    readonly timeZone?: string;
    readonly replyPromise?: ReplyPromise;
  },
  requests: ServiceNews | undefined,
  answerBy: string | undefined,
): Answer | undefined {
  if (requests?.state === 'paused' || requests?.state === 'down') return undefined;
  const by = answerBy ? Date.parse(answerBy) : 0;
  if (by > now) return { by };
  const date = replyBy(replyPromise, new Date(now), { nation, timeZone });
  return date ? { day: dayNumber(date) } : undefined;
}
