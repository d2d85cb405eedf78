import type { ServiceState } from '../../domain/service-status/service-news.js';

/** The state of the practice's services changed while the page was open: the worst of them. */
export class StatusChangedEvent extends CustomEvent<{ readonly state: ServiceState }> {
  constructor(state: ServiceState) {
    super('gp-status-changed', { bubbles: true, composed: true, detail: { state } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-status-changed': StatusChangedEvent;
  }
}
