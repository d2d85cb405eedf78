import type { ReactiveControllerHost } from 'lit';
import type { PracticeController } from './practice-controller.js';

type Rules = typeof import('../domain/opening-hours/hours-at.js');

let rules: Partial<Rules> | undefined;
let loading: Promise<void> | undefined;

/** Fetches what reads opening hours, once a page. Never rejects: without it hours count as not known, and the console says so. */
export function loadHours(): Promise<void> {
  loading ??= import('../domain/opening-hours/hours-at.js').then(
    ({ replyBy, serviceStatusAt }) => {
      rules = { replyBy, serviceStatusAt };
    },
    (error: unknown) => {
      console.warn('gp-widgets: opening hours cannot be read, a part did not arrive.', error);
      rules = {};
    },
  );
  return loading;
}

/** Whether opening hours can be read; if not yet, the widget updates when they can, or when it is known that they cannot. */
export function canReadHours(host: ReactiveControllerHost & Element): boolean {
  if (rules) return true;
  void loadHours().then(() => host.isConnected && host.requestUpdate());
  return false;
}

/** Whether a widget can say what the practice's hours mean: they can be read, or there are none. */
export const knowsHours = (
  host: ReactiveControllerHost & Element & { readonly practice: PracticeController },
): boolean => !host.practice.settings.hours || canReadHours(host);

/** As in `domain/opening-hours/service-hours`; `undefined` also while hours cannot be read: see `canReadHours`. */
export const serviceStatusAt = (
  ...asked: Parameters<Rules['serviceStatusAt']>
): ReturnType<Rules['serviceStatusAt']> => rules?.serviceStatusAt?.(...asked);

/** As in `domain/opening-hours/reply-promise`; `undefined` also while hours cannot be read: see `canReadHours`. */
export const replyBy = (...asked: Parameters<Rules['replyBy']>): ReturnType<Rules['replyBy']> =>
  rules?.replyBy?.(...asked);
