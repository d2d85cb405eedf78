import type { PatientJournal } from './patient.js';

/** A request as the database holds it. */
export interface StoredRequest {
  readonly id: string;
  readonly reference: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** What the patient wrote. */
  readonly words: string;
}

export interface Audit {
  readonly patients: number;
  /** Times that a patient was told something. */
  readonly claims: number;
  /** What patients were told last, and what is true. */
  readonly placed: number;
  readonly unknownButStored: number;
  readonly unknownAndNotStored: number;
  readonly saidNotSent: number;
  readonly saidRefused: number;
  /** Told nothing at all: the storm ended before they were answered. */
  readonly untold: number;
  /** Ids: "sent" was said, but the database does not hold just that. */
  readonly lost: readonly string[];
  /** Words that stand in the database more than once. */
  readonly doubled: readonly string[];
  /** Ids: "not sent" or "refused" was said of what was stored. */
  readonly falseClaims: readonly string[];
  /** Ids of the database, or of the receiver's journal, that nobody sent or that are not stored. */
  readonly strange: readonly string[];
}

/**
 * Holds what patients were told against what the database has, and against what the receiver wrote into its own journal.
 * @param journalled ids of which the receiver said that it stored them, as often as it said so
 */
export function audit(
  patients: readonly PatientJournal[],
  stored: readonly StoredRequest[],
  journalled: readonly string[],
): Audit {
  const byId = new Map(stored.map((row) => [row.id, row]));
  const timesByWords = new Map<string, number>();
  for (const { words } of stored) timesByWords.set(words, (timesByWords.get(words) ?? 0) + 1);
  const last = {
    placed: 0,
    unknownButStored: 0,
    unknownAndNotStored: 0,
    saidNotSent: 0,
    saidRefused: 0,
    untold: 0,
  };
  const lost: string[] = [];
  const falseClaims: string[] = [];
  let claims = 0;
  for (const { id, words, told } of patients) {
    const row = byId.get(id);
    claims += told.length;
    for (const [index, { kind, at, reference }] of told.entries()) {
      const isLast = index === told.length - 1;
      if (kind === 'accepted' && (row?.reference !== reference || row?.words !== words)) lost.push(id);
      // What is stored only after a further press was not stored when "not sent" was said.
      if ((kind === 'not-sent' || kind === 'refused') && row && (isLast || row.receivedAt <= at))
        falseClaims.push(id);
    }
    const end = told.at(-1)?.kind;
    if (end === undefined) last.untold++;
    else if (end === 'accepted') last.placed++;
    else if (end === 'not-sent') last.saidNotSent++;
    else if (end === 'refused') last.saidRefused++;
    else if (row) last.unknownButStored++;
    else last.unknownAndNotStored++;
  }
  const sent = new Set(patients.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const id of journalled) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    patients: patients.length,
    claims,
    ...last,
    lost: [...new Set(lost)],
    doubled: [...timesByWords].filter(([, number]) => number > 1).map(([words]) => words),
    falseClaims: [...new Set(falseClaims)],
    strange: [
      ...stored.filter(({ id }) => !sent.has(id)).map(({ id }) => id),
      ...[...times].filter(([id, number]) => number > 1 || !byId.has(id)).map(([id]) => id),
    ],
  };
}

/** Nothing lost, nothing doubled, nothing claimed. */
export const isClean = ({ lost, doubled, falseClaims, strange }: Audit): boolean =>
  !lost.length && !doubled.length && !falseClaims.length && !strange.length;
