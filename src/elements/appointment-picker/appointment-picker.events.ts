const options = { bubbles: true, composed: true } as const;

/** A free time was chosen. */
export class SlotSelectedEvent extends CustomEvent<{ readonly slotId: string; readonly start: string }> {
  constructor(slotId: string, start: string) {
    super('gp-slot-selected', { ...options, detail: { slotId, start } });
  }
}

/** The practice's server holds the appointment, has moved it, or has cancelled it. */
export class AppointmentEvent extends CustomEvent<{ readonly id: string }> {
  constructor(what: 'booked' | 'moved' | 'cancelled', id: string) {
    super(`gp-appointment-${what}`, { ...options, detail: { id } });
  }
}
