import { type CheckId, checkIds } from './catalogue.js';

export interface Finding {
  readonly id: CheckId;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** What was seen instead, or why it was not asked. */
  readonly found: readonly string[];
}

/** What is known of each check so far. A check may be asked more than once; it fails if it failed once. */
export class Findings {
  readonly #asked = new Map<CheckId, string[]>();
  readonly #reasons = new Map<CheckId, string>();
  readonly #wanted: (id: CheckId) => boolean;

  constructor(wanted: (id: CheckId) => boolean = () => true) {
    this.#wanted = wanted;
  }

  /** Whether the check was asked for at all; what costs much is sent only then. */
  wants(...ids: readonly CheckId[]): boolean {
    return ids.some(this.#wanted);
  }

  /** `found` says what was seen, for whoever has to mend it. Gives whether it holds. */
  expect(id: CheckId, holds: boolean, found: string): boolean {
    if (!this.#wanted(id)) return holds;
    const before = this.#asked.get(id) ?? [];
    this.#asked.set(id, holds ? before : [...before, found]);
    return holds;
  }

  /** It cannot be asked here. */
  skip(ids: readonly CheckId[], why: string): void {
    for (const id of ids) this.#reasons.set(id, why);
  }

  list(): Finding[] {
    return checkIds.map((id) => {
      const asked = this.#asked.get(id);
      if (!asked) return { id, state: 'skipped', found: [this.#reason(id)] };
      return { id, state: asked.length ? 'failed' : 'passed', found: asked };
    });
  }

  #reason(id: CheckId): string {
    if (!this.#wanted(id)) return 'left out';
    return this.#reasons.get(id) ?? 'what it builds on did not work';
  }
}
