import { check } from '../contract/issues.js';
import { type Receipt, receipt } from '../contract/receipt.js';
import { Conversation, isSuccess, type Reply, type Sending } from './conversation.js';
import type { CheckId } from './catalogue.js';
import type { Findings } from './findings.js';
import { formOf, type TestFile } from './test-bodies.js';

/** Bytes a millisecond: what is sent over a slower line is given up. */
const slowestLine = 50;

export interface CheckOptions {
  /** The address that requests are posted to. */
  readonly requests: string;
  /** The base of the other resources, without a slash at its end. */
  readonly base?: string | undefined;
  /** The practice's website, as browsers write origins. */
  readonly origin?: string | undefined;
  /** The header of a test person who is signed in, for what stands behind the sign-in. */
  readonly session?: Readonly<Record<string, string>> | undefined;
  /** Sent with everything. */
  readonly headers: Readonly<Record<string, string>>;
  /** False for servers whose CORS does not allow `Idempotency-Key`. */
  readonly idempotencyHeader: boolean;
  readonly files: 'none' | 'images' | 'documents';
  /** How many requests that break the contract may be sent to see the limit. 0: none. */
  readonly untilLimited: number;
  /** Whether a free time may be held, booked and cancelled. */
  readonly book: boolean;
  /** Milliseconds until an answer is given up, and over which a slow body is spread. */
  readonly timeout: number;
  readonly slowBody: number;
}

/** One run: what is asked with, and what is known so far. */
export class Session {
  readonly options: CheckOptions;
  readonly findings: Findings;
  readonly talk: Conversation;
  /** Ids of the requests that the endpoint took: its people will see them. */
  readonly taken = new Set<string>();

  constructor(options: CheckOptions, findings: Findings) {
    this.options = options;
    this.findings = findings;
    this.talk = new Conversation({
      headers: { ...options.headers, ...(options.origin !== undefined && { Origin: options.origin }) },
      timeout: options.timeout,
    });
  }

  /** Posts a request as the widget does. */
  async send(request: unknown, sending: Sending = {}): Promise<Reply> {
    const { method = 'POST', headers, body = JSON.stringify(request), ...rest } = sending;
    return this.#take(
      request,
      await this.talk.send(this.options.requests, {
        ...rest,
        method,
        headers: { 'Content-Type': 'application/json', ...this.keyOf(request), ...headers },
        body,
      }),
    );
  }

  async sendFiles(request: unknown, files: readonly TestFile[]): Promise<Reply> {
    return this.#take(
      request,
      await this.talk.send(this.options.requests, {
        headers: this.keyOf(request),
        body: formOf(request, files),
        allowance: files.reduce((sum, { content }) => sum + content.length, 0) / slowestLine,
      }),
    );
  }

  keyOf(request: unknown): Record<string, string> {
    const id = (request as { id?: unknown } | null)?.id;
    return this.options.idempotencyHeader && typeof id === 'string' ? { 'Idempotency-Key': `"${id}"` } : {};
  }

  /** Whether it was taken for this very id; else what came stands as found. */
  expectTaken(id: CheckId, reply: Reply, request: { id: string }): boolean {
    return this.findings.expect(id, receiptOf(reply)?.id === request.id, reply.inWords);
  }

  /** That it was refused with one of these, and problem details. */
  expectProblem(id: CheckId, reply: Reply, ...statuses: readonly number[]): boolean {
    return this.findings.expect(
      id,
      statuses.includes(reply.status) && !!reply.problem,
      `${reply.inWords} (expected ${statuses.join(' or ')} with application/problem+json)`,
    );
  }

  #take(request: unknown, reply: Reply): Reply {
    const id = (request as { id?: unknown } | null)?.id;
    if (isSuccess(reply) && typeof id === 'string') this.taken.add(id);
    if (reply.status >= 300 && reply.status < 400)
      this.findings.expect('no-redirect', false, `${reply.status} to ${reply.headers.get('Location')}`);
    return reply;
  }
}

/** The receipt of a success, if it is one of the contract's form. */
export const receiptOf = (reply: Reply): Receipt | undefined =>
  isSuccess(reply) ? check(receipt, reply.json).data : undefined;
