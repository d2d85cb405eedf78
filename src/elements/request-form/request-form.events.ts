import type { Section } from './request-form.view.js';

const options = { bubbles: true, composed: true } as const;

/** Somebody gave the first answer. */
export class RequestStartedEvent extends Event {
  constructor() {
    super('gp-request-started', options);
  }
}

/** Another part of the request is shown; which question it is, stays inside. */
export class RequestStepEvent extends CustomEvent<{ readonly step: Section }> {
  constructor(step: Section) {
    super('gp-request-step', { ...options, detail: { step } });
  }
}

/** Safety advice was shown. */
export class WarningShownEvent extends Event {
  constructor() {
    super('gp-warning-shown', options);
  }
}

/** The practice's server holds the request. */
export class RequestSentEvent extends CustomEvent<{ readonly id: string; readonly reference: string }> {
  constructor(id: string, reference: string) {
    super('gp-request-sent', { ...options, detail: { id, reference } });
  }
}

/** A try to send ended otherwise. */
export class RequestFailedEvent extends CustomEvent<{
  readonly outcome: 'refused' | 'not-sent' | 'unconfirmed';
}> {
  constructor(outcome: 'refused' | 'not-sent' | 'unconfirmed') {
    super('gp-request-failed', { ...options, detail: { outcome } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gp-request-started': RequestStartedEvent;
    'gp-request-step': RequestStepEvent;
    'gp-warning-shown': WarningShownEvent;
    'gp-request-sent': RequestSentEvent;
    'gp-request-failed': RequestFailedEvent;
  }
}
