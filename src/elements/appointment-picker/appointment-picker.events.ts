/** A free time was chosen. */
export class SlotSelectedEvent extends CustomEvent<{ readonly slotId: string; readonly start: string }> {
  constructor(slotId: string, start: string) {
    super('gp-slot-selected', { bubbles: true, composed: true, detail: { slotId, start } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-slot-selected': SlotSelectedEvent;
  }
}
