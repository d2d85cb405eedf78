import type { PrescriptionOrder } from '../../../src/contract/prescriptions.js';
import { lengthOf, longLimit } from '../../../src/domain/questions/field.js';

type State = PrescriptionOrder['items'][number]['status'];
/** What the practice can do with an item. */
export type Step = 'approved' | 'sent-to-pharmacy' | 'rejected';

/** What can come after each state. */
export const nextStates: Readonly<Record<State, readonly Step[]>> = {
  requested: ['approved', 'rejected'],
  approved: ['sent-to-pharmacy', 'rejected'],
  rejected: [],
  'sent-to-pharmacy': [],
  cancelled: [],
};

/** The order with one item moved on, after which the patient cannot cancel it any more; or why that cannot be, in words. */
export function moveOn(
  order: PrescriptionOrder,
  medicationId: string,
  to: string,
  reason: string,
  now: Date,
): PrescriptionOrder | string {
  const item = order.items.find((each) => each.medicationId === medicationId);
  const step = item && nextStates[item.status].find((each) => each === to);
  if (!step) return 'This medicine cannot be moved on like that. Look at it again: it may have changed.';
  if (step === 'rejected' && !reason) return 'Write why it is not approved. The patient reads it.';
  if (lengthOf(reason) > longLimit) return `Write at most ${longLimit} characters.`;
  const items = order.items.map((each) =>
    each === item
      ? {
          ...each,
          status: step,
          changedAt: now.toISOString(),
          ...(step === 'rejected' && { reason }),
        }
      : each,
  );
  return { ...order, items, cancellable: false };
}
