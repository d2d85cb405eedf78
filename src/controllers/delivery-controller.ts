import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Accepted, Outcome } from '../backends/backend.js';
import { newId } from '../backends/new-id.js';
import type { PatientRequest } from '../contract/patient-request.js';
import type { Receipt } from '../contract/receipt.js';
import type { RequestsBackend } from './requests-backend.js';
import { forgetPending, readPending, writePending, type PendingRequest } from './pending-request.js';

type Content = Omit<PatientRequest, 'id' | 'submittedAt' | 'replaces'>;
type Failure = Exclude<Outcome<Receipt>, Accepted<Receipt>>;

export interface DeliverySource {
  now(): number;
  backend(): Promise<RequestsBackend>;
  settled(outcome: Outcome<Receipt>, request: PatientRequest): void;
}

/**
 * Sends a request at most once: the id belongs to the content, so asking again sends the same bytes, and other content
 * after a doubt says what it replaces.
 */
export class DeliveryController implements ReactiveController {
  isSending = false;
  /** Of the latest attempt, while its content stands. */
  failure: Failure | undefined;
  receipt: Receipt | undefined;
  /** Handed to the network, of how many bytes; only with attachments. */
  progress: readonly [sent: number, total: number] | undefined;
  /** In doubt; also one from before the page was loaded. */
  pending: PendingRequest | undefined;
  /** What was sent last, whole. */
  request: PatientRequest | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #source: DeliverySource;
  #fingerprint = '';
  #files: readonly Blob[] = [];
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, source: DeliverySource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.pending ??= readPending();
  }

  /** Whether this content is what the latest attempt sent: then sending is asking again. */
  isSame(content: Content, files: readonly Blob[]): boolean {
    return (
      this.#fingerprint === given(content) &&
      files.length === this.#files.length &&
      files.every((file, index) => file === this.#files[index])
    );
  }

  async send(content: Content, files: readonly Blob[]): Promise<void> {
    if (this.isSending || this.receipt) return;
    this.isSending = true;
    const inDoubt = this.isSame(content, files) && this.pending?.id === this.request?.id;
    const request =
      this.isSame(content, files) && this.request ? this.request : this.#newRequest(content, files);
    const abort = (this.#abort = new AbortController());
    this.failure = this.progress = undefined;
    this.#host.requestUpdate();
    const result = await this.#hand(request, files, abort.signal);
    // Only "accepted" or "refused" ends a doubt.
    const outcome: Outcome<Receipt> =
      inDoubt && result.kind === 'not-sent' ? { ...result, kind: 'unconfirmed' } : result;
    this.isSending = false;
    this.progress = undefined;
    if (outcome.kind === 'accepted') {
      this.receipt = outcome.value;
      this.#settle(undefined);
    } else {
      this.failure = outcome;
      if (outcome.kind === 'unconfirmed')
        this.#settle({ id: request.id, at: Date.parse(request.submittedAt) });
      // Nothing of it is stored; but what it was to replace may be.
      else if (this.pending?.id === request.id) this.#settle(this.#before);
    }
    this.#source.settled(outcome, request);
    this.#host.requestUpdate();
  }

  /** Stops sending. What was handed to the network may arrive all the same. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** The patient says that the doubt of before is settled. */
  forget(): void {
    this.#settle(undefined);
    this.#host.requestUpdate();
  }

  /** Ready for another request; what is in doubt stays so. */
  reset(): void {
    this.cancel();
    this.failure = this.receipt = this.request = undefined;
    this.#fingerprint = '';
    this.#files = [];
  }

  #before: PendingRequest | undefined;

  #newRequest(content: Content, files: readonly Blob[]): PatientRequest {
    const { version, ...more } = content;
    this.#fingerprint = given(content);
    this.#files = files;
    this.#before = this.pending;
    return (this.request = {
      version,
      id: newId(),
      ...(this.pending && { replaces: this.pending.id }),
      ...more,
      submittedAt: new Date(this.#source.now()).toISOString(),
    });
  }

  async #hand(
    request: PatientRequest,
    files: readonly Blob[],
    signal: AbortSignal,
  ): Promise<Outcome<Receipt>> {
    let backend: RequestsBackend;
    try {
      backend = await this.#source.backend().catch(() => this.#source.backend());
    } catch (error) {
      console.error(error);
      return failure('not-sent', 'not-loaded');
    }
    if (signal.aborted) return failure('not-sent', 'aborted');
    // From here on it may arrive, even if the page goes away now.
    this.#settle({ id: request.id, at: Date.parse(request.submittedAt) });
    try {
      const outcome = await backend.sendRequest(request, {
        signal,
        files,
        ...(files.length && {
          onProgress: (sent: number, total: number) => {
            this.progress = [sent, total];
            this.#host.requestUpdate();
          },
        }),
      });
      // A backend of the page's own may be wrong: nobody is told "sent" without our id.
      return outcome.kind === 'accepted' && outcome.value?.id !== request.id
        ? failure('unconfirmed', 'unreadable')
        : outcome;
    } catch (error) {
      console.error(error);
      return failure('unconfirmed', 'unexplained');
    }
  }

  #settle(pending: PendingRequest | undefined): void {
    this.pending = pending;
    if (pending) writePending(pending);
    else forgetPending();
  }
}

/** What the patient gave. The words in which it was asked are not part of it: another language is no other request. */
const given = (content: Content): string =>
  JSON.stringify({ ...content, language: '' }, (key, value: unknown) =>
    key === 'prompt' || key === 'shown' ? undefined : value,
  );

const failure = (kind: Failure['kind'], code: string): Failure => ({
  kind,
  problem: { type: 'about:blank', code, title: code },
});
