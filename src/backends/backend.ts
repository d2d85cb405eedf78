import type { Problem } from '../contract/problem.js';
import type { BackendConfig } from '../contract/backend-config.js';
import type { PatientRequest } from '../contract/patient-request.js';
import type { Receipt } from '../contract/receipt.js';

/**
 * How it ended.
 * - `accepted`: the server holds it, and says so in the contract's form with our own id.
 * - `refused`: the server looked at it and does not want it as it is; nothing is stored.
 * - `not-sent`: nothing was handed to the network, or the server says that it stored nothing.
 * - `unconfirmed`: nobody can say. Ask again with the same id, or telephone.
 */
export type Outcome<T> = Accepted<T> | Failed<'refused' | 'not-sent' | 'unconfirmed'>;

/** Reading changes nothing, so nothing can be unconfirmed. */
export type ReadOutcome<T> = Accepted<T> | Failed<'refused' | 'not-sent'>;

export interface Accepted<T> {
  kind: 'accepted';
  value: T;
}

export interface Failed<Kind extends string> {
  kind: Kind;
  problem: Problem;
}

export interface CallOptions {
  /** Stops it. After the first byte may have left, the outcome is `unconfirmed`. */
  signal?: AbortSignal | undefined;
}

export interface WriteOptions extends CallOptions {
  /**
   * An earlier attempt with this id, from before this page was loaded, was `unconfirmed`: then only `accepted` and
   * `refused` end it. Attempts of this page are remembered without it.
   */
  unconfirmedBefore?: boolean | undefined;
}

export interface SendOptions extends WriteOptions {
  /** The files in the order of `request.attachments`. */
  files?: readonly Blob[] | undefined;
  /** Bytes handed to the network, of how many. Starts again with each attempt; without an upload listener, silent. */
  onProgress?: ((sent: number, total: number) => void) | undefined;
}

export interface Backend {
  /** Hands over one request, with its id as the key: as often as asked, it is stored once. */
  sendRequest(request: PatientRequest, options?: SendOptions): Promise<Outcome<Receipt>>;
}

/** What delivery takes from outside, so that tests can own time and chance. Everything has the browser's as default. */
export interface Environment {
  fetch?: typeof fetch | undefined;
  /**
   * `XMLHttpRequest`, or what makes something like it. Used only if `onProgress` is given; if `fetch` is given and this
   * is not, progress stays silent.
   */
  upload?: UploadFactory | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
  /** From 0 to below 1, evenly. */
  random?: (() => number) | undefined;
  /** Resolves after so many milliseconds; may resolve at once when the signal aborts. Time-outs are measured by it. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<unknown>) | undefined;
}

export type UploadFactory = (new () => XMLHttpRequest) | (() => XMLHttpRequest);

/** Makes a backend from its settings. Throws a `TypeError` with a cure for settings that cannot work. */
export type BackendFactory = (config: BackendConfig, environment?: Environment) => Backend;

const registered = new Map<string, BackendFactory>();

/** Makes a backend of one's own available by name. Built-in names cannot be taken. */
export function registerBackend(name: string, factory: BackendFactory): void {
  registered.set(name, factory);
}

/** The factory that was registered under a name, if any. */
export function registeredBackend(name: string): BackendFactory | undefined {
  return registered.get(name);
}
