import type { Arrival } from '../support/fault-server/fault-server.js';
import type { Entry, PageEvent } from './page-events.js';

/** A request as the receiver holds it. */
export interface Row {
  readonly id: string;
  readonly reference: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly replaces?: string | undefined;
  /** Everything of it, as text. */
  readonly content: string;
}

export interface Evidence {
  readonly event: PageEvent;
  readonly words: string;
  readonly journal: readonly Entry[];
  readonly arrivals: readonly Arrival[];
  /** The receiver's, for every id that was given to a backend or came over the wire. */
  readonly rows: readonly Row[];
  /** How many came to a place to which a redirect led. */
  readonly elsewhere: number;
  /** By `XMLHttpRequest`, which follows redirects by itself: then that it went on is counted, but is no fault of ours. */
  readonly isUpload: boolean;
}

export interface Verdict {
  /** How often the screen said how it ended. */
  readonly claims: number;
  readonly sentClaims: number;
  readonly stored: number;
  /** The screen said "sent" of what the database does not hold. */
  readonly lost: readonly string[];
  /** More stands in the database than was to be sent, and is not joined as one. */
  readonly doubled: readonly string[];
  /** The screen said "not sent" or "could not be taken" of what the database holds. */
  readonly falselyClaimed: readonly string[];
  /** What else must not be. */
  readonly otherwise: readonly string[];
  /** Uploads that the browser itself sent on after a redirect, to whom the redirecting server wanted. */
  readonly sentOn: number;
  /**
   * "Not sent" of what the browser itself had sent before: Chromium sends a request again, without a word to the page, if the
   * connection that it used once more is reset before an answer. The page knows only of the second.
   */
  readonly resent: number;
  /** Whether the event came about; if not, the cell says nothing of it. */
  readonly isExercised: boolean;
  /** The last thing that the screen said. */
  readonly end: string;
}

/** Those in which nothing is written anew: whoever asks again asks for the same request, whatever else has changed. */
const unedited: ReadonlySet<PageEvent> = new Set([
  'none',
  'double click',
  'two tabs',
  'offline and online',
  'sleep',
  'storage full',
  'storage denied',
  'node moved',
  'node away',
  'cancel',
  'language changed',
  'hours close',
]);

/** Milliseconds that a request may still be in the wires after the patient cancelled. */
const inTheWires = 400;

/** Holds what the pages of one cell said against what the database has. */
export function audit(evidence: Evidence): Verdict {
  const { event, words, arrivals, rows, elsewhere, isUpload } = evidence;
  const journal = [...evidence.journal].sort((a, b) => a.at - b.at);
  const of = <W extends Entry['what']>(what: W): Extract<Entry, { what: W }>[] =>
    journal.filter((entry): entry is Extract<Entry, { what: W }> => entry.what === what);
  const claims = of('claimed');
  const decisions = of('decided');
  const lost: string[] = [];
  const falselyClaimed: string[] = [];
  const otherwise: string[] = [];
  let resent = 0;

  for (const entry of claims) {
    const { claim, reference, at, tab, isInDoubt } = entry;
    if (claim === 'sent') {
      const row = rows.find((each) => each.reference === reference);
      if (!row || !row.content.includes(words)) lost.push(`"sent", ${reference}, which is not stored`);
      const told = of('told').find((each) => each.claim === 'sent' && each.load === entry.load);
      if (row && told?.id !== row.id) lost.push(`event with ${told?.id} instead of ${row.id}`);
    } else if (!entry.hasWords && event !== 'cancel and delete')
      otherwise.push(`words gone after "${claim}"`);
    if (claim !== 'not-sent' && claim !== 'refused') continue;
    // What the patient sends again after this may be stored, but only after they pressed again.
    const next = decisions.find((each) => each.tab === tab && each.at > at)?.at ?? Infinity;
    const handed = of('handed').filter((each) => each.tab === tab && each.at <= at);
    // It is said of the latest; of one before only if nothing beside it says that it may have arrived.
    for (const { id } of isInDoubt ? handed.slice(-1) : handed) {
      const row = rows.find((each) => each.id === id);
      if (!row || row.receivedAt >= next) continue;
      const tried = of('tried').filter((each) => each.tab === tab && each.at <= at).length;
      const arrived = arrivals.filter((each) => each.at <= at && handed.some((own) => own.id === each.id));
      if (arrived.length > tried) resent++;
      else falselyClaimed.push(`"${claim}" of ${id}`);
    }
  }

  // Joined are versions of one request. A second tab sends a second one, and so does who reads "sent" and presses again.
  const ids = new Set(rows.map(({ id }) => id));
  const heads = rows.filter((row) => !row.replaces || !ids.has(row.replaces));
  const tabs = new Set(decisions.map(({ tab }) => tab)).size;
  const anew = decisions.filter(({ at, tab }) =>
    claims.some((each) => each.claim === 'sent' && each.tab === tab && each.at < at),
  );
  const doubled =
    heads.length > Math.max(1, tabs) + anew.length
      ? heads.map(({ id, reference }) => `${reference} ${id}`)
      : [];

  // Whoever comes back to a page that was left in doubt must be told before they send again.
  for (const { at, tab, load } of decisions) {
    const before = journal.filter((each) => each.tab === tab && each.at < at);
    const earlier = before.filter((each) => each.load !== load);
    const last = claims.findLast((each) => earlier.includes(each))?.claim ?? 'unconfirmed';
    const wasLeft = earlier.some(({ what }) => what === 'handed') && last === 'unconfirmed';
    const isFirst = !before.some((each) => each.load === load && each.what === 'decided');
    // A page may read and press within one millisecond.
    const wasWarned = journal.some((each) => each.load === load && each.at <= at && each.what === 'warned');
    if (wasLeft && isFirst && !wasWarned)
      otherwise.push('came back, and was not told that it may have arrived');
  }

  const first = new Map<string, string>();
  for (const { id, load } of of('handed')) {
    if (unedited.has(event) && id !== (first.get(load) ?? id)) otherwise.push('asked again under another id');
    first.set(load, id);
  }

  for (const { at, tab } of [...of('cancelled'), ...of('deleted'), ...of('close')]) {
    const next = decisions.find((each) => each.tab === tab && each.at > at)?.at ?? Infinity;
    const late = arrivals.filter((each) => each.at > at + inTheWires && each.at < next);
    if (late.length) otherwise.push(`${late.length} sent after the patient had gone or cancelled`);
  }
  if (elsewhere && !isUpload) otherwise.push(`${elsewhere} sent on to another place`);
  for (const { why } of of('broken')) otherwise.push(`broken: ${why}`);
  const knows = journal.some(({ what }) => what === 'done' || what === 'close');
  if (!knows) otherwise.push('no end');
  if (decisions.length && !claims.length && event !== 'close') otherwise.push('nothing was said');

  const isExercised =
    event === 'none' || event === 'double click' || event.startsWith('storage')
      ? decisions.length > 0
      : of('acted').length > 0 && (event !== 'back and forward' || of('restored').length > 0);
  return {
    claims: claims.length,
    sentClaims: claims.filter(({ claim }) => claim === 'sent').length,
    stored: rows.length,
    lost,
    doubled,
    falselyClaimed,
    otherwise,
    sentOn: isUpload ? elsewhere : 0,
    resent,
    isExercised,
    end: claims.at(-1)?.claim ?? 'nothing',
  };
}

export const isClean = ({ lost, doubled, falselyClaimed, otherwise }: Verdict): boolean =>
  !lost.length && !doubled.length && !falselyClaimed.length && !otherwise.length;
