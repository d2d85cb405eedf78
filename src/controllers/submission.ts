import type { Accepted, Outcome } from '../backends/backend.js';
import { newId } from '../backends/new-id.js';

/** What sending adds to a content. */
export interface Stamp {
  readonly id: string;
  readonly submittedAt: string;
  /** The id of an earlier try with other content that may have arrived. */
  readonly replaces?: string;
}

export type Failure = Exclude<Outcome<never>, Accepted<never>>;

const failed = (kind: Failure['kind'], code: string): Failure => ({
  kind,
  problem: { type: 'about:blank', code, title: code },
});

/**
 * Hands a content over at most once: the id belongs to the content, so asking again sends the same bytes, and other content
 * after a doubt says what it replaces. Only `accepted` or `refused` ends a doubt. Nothing of it outlives the page.
 */
export class Submission<Content extends object, Answer extends { readonly id: string }> {
  isSending = false;
  /** What was handed over last, whole. */
  message: (Content & Stamp) | undefined;
  #fingerprint = '';
  #failure: Failure | undefined;
  /** The id of which nobody knows whether it arrived, and what that was before the latest message. */
  #doubt: string | undefined;
  #doubtBefore: string | undefined;

  /** How the latest try failed, while its content stands as it was. */
  failureOf(content: Content): Failure | undefined {
    return this.#fingerprint === JSON.stringify(content) ? this.#failure : undefined;
  }

  /** Whether a message with other content than this, sent before, may have arrived. */
  hasDoubtBefore(content: Content): boolean {
    const isOfThis = this.#doubt === this.message?.id && this.#fingerprint === JSON.stringify(content);
    return this.#doubt !== undefined && !isOfThis;
  }

  /**
   * @param at milliseconds, by the server's clock where that is known
   * @param extra goes with a new message and does not make its content another
   * @param load the code that sends; nothing has left before it is there
   * @returns how it went; nothing if all was forgotten meanwhile, or a try is under way
   */
  async send<Extra extends object>(
    content: Content,
    at: number,
    extra: Extra,
    load: () => Promise<(message: Content & Extra & Stamp) => Promise<Outcome<Answer>>>,
  ): Promise<Outcome<Answer> | undefined> {
    if (this.isSending) return undefined;
    const fingerprint = JSON.stringify(content);
    if (!this.message || fingerprint !== this.#fingerprint) {
      this.#doubtBefore = this.#doubt;
      this.message = {
        ...content,
        ...extra,
        ...(this.#doubt && { replaces: this.#doubt }),
        id: newId(),
        submittedAt: new Date(at).toISOString(),
      };
      this.#fingerprint = fingerprint;
    }
    const message = this.message as Content & Extra & Stamp;
    this.isSending = true;
    this.#failure = undefined;
    const outcome = await this.#hand(message, load);
    if (this.message !== message) return undefined;
    this.isSending = false;
    if (outcome.kind === 'accepted') {
      this.#doubt = undefined;
      return outcome;
    }
    if (outcome.kind === 'unconfirmed') this.#doubt = message.id;
    // Nothing of it is stored; but what it was to replace may be.
    else if (outcome.kind === 'refused') this.#doubt = this.#doubtBefore;
    const failure: Failure =
      outcome.kind === 'not-sent' && this.#doubt === message.id
        ? { ...outcome, kind: 'unconfirmed' }
        : outcome;
    // Where signing in was all that was missing, there is nothing to tell afterwards.
    if (failure.kind !== 'not-sent' || failure.problem.status !== 401) this.#failure = failure;
    return failure;
  }

  /** Forgets everything. */
  reset(): void {
    this.isSending = false;
    this.message = this.#failure = this.#doubt = this.#doubtBefore = undefined;
    this.#fingerprint = '';
  }

  async #hand<Message extends Stamp>(
    message: Message,
    load: () => Promise<(message: Message) => Promise<Outcome<Answer>>>,
  ): Promise<Outcome<Answer>> {
    let send;
    try {
      send = await load();
    } catch (error) {
      console.error(error);
      return failed('not-sent', 'not-loaded');
    }
    try {
      const outcome = await send(message);
      // A backend of the page's own may be wrong: nobody is told "sent" without our id.
      if (outcome.kind !== 'accepted' || outcome.value?.id === message.id) return outcome;
    } catch (error) {
      console.error(error);
    }
    return failed('unconfirmed', 'unreadable');
  }
}
