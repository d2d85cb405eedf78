import type { Medication } from '../../contract/prescriptions.js';

/** What can be ordered, and what cannot, each in the server's order. */
export function split(medications: readonly Medication[]): {
  readonly orderable: readonly Medication[];
  readonly others: readonly Medication[];
} {
  return {
    orderable: medications.filter(({ orderable }) => orderable),
    others: medications.filter(({ orderable }) => !orderable),
  };
}

/** Days before its date from which a medicine counts as due: practices ask for seven days, pharmacies need some too. */
const dueWithin = 7;

/**
 * Ids of what is due: that can be ordered, and whose next date is at most a week away. What is taken when needed has no
 * date and is never due by itself.
 * @param today local date
 */
export function dueIds(medications: readonly Medication[], today: string): readonly string[] {
  const last = Date.parse(today) + dueWithin * 86_400_000;
  return medications
    .filter(({ orderable, nextDue }) => orderable && nextDue && Date.parse(nextDue) <= last)
    .map(({ id }) => id);
}

/** "Amlodipine 5 mg tablets". */
export const fullName = ({ name, strength, form }: Medication): string =>
  [name, strength, form].filter(Boolean).join(' ');
