/** The practice holds a request for online services. */
export class AccessRequestedEvent extends CustomEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('gp-access-requested', { bubbles: true, composed: true, detail: { id } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-access-requested': AccessRequestedEvent;
  }
}
