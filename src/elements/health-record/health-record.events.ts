/** Somebody opened their record. Nothing about what it holds. */
export class RecordOpenedEvent extends Event {
  constructor() {
    super('gp-record-opened', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-record-opened': RecordOpenedEvent;
  }
}
