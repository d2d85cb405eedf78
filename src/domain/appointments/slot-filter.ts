import { type AppointmentMode, modes, type Slot } from './slot.js';
import { type FilterName, filterNames } from './slot-differences.js';

/** What a patient wants, a value each; an absent one does not matter. */
export type SlotFilter = Readonly<Partial<Record<FilterName, string>>>;

/** The values of a slot for a filter: languages come as a list in one text. */
const valuesOf = (slot: Partial<Slot>, name: FilterName): readonly string[] => {
  const value = slot[name];
  if (typeof value !== 'string' || !value) return [];
  // The choices come from slots that are not checked yet.
  if (name === 'mode' && !modes.includes(value as AppointmentMode)) return [];
  return name === 'language'
    ? value
        .split(',')
        .map((language) => language.trim())
        .filter(Boolean)
    : [value];
};

/** Whether a slot is what the patient wants. */
export const fits = (slot: Slot, filter: SlotFilter): boolean =>
  filterNames.every((name) => !filter[name] || valuesOf(slot, name).includes(filter[name]));

/** Most values that a filter offers: a longer list helps nobody choose. */
const mostValues = 50;

/**
 * For each filter the values that occur, in alphabetical order. A filter with fewer than two has nothing to choose and is
 * left out.
 */
export function filterChoices(
  slots: Iterable<Partial<Slot> | null | undefined>,
): ReadonlyMap<FilterName, readonly string[]> {
  const found = new Map<FilterName, Set<string>>(filterNames.map((name) => [name, new Set()]));
  for (const slot of slots) {
    if (!slot) continue;
    for (const [name, values] of found) {
      // Most slots repeat what is known.
      if (values.has(slot[name]!)) continue;
      for (const value of valuesOf(slot, name)) if (values.size < mostValues) values.add(value);
    }
  }
  return new Map(
    [...found].filter(([, values]) => values.size > 1).map(([name, values]) => [name, [...values].sort()]),
  );
}
