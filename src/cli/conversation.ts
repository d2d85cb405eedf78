import { check } from '../contract/issues.js';
import { type Problem, problem } from '../contract/problem.js';

/** What came back, or why nothing did: then the status is 0. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, if it is JSON. */
  readonly json: unknown;
  /** Problem details, if it says that it is `application/problem+json` and is. */
  readonly problem: Problem | undefined;
  /** In a few words: status and the beginning of the body, or how it broke. */
  readonly inWords: string;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData | ReadableStream<Uint8Array>;
  /** Milliseconds more than usual, for what is large. */
  readonly allowance?: number;
  /** Ends it in the middle. */
  readonly signal?: AbortSignal;
}

export interface ConversationOptions {
  /** Sent with everything: `Origin`, and whatever a test system wants. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until an answer is given up. */
  readonly timeout: number;
  /** Seconds that a 429 may make us wait; longer ones are taken as the answer. */
  readonly longestWait?: number;
}

/** Talks HTTP without judging: no redirects followed, nothing thrown. Waits where a limit says so. */
export class Conversation {
  readonly #options: ConversationOptions;
  /** How many were sent, and how many of them were answered, however. */
  sent = 0;
  answered = 0;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** As often as a limit asks to wait and come again, at most three times. */
  async send(url: string, sending: Sending = {}): Promise<Reply> {
    const { longestWait = 60 } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const reply = await this.sendOnce(url, sending);
      const wait = reply.status === 429 ? secondsToWait(reply) : Infinity;
      if (attempt > 3 || wait > longestWait || sending.body instanceof ReadableStream) return reply;
      await pause(wait * 1000);
    }
  }

  async sendOnce(url: string, sending: Sending = {}): Promise<Reply> {
    const { method = 'POST', headers, body, allowance = 0, signal } = sending;
    this.sent++;
    const limit = Math.ceil(this.#options.timeout + allowance);
    const timeout = AbortSignal.timeout(limit);
    const init: RequestInit & { duplex?: 'half' } = {
      method,
      headers: { ...this.#options.headers, ...headers },
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    };
    if (body !== undefined) init.body = body;
    if (body instanceof ReadableStream) init.duplex = 'half';
    try {
      const response = await fetch(url, init);
      const reply = replyOf(response, await response.text());
      this.answered++;
      return reply;
    } catch (error) {
      const why = timeout.aborted
        ? `no whole answer within ${limit / 1000} s`
        : `the connection broke (${reasonOf(error)})`;
      return {
        status: 0,
        headers: new Headers(),
        text: '',
        json: undefined,
        problem: undefined,
        inWords: why,
      };
    }
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;

function replyOf({ status, headers }: Response, text: string): Reply {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Then it is none.
  }
  const type = headers.get('Content-Type') ?? '';
  const details = /^application\/problem\+json\b/i.test(type) ? check(problem, json).data : undefined;
  const beginning = text.replace(/\s+/g, ' ').slice(0, 160);
  return {
    status,
    headers,
    text,
    json,
    problem: details && {
      ...details,
      type: details.type ?? '',
      code: details.code ?? '',
      title: details.title ?? '',
    },
    inWords: `${status}${type ? ` ${type}` : ''}${beginning ? `: ${beginning}` : ''}`,
  };
}

function secondsToWait({ headers, problem: details }: Reply): number {
  const text = headers.get('Retry-After') ?? '';
  const date = Date.parse(text);
  const fromHeader = /^\d+$/.test(text) ? Number(text) : (date - Date.now()) / 1000;
  const wait = details?.retryAfter ?? fromHeader;
  return Number.isFinite(wait) ? Math.max(wait, 0) : 1;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
}
