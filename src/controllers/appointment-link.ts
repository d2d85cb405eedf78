/** What a reminder's link says: `#appointment=<id>&token=<manageToken>`. */
export interface AppointmentLink {
  readonly id: string | undefined;
  readonly token: string | undefined;
}

/**
 * Takes id and token out of the address, which is read over shoulders, kept in histories and sent in screenshots. The rest
 * of the fragment stays.
 */
export function takeAppointmentLink(): AppointmentLink {
  const values = new URLSearchParams(location.hash.slice(1));
  const id = values.get('appointment') ?? undefined;
  const token = values.get('token') ?? undefined;
  if (id || token) {
    values.delete('appointment');
    values.delete('token');
    const rest = String(values);
    history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  }
  return { id, token };
}
