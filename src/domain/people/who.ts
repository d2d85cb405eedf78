import type { Field } from '../questions/field.js';

/** Whom a form is for: the first question of every form that may be sent for another person. */
export const whoField: Field = {
  name: 'who',
  type: 'choice',
  required: true,
  options: ['me', 'child', 'other'],
};
