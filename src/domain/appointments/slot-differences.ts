import { modes, type AppointmentMode, type Slot } from './slot.js';

export const filterNames = ['mode', 'clinician', 'location', 'language', 'gender'] as const;
export type FilterName = (typeof filterNames)[number];

/** In what free times differ: where all are the same, there is nothing to say and nothing to choose. As they came, unchecked. */
export function slotDifferences(slots: readonly unknown[]): ReadonlySet<FilterName> {
  return new Set(
    filterNames.filter((name) => {
      let first: string | undefined;
      return (slots as readonly (Partial<Slot> | null)[]).some((slot) => {
        const value = slot?.[name];
        if (typeof value !== 'string' || !value) return false;
        if (name === 'mode' && !modes.includes(value as AppointmentMode)) return false;
        first ??= value;
        return value !== first;
      });
    }),
  );
}
