/** It opened or closed while the page was open. */
export class OpenStateChangedEvent extends CustomEvent<{ readonly state: 'open' | 'closed' }> {
  constructor(state: 'open' | 'closed') {
    super('gp-open-state-changed', { bubbles: true, composed: true, detail: { state } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-open-state-changed': OpenStateChangedEvent;
  }
}
