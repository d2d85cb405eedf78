/** The practice's server holds the order; which medicines, stays inside. */
export class PrescriptionOrderedEvent extends CustomEvent<{ readonly id: string; readonly count: number }> {
  constructor(id: string, count: number) {
    super('gp-prescription-ordered', { bubbles: true, composed: true, detail: { id, count } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-prescription-ordered': PrescriptionOrderedEvent;
  }
}
