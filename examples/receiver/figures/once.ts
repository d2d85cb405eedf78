/**
 * Something that is read at most so often; those who ask meanwhile get the same.
 * @param freshFor milliseconds for which an answer is good
 * @param now the clock
 */
export function once<T>(
  freshFor: number,
  now: () => Date,
  read: (now: Date) => Promise<T>,
): () => Promise<T> {
  let latest: { at: number; value: Promise<T> } | undefined;
  return () => {
    const at = now();
    if (!latest || Math.abs(at.getTime() - latest.at) >= freshFor) {
      const fresh = { at: at.getTime(), value: read(at) };
      latest = fresh;
      // A failure is not kept.
      fresh.value.catch(() => latest === fresh && (latest = undefined));
    }
    return latest.value;
  };
}
