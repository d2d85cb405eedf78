/** The practice's server holds the appointment, has moved it, or has cancelled it. */
export class AppointmentEvent extends CustomEvent<{ readonly id: string }> {
  constructor(what: 'booked' | 'moved' | 'cancelled', id: string) {
    super(`gp-appointment-${what}`, { bubbles: true, composed: true, detail: { id } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-appointment-booked': AppointmentEvent;
    'gp-appointment-moved': AppointmentEvent;
    'gp-appointment-cancelled': AppointmentEvent;
  }
}
