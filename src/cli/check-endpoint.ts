import type { CheckId } from './catalogue.js';
import { attachmentIds, checkAttachments } from './checks/attachments.js';
import { bookingIds, checkBookings } from './checks/bookings.js';
import { checkCrossOrigin, crossOriginIds } from './checks/cross-origin.js';
import { checkIds, idIds } from './checks/ids.js';
import { checkLengths, checkRateLimit, lengthIds, rateLimitIds } from './checks/limits.js';
import { checkProblems, problemIds } from './checks/problems.js';
import { checkReads, readIds } from './checks/reads.js';
import { checkRequests, requestIds } from './checks/requests.js';
import { checkSlowBodies, slowBodyIds } from './checks/slow-bodies.js';
import { type Finding, Findings } from './findings.js';
import { type CheckOptions, Session } from './session.js';

export interface Report {
  readonly endpoint: string;
  readonly findings: readonly Finding[];
  /** How many requests were sent, and the ids of those that were taken. */
  readonly sent: number;
  readonly taken: readonly string[];
}

type Part = readonly [run: (session: Session) => Promise<unknown>, ids: readonly CheckId[]];

/** Where no plain request is taken, these would only say the same again. */
const built: readonly Part[] = [
  [checkIds, idIds],
  [checkProblems, problemIds],
  [checkLengths, lengthIds],
  [checkAttachments, attachmentIds],
  [checkSlowBodies, slowBodyIds],
];
/** What needs no request: also of a backend that takes none, or none yet. */
const others: readonly Part[] = [
  [checkReads, readIds],
  [checkBookings, bookingIds],
];
/** CORS is often why nothing is taken. After the rate limit the endpoint does not want to hear more. */
const last: readonly Part[] = [
  [checkCrossOrigin, crossOriginIds],
  [checkRateLimit, rateLimitIds],
];

/** Runs the contract against an endpoint. Changes nothing there but what clearly marked test requests change. */
export async function checkEndpoint(
  options: CheckOptions,
  wanted?: (id: CheckId) => boolean,
): Promise<Report> {
  const findings = new Findings(wanted);
  const session = new Session(options, findings);
  const run = async (parts: readonly Part[]): Promise<void> => {
    for (const [part, ids] of parts) if (findings.wants(...ids)) await part(session);
  };
  const needsRequest = [...requestIds, ...built.flatMap(([, ids]) => ids), 'accepts-request'] as const;
  if (findings.wants(...needsRequest) && (await checkRequests(session))) await run(built);
  // Where nobody answers, the rest would only say the same again, after a long time.
  if (!session.talk.sent || session.talk.answered) await run(others);
  await run(last);
  return {
    endpoint: options.requests,
    findings: findings.list(),
    sent: session.talk.sent,
    taken: [...session.taken],
  };
}
