import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Milliseconds: a working day at the desk. */
export const sessionLength = 10 * 3_600_000;

/**
 * Sessions of the staff pages, as signed values that hold only their end and a random part. Nothing is stored, so they
 * outlive a restart and serve several processes; another password ends them all.
 */
export class Sessions {
  readonly #key: Buffer;

  constructor(password: string) {
    // Slow on purpose: whoever finds a cookie should not be able to guess the password by trying.
    this.#key = scryptSync(password, 'gp-widgets receiver, staff session', 32);
  }

  /** Whether this is the password, in a time that does not depend on how much of it is right. */
  matches(password: string): boolean {
    return timingSafeEqual(new Sessions(password).#key, this.#key);
  }

  open(now: Date): string {
    const content = `${now.getTime() + sessionLength}.${randomBytes(12).toString('base64url')}`;
    return `${content}.${this.#sign(content)}`;
  }

  isOpen(value: string, now: Date): boolean {
    const [end = '', random = '', signature = ''] = value.split('.');
    const expected = Buffer.from(this.#sign(`${end}.${random}`));
    const given = Buffer.from(signature);
    return (
      given.length === expected.length && timingSafeEqual(given, expected) && Number(end) > now.getTime()
    );
  }

  #sign(content: string): string {
    return createHmac('sha256', this.#key).update(content).digest('base64url');
  }
}
