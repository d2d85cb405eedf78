import { textOf, type Values } from '../questions/field.js';
import { dateOf } from '../questions/field-faults.js';
import { ageWithMonths } from './date-of-birth.js';

/** The patient's age in years as far as the answers tell: by the date of birth, else a baby is taken as six weeks old. */
export function ageFor(values: Values, today: string): number | undefined {
  const born = dateOf(values, 'born');
  if (born) return ageWithMonths(born, today);
  return textOf(values, 'age-group') === 'baby' ? 0.115 : undefined;
}
