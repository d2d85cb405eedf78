import { read } from '../contract/check.js';
import { problem as problemShape } from '../contract/checks/problem.js';
import type { ClientProblemCode, Problem } from '../contract/problem.js';
import type { Environment, Failed, Outcome, SendOptions } from './backend.js';

// All times are milliseconds.

/** When a whole delivery ends, with all its attempts, so that the patient decides. */
export const deadline = 60_000;
/** When one attempt is given up. */
const attemptLimit = 20_000;
/** The longest pause before the second attempt; it doubles with each attempt up to `longestPause`. */
const firstPause = 1_000;
/** Less than a third of the deadline: whoever met a dead receiver asks once more after 40 seconds. */
export const longestPause = 16_000;
/** Slow uplinks: so many bytes of attachments lengthen the deadline and the attempt by a millisecond. */
const bytesPerMillisecond = 100;
/** No more attempts than this, however short the pauses happened to be. */
const mostAttempts = 30;
/** Reading is easily asked for again, so the page hears sooner. */
const mostReadAttempts = 4;

/** One thing to say to a server, and how to understand its answer. */
export interface Exchange<T> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** Always the same content; a form is made anew for each attempt. */
  body?: string | (() => FormData);
  /** Bytes of the attachments. */
  size?: number;
  /** The key of a change, by which doubt about it is remembered. Without a key it is a read. */
  id?: string;
  /** Whether what may have arrived may be sent again without asking anybody: the server must know ids. */
  repeatable: boolean;
  /** The value of a success, or nothing if it is not what the contract says. */
  read(body: unknown, status: number, header: Answer['header']): T | undefined;
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

interface Attempt<T> {
  outcome: Outcome<T>;
  /** Whether another attempt makes sense, after how long at the soonest. */
  again?: boolean;
  after?: number;
}

/**
 * Changes that a server may hold or not. Kept beyond one call and one backend, because only `accepted` or `refused` for
 * the same id ends the doubt.
 */
const doubtful = new Set<string>();

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

/** Hands something to a server until it is settled, nothing speaks for another attempt, or the deadline has come. */
export async function deliver<T>(
  exchange: Exchange<T>,
  caller: Caller,
  environment: Environment,
  { signal, unconfirmedBefore, onProgress }: SendOptions = {},
): Promise<Outcome<T>> {
  const { now = Date.now, random = secureRandom, sleep = sleepFor } = environment;
  const { id, repeatable, size = 0 } = exchange;
  const allowance = size / bytesPerMillisecond;
  const end = now() + deadline + allowance;
  const pause = (duration: number, until?: AbortSignal) => sleep(duration, until).catch(() => {});
  const aborted = new Promise((resolve) => signal?.addEventListener('abort', resolve));
  if (id && unconfirmedBefore) doubtful.add(id);
  let doubt = !!id && doubtful.has(id);

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
      if (id) doubtful.add(id);
      return ask(exchange, headers, caller.credentials, environment, control.signal, onProgress);
    };
    let answer: Answer;
    try {
      answer = await Promise.race([exchangeOnce(), stopped]);
    } catch {
      return {
        outcome: failed(handed ? 'unconfirmed' : 'not-sent', why),
        again: handed && repeatable && why !== 'aborted',
      };
    } finally {
      control.abort();
    }
    return judge(exchange, answer, now);
  };

  let outcome: Outcome<T>;
  for (let count = 0; ;) {
    const latest = await attempt(count++);
    outcome = latest.outcome;
    if (outcome.kind === 'unconfirmed') doubt = true;
    if (!latest.again || count === (id ? mostAttempts : mostReadAttempts)) break;
    const wait = (latest.after ?? 0) + random() * Math.min(longestPause, firstPause * 2 ** (count - 1));
    if (now() + wait >= end) break;
    await Promise.race([pause(wait, signal), aborted]);
  }
  const settled = outcome.kind === 'accepted' || outcome.kind === 'refused';
  if (id && (settled || !doubt)) doubtful.delete(id);
  return settled ? outcome : ({ ...outcome, kind: id && doubt ? 'unconfirmed' : 'not-sent' } as Outcome<T>);
}

/** One request on the wire. Rejects if there is no whole answer. */
async function ask<T>(
  { method, url, body, id }: Exchange<T>,
  headers: Headers,
  credentials: RequestCredentials | undefined,
  environment: Environment,
  signal: AbortSignal,
  onProgress: SendOptions['onProgress'],
): Promise<Answer> {
  const content = typeof body === 'function' ? body() : body;
  const upload = environment.upload ?? (environment.fetch ? undefined : globalThis.XMLHttpRequest);
  // XMLHttpRequest cannot leave the cookies out.
  if (onProgress && upload && credentials !== 'omit') {
    return new Promise((resolve, reject) => {
      const request = upload.prototype
        ? new (upload as new () => XMLHttpRequest)()
        : (upload as () => XMLHttpRequest)();
      request.open(method, url);
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      request.withCredentials = credentials === 'include';
      request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
      request.onerror = request.onabort = request.ontimeout = reject;
      request.onload = () =>
        resolve({
          status: request.status,
          // It follows by itself; all that can be done is not to believe the other place.
          redirected: request.responseURL !== url,
          text: request.responseText,
          header: (name) => request.getResponseHeader(name),
        });
      signal.addEventListener('abort', () => request.abort());
      request.send(content ?? null);
    });
  }
  const response = await (environment.fetch ?? fetch)(url, {
    method,
    headers,
    ...(content !== undefined && { body: content }),
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
}

/** What an answer says about the one thing that was asked. */
function judge<T>(
  exchange: Exchange<T>,
  { status, redirected, text, header }: Answer,
  now: () => number,
): Attempt<T> {
  if (redirected || (status > 299 && status < 400))
    return { outcome: failed('unconfirmed', 'redirected', status) };
  if (!status) return { outcome: failed('unconfirmed', 'opaque') };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Then it is judged as what it is: no body of the contract.
  }
  if (status < 300) {
    const value = exchange.read(body, status, header);
    return { outcome: value ? { kind: 'accepted', value } : failed('unconfirmed', 'unreadable', status) };
  }
  const details = header('Content-Type')?.startsWith('application/problem+json')
    ? read(problemShape, body)
    : undefined;
  const wait = retryAfter(header, now) || details?.retryAfter || 0;
  const problem = {
    ...failed('unconfirmed', 'unexplained', status).problem,
    ...(details && { code: '', title: '', ...details, status }),
    ...(wait > 0 && { retryAfter: wait }),
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
    after: Math.max(0, wait * 1000),
  };
}

/** Seconds, from a number or from a date, which is measured by the server's own clock where that can be read. */
function retryAfter(header: Answer['header'], now: () => number): number {
  const text = header('Retry-After');
  if (!text) return 0;
  return +text || (Date.parse(text) - (Date.parse(header('Date') ?? '') || now())) / 1000;
}
