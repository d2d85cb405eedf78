import type { ReactiveControllerHost } from 'lit';
import { report } from './report.js';

type Host = Element & ReactiveControllerHost;

/** A part of a widget whose code is loaded once it is wanted, and asked for again if it did not arrive. */
export class LatePart<Part> {
  readonly #host: Host;
  readonly #make: () => Promise<Part>;
  #asking: Promise<void> | undefined;

  /** The part, once it is there. */
  part: Part | undefined;
  /** It did not arrive when it was last asked for. */
  isMissing = false;

  /** @param make loads the code and makes the part; rejects if it does not arrive */
  constructor(host: Host, make: () => Promise<Part>) {
    this.#host = host;
    this.#make = make;
  }

  /** Resolves when the part is there, or known to be missing. */
  ask(): Promise<void> {
    return (this.#asking ??= this.#make()
      .then(
        (part) => {
          this.part = part;
          this.isMissing = false;
        },
        (error: unknown) => {
          report(this.#host, `a part did not load. ${String(error)}`);
          this.#asking = undefined;
          this.isMissing = true;
        },
      )
      .then(() => this.#host.requestUpdate()));
  }
}
