/** `sessionStorage`, where the page may use it; in a sandboxed frame, or where it is full or denied, nothing is kept. */
export const tabStorage = {
  read<T>(key: string): T | undefined {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Whether it is kept now. */
  write(key: string, value: unknown): boolean {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  remove(key: string): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Then nothing was kept either.
    }
  },
};
