import type { PatientRequest } from '../../../src/contract/patient-request.js';
import type { Receipt } from '../../../src/contract/receipt.js';
import { categoryOf } from '../../../src/domain/questions/request-kind.js';
import type { Database } from '../database/connect.js';
import { searchTextOf } from './search-words.js';
import type { StoredFile } from './attachments.js';
import { newReference } from './reference.js';

/** What is known of an id that was accepted before. */
export interface KnownRequest {
  readonly fingerprint: string;
  readonly receipt: Receipt;
}

export interface NewRequest {
  readonly request: PatientRequest;
  readonly fingerprint: string;
  readonly files: readonly StoredFile[];
  readonly receivedAt: Date;
  readonly respondBy: Date | undefined;
}

/** How requests come into the database. How the practice reads them: `inbox/queries.ts`. */
export class RequestStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async find(id: string): Promise<KnownRequest | undefined> {
    const row = await this.#database
      .selectFrom('requests')
      .select(['id', 'fingerprint', 'reference', 'received_at', 'respond_by'])
      .where('id', '=', id)
      .executeTakeFirst();
    return (
      row && {
        fingerprint: row.fingerprint,
        receipt: {
          id: row.id,
          reference: row.reference,
          receivedAt: row.received_at.toISOString(),
          ...(row.respond_by && { respondBy: row.respond_by.toISOString() }),
        },
      }
    );
  }

  /**
   * Whether a stored request already stands, directly or through others, for `id` and is itself replaced by the one
   * with `id`: such a circle would hide both from the inbox.
   */
  async wouldClose(id: string, replaces: string): Promise<boolean> {
    let next: string | null | undefined = replaces;
    for (const seen = new Set<string>(); next && !seen.has(next);) {
      if (next === id) return true;
      seen.add(next);
      const row: { replaces: string | null } | undefined = await this.#database
        .selectFrom('requests')
        .select('replaces')
        .where('id', '=', next)
        .executeTakeFirst();
      next = row?.replaces;
    }
    return false;
  }

  /**
   * Stores the request and its files in one transaction, unless the id is there already. When it returns, what is
   * stored has reached the disk. Returns whether this call stored it.
   */
  async insert(item: NewRequest): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#insert(item, newReference());
      } catch (error) {
        // Two requests drew the same reference: draw again.
        if (!isUniqueViolation(error) || attempt === 10) throw error;
      }
    }
  }

  #insert(
    { request, fingerprint, files, receivedAt, respondBy }: NewRequest,
    reference: string,
  ): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      const inserted = await transaction
        .insertInto('requests')
        .values({
          id: request.id,
          replaces: request.replaces ?? null,
          fingerprint,
          reference,
          kind: request.kind,
          category: categoryOf(request.kind),
          received_at: receivedAt,
          respond_by: respondBy ?? null,
          done_at: null,
          purged_at: null,
          content: JSON.stringify(request),
          search: searchTextOf(request, reference),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (inserted === undefined) return false;
      for (const [position, file] of files.entries())
        await transaction
          .insertInto('attachments')
          .values({
            request_id: request.id,
            position,
            type: file.type,
            size: file.content.byteLength,
            sha256: file.sha256,
            content: file.content,
          })
          .execute();
      return true;
    });
  }
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
