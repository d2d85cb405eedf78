/** Ids of one booking, and nothing else: with them a reload of the tab finds again what was held or may be booked. */
export interface KeptBooking {
  /** The page's own hold: a random number. */
  readonly hold?: string | undefined;
  /** The slot that is held or may be booked. */
  readonly slot?: string | undefined;
  /** The booking of which nobody knows yet whether it arrived. */
  readonly booking?: string | undefined;
}

const key = 'gp-appointment-picker';

// Not `tabStorage`: it comes with all that a form's first question needs, and this is asked before anything is shown.
export function keptBooking(): KeptBooking {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(Object.entries(kept).filter(([, id]) => typeof id === 'string'));
  } catch {
    return {};
  }
}

/** Adds to what is kept; `undefined` takes away. Where the page may not keep anything, a reload finds nothing. */
export function keepBooking(ids: KeptBooking): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...keptBooking(), ...ids }));
  } catch {
    // Then the server's answer alone decides.
  }
}
