// What widgets depend on beside their own attributes: the practices of the page, and the backends that it registers. Here,
// below both, because whoever registers a backend knows of no widget.

const listeners = new Set<() => void>();

/** Calls back at each change. Gives the function that ends it. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Something appeared, changed or went. */
export function announceChange(): void {
  for (const listener of [...listeners]) listener();
}
