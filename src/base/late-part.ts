import type { ReactiveControllerHost } from 'lit';
import { report } from './report.js';

/** A part of a widget whose code is loaded once it is wanted, and asked for again if it did not arrive. */
export interface LatePart<Part> {
  /** The part, once it is there. */
  part?: Part;
  /** It did not arrive when it was last asked for. */
  isMissing: boolean;
  /** Resolves when the part is there, or known to be missing. */
  ask(): Promise<void>;
}

/** @param make loads the code and makes the part; rejects if it does not arrive */
export function latePart<Part>(
  host: Element & ReactiveControllerHost,
  make: () => Promise<Part>,
): LatePart<Part> {
  let asking: Promise<void> | undefined;
  const late: LatePart<Part> = {
    isMissing: false,
    ask: () =>
      (asking ??= make()
        .then(
          (part) => {
            late.part = part;
            late.isMissing = false;
          },
          (error: unknown) => {
            report(host, `a part did not load. ${String(error)}`);
            asking = undefined;
            late.isMissing = true;
          },
        )
        .then(() => host.requestUpdate())),
  };
  return late;
}
