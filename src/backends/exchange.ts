import { type Fault, isObject, read } from '../contract/check.js';
import { problem as problemShape } from '../contract/checks/problem.js';
import type { Resource } from '../contract/endpoints.js';
import type { ClientProblemCode, Problem } from '../contract/problem.js';
import type { CallOptions, Environment, Failed, Outcome, ReadOutcome } from './backend.js';
import { tellMisfits } from './misfits.js';

// What a page needs to read something: one exchange with a server, judged, and tried again where that makes sense.
// Sending is in delivery.ts, so that a page that only shows something does not carry it. All times are milliseconds.

/** When all attempts end, so that the patient decides. */
export const deadline = 60_000;
/** When one attempt is given up. */
const attemptLimit = 20_000;
/** The longest pause before the second attempt; it doubles with each attempt up to `longestPause`. */
const firstPause = 1_000;
/** Less than a third of the deadline: whoever met a dead receiver asks once more after 40 seconds. */
export const longestPause = 16_000;
/** Reading is easily asked for again, so the page hears sooner. */
const mostReadAttempts = 4;

/** One thing to say to a server, and how to understand its answer. */
export interface Exchange<T> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  /** What it is about, for the console: addresses hold ids. */
  resource: Resource;
  headers?: Record<string, string>;
  /** Always the same content; a form is made anew for each attempt. */
  body?: string | (() => FormData);
  /** Bytes of the attachments. */
  size?: number;
  /** The key of a change, by which doubt about it is remembered. Without a key it is a read. */
  id?: string;
  /** Whether what may have arrived may be sent again without asking anybody: the server must know ids. */
  repeatable: boolean;
  /** The value of a success, or nothing if it is not what the contract says; adds what is wrong to the faults. */
  read(body: unknown, status: number, header: Answer['header'], faults: Fault[]): T | undefined;
  /** Members of which `null` says something. Any other that is `null` counts as absent. */
  nulls?: readonly string[];
}

/** As whom to ask. */
export interface Caller {
  credentials?: RequestCredentials | undefined;
  getToken?: (() => string | undefined | Promise<string | undefined>) | undefined;
}

/** What the answers of `fetch` and `XMLHttpRequest` have in common. */
export interface Answer {
  status: number;
  redirected: boolean;
  text: string;
  header(name: string): string | null;
}

/** What goes onto the wire. Rejects if there is no whole answer. */
export type Send = (
  exchange: Exchange<unknown>,
  headers: Headers,
  caller: Caller,
  environment: Environment,
  signal: AbortSignal,
) => Promise<Answer>;

/** How long and how often to try, and how. */
interface Patience {
  /** Added to the deadline and to the limit of an attempt. */
  allowance?: number;
  mostAttempts: number;
  send: Send;
  /** Something is about to be handed to the network. */
  onHanded?: () => void;
}

interface Attempt<T> {
  outcome: Outcome<T>;
  /** Whether another attempt makes sense, after how long at the soonest. */
  again?: boolean;
  after?: number;
}

const failed = <Kind extends string>(kind: Kind, code: ClientProblemCode, status?: number): Failed<Kind> => ({
  kind,
  problem: { type: 'about:blank', title: code, code, ...(status && { status }) },
});

/** A failure found before anything was handed to the network. */
export const notSent = (code: ClientProblemCode) => failed('not-sent', code);

const sleepFor = (duration: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, duration);
    signal?.addEventListener('abort', () => resolve(clearTimeout(timer)));
  });

/** From 0 to below 1, from the browser's source of randomness. */
export const secureRandom = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/**
 * Tries until it is settled, nothing speaks for another attempt, or the deadline has come. Gives the last outcome, and
 * whether any attempt was unconfirmed.
 */
export async function converse<T>(
  exchange: Exchange<T>,
  caller: Caller,
  environment: Environment,
  signal: AbortSignal | undefined,
  { allowance = 0, mostAttempts, send, onHanded }: Patience,
): Promise<{ outcome: Outcome<T>; doubt: boolean }> {
  const { now = Date.now, random = secureRandom, sleep = sleepFor } = environment;
  const end = now() + deadline + allowance;
  const pause = (duration: number, until?: AbortSignal) => sleep(duration, until).catch(() => {});
  const aborted = new Promise((resolve) => signal?.addEventListener('abort', resolve));

  const attempt = async (count: number): Promise<Attempt<T>> => {
    if (signal?.aborted) return { outcome: notSent('aborted') };
    if (globalThis.navigator?.onLine === false) return { outcome: notSent('offline'), again: count > 0 };
    const control = new AbortController();
    let handed = false;
    // Until the headers stand, only the page's own `getToken` can fail.
    let why = 'token' as ClientProblemCode;
    const stop = (code: ClientProblemCode) => {
      if (control.signal.aborted) return;
      why = code;
      control.abort();
    };
    const stopped = new Promise<never>((_, reject) => control.signal.addEventListener('abort', reject));
    signal?.addEventListener('abort', () => stop('aborted'), { signal: control.signal });
    // An answer that is there at once needs no timer: so a test's clock that never waits cannot overtake it.
    setTimeout(async () => {
      if (control.signal.aborted) return;
      await pause(Math.min(attemptLimit + allowance, end - now()), control.signal);
      stop('timed-out');
    });
    const exchangeOnce = async () => {
      const headers = new Headers(exchange.headers);
      const token = await caller.getToken?.();
      if (token) headers.set('Authorization', `Bearer ${token}`);
      // Cancelled meanwhile: nothing may leave any more.
      control.signal.throwIfAborted();
      why = 'network';
      handed = true;
      onHanded?.();
      return send(exchange, headers, caller, environment, control.signal);
    };
    let answer: Answer;
    try {
      answer = await Promise.race([exchangeOnce(), stopped]);
    } catch {
      return {
        outcome: failed(handed ? 'unconfirmed' : 'not-sent', why),
        again: handed && exchange.repeatable && why !== 'aborted',
      };
    } finally {
      control.abort();
    }
    return judge(exchange, answer, now);
  };

  let doubt = false;
  for (let count = 0; ;) {
    const { outcome, again, after = 0 } = await attempt(count++);
    doubt ||= outcome.kind === 'unconfirmed';
    if (!again || count === mostAttempts) return { outcome, doubt };
    const wait = after + random() * Math.min(longestPause, firstPause * 2 ** (count - 1));
    if (now() + wait >= end) return { outcome, doubt };
    await Promise.race([pause(wait, signal), aborted]);
  }
}

/** Asks for something. Reading changes nothing, so nothing is left in doubt. */
export async function ask<T>(
  exchange: Exchange<T>,
  caller: Caller,
  environment: Environment,
  { signal }: CallOptions = {},
): Promise<ReadOutcome<T>> {
  const { outcome } = await converse(exchange, caller, environment, signal, {
    mostAttempts: mostReadAttempts,
    send: sendByFetch,
  });
  return (outcome.kind === 'unconfirmed' ? { ...outcome, kind: 'not-sent' } : outcome) as ReadOutcome<T>;
}

export const sendByFetch: Send = async (
  { method, url, body, id },
  headers,
  { credentials },
  environment,
  signal,
) => {
  const response = await (environment.fetch ?? fetch)(url, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'function' ? body() : body }),
    ...(credentials && { credentials }),
    cache: id ? 'no-store' : 'no-cache',
    // Answers are not sent after a redirect, and what would come back is not from where they were meant for.
    redirect: 'manual',
    signal,
  });
  return {
    status: response.status,
    redirected: response.redirected || response.type === 'opaqueredirect',
    text: await response.text(),
    header: (name) => response.headers.get(name),
  };
};

/** What an answer says about the one thing that was asked. */
function judge<T>(
  exchange: Exchange<T>,
  { status, redirected, text, header }: Answer,
  now: () => number,
): Attempt<T> {
  if (redirected || (status > 299 && status < 400))
    return { outcome: failed('unconfirmed', 'redirected', status) };
  if (!status) return { outcome: failed('unconfirmed', 'opaque') };
  let body: unknown = null;
  try {
    body = JSON.parse(text, function (this: unknown, key, value: unknown) {
      // Many languages write `null` for what is absent.
      return value !== null || Array.isArray(this) || exchange.nulls?.includes(key) ? value : undefined;
    });
  } catch {
    // Then it is judged as what it is: no body of the contract.
  }
  if (status < 300) {
    const faults: Fault[] = [];
    const value = exchange.read(body, status, header, faults);
    if (!value || faults[0]) tellMisfits(`${exchange.method} ${exchange.resource} ${status}`, faults);
    return { outcome: value ? { kind: 'accepted', value } : failed('unconfirmed', 'unreadable', status) };
  }
  const isProblem = /^application\/problem\+json/i.test(header('Content-Type') ?? '');
  const details = isProblem && isObject(body) ? read(problemShape, withoutMisfits(body)) : undefined;
  // Without `Date` a date is measured by the patient's clock; the body says the same as seconds.
  const wait = Math.max(retryAfter(header, now) || 0, details?.retryAfter || 0);
  const problem = {
    ...failed('unconfirmed', 'unexplained', status).problem,
    ...(details && { code: '', title: '', ...details, status }),
    ...(wait && { retryAfter: wait }),
  } as Problem;
  const { code } = problem;
  const kind = !details
    ? 'unconfirmed'
    : [401, 403, 404, 405, 410, 429, 503].includes(status)
      ? 'not-sent'
      : [400, 413, 415, 422].includes(status) || (status === 409 && code && code !== 'in-progress')
        ? 'refused'
        : 'unconfirmed';
  return {
    outcome: { kind, problem },
    again:
      kind === 'not-sent'
        ? status === 429 || status === 503
        : kind !== 'refused' &&
          exchange.repeatable &&
          (status > 499 || [408, 409, 425, 429].includes(status)),
    after: wait * 1000,
  };
}

/**
 * RFC 9457, section 3.1: a member of a wrong type is ignored. Frameworks write `errors` of their own, and mean the status
 * all the same.
 */
const withoutMisfits = (body: object): object =>
  Object.fromEntries(
    Object.entries(body).filter((member) => read(problemShape, Object.fromEntries([member]))),
  );

/** Seconds, from a number or from a date, which is measured by the server's own clock where that can be read. */
function retryAfter(header: Answer['header'], now: () => number): number {
  const text = header('Retry-After');
  if (!text) return 0;
  return +text || (Date.parse(text) - (Date.parse(header('Date') ?? '') || now())) / 1000;
}
