import type { Appointment, Cancellation } from '../contract/appointments.js';
import type { BackendConfig } from '../contract/backend-config.js';
import type { Booking, Move } from '../contract/booking.js';
import type { PatientRequest } from '../contract/patient-request.js';
import type {
  MedicationsAnswer,
  NewPrescriptionOrder,
  PrescriptionOrder,
} from '../contract/prescriptions.js';
import type { Problem } from '../contract/problem.js';
import type { Receipt } from '../contract/receipt.js';
import type { RecordPage } from '../contract/record.js';
import type { Registration } from '../contract/registration-request.js';
import type { AccessAnswer, RegistrationAnswer } from '../contract/registration.js';
import type { ServiceStatus } from '../contract/service-status.js';
import type { Hold, SlotsEnvelope } from '../contract/slots.js';
import type { Statistics } from '../contract/statistics.js';
import { announceChange } from './changes.js';
import type { AppointmentMode } from '../domain/appointments/slot.js';
import type { RecordSection } from '../domain/record/record-section.js';

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

export interface TokenOptions extends CallOptions {
  /** The appointment's `manageToken`, where there is no session. */
  token?: string | undefined;
}

export interface SlotsQuery {
  /** Local dates, both inclusive. */
  from: string;
  to: string;
  /** All modes if absent. */
  modes?: readonly AppointmentMode[] | undefined;
  /** The page's own hold: its slot comes back too, marked `held`. */
  hold?: string | undefined;
}

/** Free times as they came: check each that is shown with `readSlot`. */
export interface SlotsFound extends SlotsEnvelope {
  /** The server's clock, milliseconds since 1970, where it is readable. */
  serverTime?: number;
}

export interface RecordQuery {
  section: RecordSection;
  /** `next` of the page before. */
  cursor?: string | undefined;
  /** Only results that have a value with this code. */
  series?: string | undefined;
  search?: string | undefined;
  /** Only what is new since the last visit, or only results with a value outside its range. */
  only?: 'new' | 'outside' | undefined;
}

export interface RecordFound extends RecordPage {
  /** How many entries were left out because they were malformed. */
  malformed: number;
}

/** A personal answer, and whether its server forbids keeping it (`Cache-Control: no-store`), as it should. */
export type Personal<T> = T & { noStore: boolean };

/**
 * What a practice's computers can be asked. Every method resolves; it throws only for a programmer's mistake. A read ends
 * `accepted`, `refused` or `not-sent`. A backend that does not offer something answers `not-sent`.
 */
export interface Backend {
  /** Hands over one request, with its id as the key: as often as asked, it is stored once. */
  sendRequest(request: PatientRequest, options?: SendOptions): Promise<Outcome<Receipt>>;
  listSlots(query: SlotsQuery, options?: CallOptions): Promise<ReadOutcome<SlotsFound>>;
  /** Keeps a slot for this page, again to keep it longer. `not-sent` with status 404 or 405: not offered, go on without. */
  holdSlot?(slotId: string, holdId: string, options?: CallOptions): Promise<ReadOutcome<Hold>>;
  releaseSlot?(
    slotId: string,
    holdId: string,
    options?: CallOptions,
  ): Promise<ReadOutcome<{ holdId: string }>>;
  book(booking: Booking, options?: WriteOptions): Promise<Outcome<Appointment>>;
  getAppointment(id: string, options?: TokenOptions): Promise<ReadOutcome<Appointment>>;
  /** Atomic. `not-sent` with status 405: the server cannot; book the new one, then cancel the old. */
  move(id: string, move: Move, options?: TokenOptions & WriteOptions): Promise<Outcome<Appointment>>;
  cancel(id: string, options?: TokenOptions & WriteOptions): Promise<Outcome<Cancellation>>;
  listMedications(options?: CallOptions): Promise<ReadOutcome<Personal<MedicationsAnswer>>>;
  orderPrescription(order: NewPrescriptionOrder, options?: WriteOptions): Promise<Outcome<PrescriptionOrder>>;
  getOrder(id: string, options?: CallOptions): Promise<ReadOutcome<Personal<PrescriptionOrder>>>;
  cancelOrder(id: string, options?: WriteOptions): Promise<Outcome<PrescriptionOrder>>;
  listRecord(query: RecordQuery, options?: CallOptions): Promise<ReadOutcome<Personal<RecordFound>>>;
  /** How each online service stands for whoever is signed in. */
  getAccess?(options?: CallOptions): Promise<ReadOutcome<Personal<AccessAnswer>>>;
  register(registration: Registration, options?: WriteOptions): Promise<Outcome<RegistrationAnswer>>;
  getStatus(options?: CallOptions): Promise<ReadOutcome<ServiceStatus>>;
  getStatistics(options?: CallOptions): Promise<ReadOutcome<Statistics>>;
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

export type UploadFactory = (new () => UploadRequest) | (() => UploadRequest);

/** What is used of an `XMLHttpRequest`. Not that type itself: a server's TypeScript does not know it. */
export interface UploadRequest {
  withCredentials: boolean;
  readonly upload: { onprogress?: ((event: never) => unknown) | null | undefined };
  onload?: ((event: never) => unknown) | null | undefined;
  onerror?: ((event: never) => unknown) | null | undefined;
  onabort?: ((event: never) => unknown) | null | undefined;
  ontimeout?: ((event: never) => unknown) | null | undefined;
  readonly status: number;
  readonly responseText: string;
  /** Where the answer came from; another address than the one that was asked counts as a redirect. */
  readonly responseURL?: string | undefined;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getResponseHeader(name: string): string | null;
  send(body: FormData | Blob | string | null): void;
  abort(): void;
}

/** Makes a backend from its settings. Throws a `TypeError` with a cure for settings that cannot work. */
export type BackendFactory = (config: BackendConfig, environment?: Environment) => Backend;

const registered = new Map<string, BackendFactory>();

const builtIn: readonly string[] = ['json', 'form', 'demo'];

/**
 * Makes a backend of one's own available by name, also for widgets that stand already. Built-in names cannot be taken: what
 * says that nothing is sent must send nothing.
 */
export function registerBackend(name: string, factory: BackendFactory): void {
  if (builtIn.includes(name)) {
    console.warn(`gp-widgets: the backend "${name}" is built in and stays. Register yours by another name.`);
    return;
  }
  registered.set(name, factory);
  announceChange();
}

/** The factory that was registered under a name, if any. */
export function registeredBackend(name: string): BackendFactory | undefined {
  return registered.get(name);
}
