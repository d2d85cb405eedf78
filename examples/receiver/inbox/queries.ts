import type { PatientRequest } from '../../../src/contract/patient-request.js';
import type { RequestKind } from '../../../src/domain/questions/request-kind.js';
import type { Database } from '../database/connect.js';
import type { AttachmentRow, RequestRow } from '../requests/tables.js';

export type StoredRequest = Omit<RequestRow, 'content' | 'fingerprint' | 'search'> & {
  /** `null` once the retention time is over. */
  readonly request: PatientRequest | null;
};

/** Whether the promised answer is late: by the mark "done", which is all that is known here. */
export const isOverdue = ({ respond_by, done_at }: StoredRequest, now: Date): boolean =>
  respond_by !== null && done_at === null && respond_by < now;

export interface InboxFilter {
  readonly kind?: RequestKind;
  readonly state: 'to-do' | 'done' | 'all';
}

/** A place in the list, by when a request was received. */
export interface Place {
  readonly receivedAt: Date;
  readonly id: string;
}

export interface InboxPage {
  readonly requests: readonly StoredRequest[];
  readonly newer: Place | undefined;
  readonly older: Place | undefined;
}

export interface Neighbours {
  readonly newer: StoredRequest | undefined;
  readonly older: StoredRequest | undefined;
}

export type AttachmentEntry = Omit<AttachmentRow, 'content'>;

/** How the practice reads what came in. Never ordered by anything but the time of receipt. */
export class InboxQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Requests that no later one stands for, newest first.
   * @param from start after this place, to older ones or to newer ones
   */
  async list(
    filter: InboxFilter,
    limit: number,
    from?: { place: Place; towards: 'older' | 'newer' },
  ): Promise<InboxPage> {
    const newer = from?.towards === 'newer';
    let query = this.#matching(filter)
      .selectAll()
      .orderBy('received_at', newer ? 'asc' : 'desc')
      .orderBy('id', newer ? 'asc' : 'desc')
      .limit(limit + 1);
    if (from) {
      const { receivedAt, id } = from.place;
      const beyond = newer ? '>' : '<';
      query = query.where((is) =>
        is.or([
          is('received_at', beyond, receivedAt),
          is.and([is('received_at', '=', receivedAt), is('id', beyond, id)]),
        ]),
      );
    }
    const rows = await query.execute();
    const more = rows.length > limit;
    const requests = rows.slice(0, limit).map(readRow);
    if (newer) requests.reverse();
    const placeOf = (row: StoredRequest | undefined): Place | undefined =>
      row && { receivedAt: row.received_at, id: row.id };
    return {
      requests,
      newer: (newer ? more : from !== undefined) ? placeOf(requests[0]) : undefined,
      older: newer || more ? placeOf(requests.at(-1)) : undefined,
    };
  }

  /**
   * The newest requests that fit, done or not, and whether there are more. No request that a later one stands for.
   * Parts of words would need an extension to be indexed: all are looked through, the newest first.
   * @param patterns of `searchPatternsOf`: of each list one must fit
   */
  async search(
    patterns: readonly (readonly string[])[],
    limit: number,
  ): Promise<{ requests: StoredRequest[]; more: boolean }> {
    const rows = await this.#matching({ state: 'all' })
      .where((is) =>
        is.and(
          patterns.map((choices) => is.or(choices.map((pattern) => is('requests.search', 'like', pattern)))),
        ),
      )
      .selectAll()
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    return { requests: rows.slice(0, limit).map(readRow), more: rows.length > limit };
  }

  /** The requests of a list next to a place in it, which need not be one of the list itself any more. */
  async neighbours(filter: InboxFilter, place: Place): Promise<Neighbours> {
    const [newer, older] = await Promise.all(
      (['newer', 'older'] as const).map((towards) => this.list(filter, 1, { place, towards })),
    );
    return { newer: newer?.requests[0], older: older?.requests[0] };
  }

  async count(filter: InboxFilter): Promise<number> {
    const { count } = await this.#matching(filter)
      .select((is) => is.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Requests that are not done and received before a moment. */
  async countWaitingSince(before: Date): Promise<number> {
    const { count } = await this.#matching({ state: 'to-do' })
      .where('received_at', '<', before)
      .where('purged_at', 'is', null)
      .select((is) => is.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async get(id: string): Promise<StoredRequest | undefined> {
    const row = await this.#database
      .selectFrom('requests')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && readRow(row);
  }

  /** What the request stands for, the newest first; and what stands for it. */
  async versions(request: StoredRequest): Promise<{ earlier: StoredRequest[]; later: StoredRequest[] }> {
    const earlier: StoredRequest[] = [];
    for (let next = request.replaces; next !== null && earlier.length < 20;) {
      const row = await this.get(next);
      if (row === undefined) break;
      earlier.push(row);
      next = row.replaces;
    }
    const later = await this.#database
      .selectFrom('requests')
      .selectAll()
      .where('replaces', '=', request.id)
      .orderBy('received_at', 'desc')
      .execute();
    return { earlier, later: later.map(readRow) };
  }

  attachments(requestId: string): Promise<AttachmentEntry[]> {
    return this.#database
      .selectFrom('attachments')
      .select(['request_id', 'position', 'type', 'size', 'sha256'])
      .where('request_id', '=', requestId)
      .orderBy('position')
      .execute();
  }

  attachment(requestId: string, position: number): Promise<AttachmentRow | undefined> {
    return this.#database
      .selectFrom('attachments')
      .selectAll()
      .where('request_id', '=', requestId)
      .where('position', '=', position)
      .executeTakeFirst();
  }

  /** Sets a state, so that two people who do it at once agree. Returns whether there is such a request. */
  async setDone(id: string, doneAt: Date | null): Promise<boolean> {
    const row = await this.#database
      .updateTable('requests')
      .set((is) => ({ done_at: doneAt === null ? null : is.fn.coalesce('done_at', is.val(doneAt)) }))
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  }

  #matching(filter: InboxFilter) {
    let query = this.#database
      .selectFrom('requests')
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('requests as later')
              .select('later.id')
              .whereRef('later.replaces', '=', 'requests.id'),
          ),
        ),
      );
    if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
    if (filter.state !== 'all')
      query = query.where('done_at', filter.state === 'done' ? 'is not' : 'is', null);
    return query;
  }
}

function readRow({ content, fingerprint: _, search: _found, ...row }: RequestRow): StoredRequest {
  // Only requests that passed the contract are ever stored.
  return { ...row, request: content === null ? null : (JSON.parse(content) as PatientRequest) };
}
