import { tabStorage } from './tab-storage.js';

/** A request of which nobody knows whether it arrived. No answers. */
export interface PendingRequest {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const key = 'gp-request-form.pending';

/** The request in doubt of this tab, so that a reload can say that one may have been sent. */
export function readPending(): PendingRequest | undefined {
  const pending = tabStorage.read<Partial<PendingRequest>>(key);
  return typeof pending?.id === 'string' && typeof pending.at === 'number'
    ? (pending as PendingRequest)
    : undefined;
}

export function writePending(pending: PendingRequest): void {
  tabStorage.write(key, pending);
}

export function forgetPending(): void {
  tabStorage.remove(key);
}
