import { patientRequest } from '../../../src/contract/patient-request.js';
import type { Receipt } from '../../../src/contract/receipt.js';
import { fieldErrors, type ProblemDetails, pointerTo } from '../http/problem.js';
import { attachmentErrors } from './attachments.js';
import { fingerprint } from './fingerprint.js';
import type { ParsedBody } from './parse-body.js';
import type { RequestStore } from './store.js';

export type Answer =
  { kind: 'stored' | 'known'; receipt: Receipt } | { kind: 'problem'; id?: string; problem: ProblemDetails };

export interface IntakeOptions {
  readonly store: RequestStore;
  now(): Date;
  respondBy(receivedAt: Date): Date | undefined;
}

/** How long a second sending of an id waits for the first one to end, in milliseconds. */
const waitForFirst = 5_000;

/**
 * Takes requests, each id once. The order is the promise: an id that is stored gets its receipt before any limit or
 * rule can say no, since rules and limits change and the patient must never hear "not sent" about what was sent.
 */
export class RequestIntake {
  readonly #options: IntakeOptions;
  /** Ids being worked on in this process. Between processes the primary key decides. */
  readonly #working = new Map<string, Promise<void>>();

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** The answer if the id in the header is stored and the body that came with it cannot be its content. */
  async answerUnreadable(key: string | undefined): Promise<Answer | undefined> {
    const known = key === undefined ? undefined : await this.#options.store.find(key);
    return known && { kind: 'problem', id: known.receipt.id, problem: idReused };
  }

  /**
   * @param key the id of the `Idempotency-Key` header, if it was sent
   * @param waitSeconds asks the limit of the sender's address; 0 lets the request pass
   */
  async take(body: ParsedBody, key: string | undefined, waitSeconds: () => number): Promise<Answer> {
    const id = idOf(body.value);
    if (key !== undefined && id !== undefined && key !== id)
      return {
        kind: 'problem',
        problem: {
          status: 400,
          code: 'key-mismatch',
          title: 'Idempotency-Key and the id in the body differ',
        },
      };
    if (id === undefined) return this.#limited(waitSeconds) ?? invalid(body.value);

    for (const deadline = Date.now() + waitForFirst; ;) {
      const other = this.#working.get(id);
      if (other === undefined) break;
      const left = deadline - Date.now();
      if (left <= 0) return { kind: 'problem', id, problem: inProgress };
      await Promise.race([other, new Promise((wake) => setTimeout(wake, left).unref())]);
    }
    const work = this.#takeAlone(id, body, waitSeconds);
    this.#working.set(
      id,
      work.then(
        () => undefined,
        () => undefined,
      ),
    );
    try {
      return await work;
    } finally {
      this.#working.delete(id);
    }
  }

  async #takeAlone(id: string, body: ParsedBody, waitSeconds: () => number): Promise<Answer> {
    const { store, now, respondBy } = this.#options;
    const print = fingerprint(
      body.value,
      body.files.map((file) => file.sha256),
    );
    const known = await store.find(id);
    if (known !== undefined) return answerKnown(known, print);

    const limited = this.#limited(waitSeconds);
    if (limited) return limited;
    const parsed = patientRequest.safeParse(body.value);
    if (!parsed.success) return invalid(body.value);
    const request = parsed.data;
    const errors = attachmentErrors(request.attachments, body.files);
    if (request.replaces !== undefined && (await store.wouldClose(id, request.replaces)))
      errors.push({ pointer: pointerTo(['replaces']), detail: 'A request cannot replace itself' });
    if (errors.length > 0) return { kind: 'problem', id, problem: { ...invalidProblem, errors } };

    const receivedAt = now();
    const stored = await store.insert({
      request,
      fingerprint: print,
      files: body.files.map((file, index) => ({ ...file, type: request.attachments[index]?.type ?? '' })),
      receivedAt,
      respondBy: respondBy(receivedAt),
    });
    const standing = await store.find(id);
    if (standing === undefined) throw new Error('A stored request was not found again');
    return stored ? { kind: 'stored', receipt: standing.receipt } : answerKnown(standing, print);
  }

  #limited(waitSeconds: () => number): Answer | undefined {
    const retryAfter = waitSeconds();
    if (retryAfter === 0) return undefined;
    return {
      kind: 'problem',
      problem: { status: 429, code: 'too-many', title: 'Too many requests from this address', retryAfter },
    };
  }
}

const idReused: ProblemDetails = {
  status: 422,
  code: 'id-reused',
  title: 'This id was already used for a request with other content',
};

const inProgress: ProblemDetails = {
  status: 409,
  code: 'in-progress',
  title: 'This request is being stored',
  retryAfter: 1,
};

const invalidProblem: ProblemDetails = {
  status: 422,
  code: 'invalid',
  title: 'The request does not follow the contract',
};

function answerKnown(known: { fingerprint: string; receipt: Receipt }, print: string): Answer {
  return known.fingerprint === print
    ? { kind: 'known', receipt: known.receipt }
    : { kind: 'problem', id: known.receipt.id, problem: idReused };
}

/** The id of the body, if it is one of the contract's form. */
function idOf(value: unknown): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const parsed = patientRequest.shape.id.safeParse(id);
  return parsed.success ? parsed.data : undefined;
}

function invalid(value: unknown): Answer {
  const id = idOf(value);
  const problem = { ...invalidProblem, errors: fieldErrors(patientRequest, value) };
  return { kind: 'problem', ...(id === undefined ? {} : { id }), problem };
}
