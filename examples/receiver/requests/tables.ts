import type { RequestCategory, RequestKind } from '../../../src/domain/questions/request-kind.js';

/** One row for each id ever accepted. The row stays when its content is removed, so that an id is never taken twice. */
export interface RequestRow {
  id: string;
  /** The id of the unconfirmed request that this one stands for. */
  replaces: string | null;
  /** SHA-256 of the content as it was sent, in hex: tells a repetition from another request with the same id. */
  fingerprint: string;
  reference: string;
  kind: RequestKind;
  category: RequestCategory;
  received_at: Date;
  respond_by: Date | null;
  done_at: Date | null;
  /** When the retention time ended and `content` was removed. */
  purged_at: Date | null;
  /**
   * The request as JSON text. Not `jsonb`, which refuses two things that a patient's text may hold: NUL and half of a
   * surrogate pair.
   */
  content: string | null;
  /** By what the practice finds it: see `search-words.ts`. The reference alone once `content` is removed. */
  search: string;
}

export interface AttachmentRow {
  request_id: string;
  /** From 0, in the order of the request's `attachments`. */
  position: number;
  type: string;
  /** Bytes. */
  size: number;
  /** In hex. */
  sha256: string;
  content: Uint8Array;
}

export interface RequestTables {
  requests: RequestRow;
  attachments: AttachmentRow;
}
