// Not `tabStorage`: it comes with all that a form's first question needs, and this is asked before anything is shown.

/** Milliseconds for which chosen ids wait to be read back. */
const keptFor = 30 * 60_000;

/** Keeps ids, and nothing else, in this tab, where the page may. */
export function keepChoice(key: string, ids: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([Date.now(), ids]));
  } catch {
    // Then they have to be chosen again.
  }
}

/** The ids; nothing if none were kept, or too long ago. */
export function keptChoice(key: string): readonly string[] | undefined {
  try {
    const [at, ids] = JSON.parse(sessionStorage.getItem(key) ?? '[]') as [number?, string[]?];
    return at && Date.now() - at < keptFor ? ids : undefined;
  } catch {
    return undefined;
  }
}

export function forgetChoice(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then nothing was kept either.
  }
}
