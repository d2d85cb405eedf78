import type { BookingContent } from '../../controllers/booking-controller.js';
import { actingFields, ageGroupAt, contactFields, identityFields } from '../../domain/people/identity.js';
import { ageInMonths } from '../../domain/people/date-of-birth.js';
import { nhsNumberDigits } from '../../domain/people/nhs-number.js';
import { printedTelephone } from '../../domain/people/telephone.js';
import { parsePostcode } from '../../domain/people/uk-postcode.js';
import { whoField } from '../../domain/people/who.js';
import { shortLimit, textOf, type Field, type Values } from '../../domain/questions/field.js';
import { dateOf } from '../../domain/questions/field-faults.js';

/** One page of a booking. */
export interface BookingStep {
  readonly id: string;
  readonly fields: readonly Field[];
}

const reasonField: Field = { name: 'reason', type: 'text', required: true, autocomplete: 'off' };

const whoOf = (values: Values): string => textOf(values, 'who');

/** Whether somebody books for another person. */
export const isForOther = (values: Values): boolean => !['', 'me'].includes(whoOf(values));

/** All pages, as things stand: what it is about, and the questions about people that every form asks. */
export function bookingSteps(values: Values, asksReason: boolean): readonly BookingStep[] {
  const who = whoOf(values);
  const identity = identityFields(who === 'me');
  const steps: BookingStep[] = [];
  if (asksReason) steps.push({ id: 'reason', fields: [reasonField] });
  steps.push({ id: 'who', fields: [whoField] });
  if (isForOther(values)) steps.push({ id: 'acting', fields: actingFields(who) });
  steps.push(
    { id: 'about', fields: [...identity.name, ...identity.born] },
    { id: 'record', fields: [...identity.postcode, ...identity['nhs-number'], ...identity.registration] },
    { id: 'reach', fields: contactFields.reach },
    { id: 'check', fields: [] },
  );
  return steps;
}

/** What the patient gave, in the form of the contract. Only for answers without faults. `today`: the practice's local date. */
export function bookingContent(
  values: Values,
  slotId: string,
  language: string,
  today: string,
  asksReason: boolean,
): BookingContent {
  const text = (name: string): string => textOf(values, name);
  const given = <K extends string>(name: K, value: string | undefined): { [key in K]?: string } =>
    (value ? { [name]: value } : {}) as { [key in K]?: string };
  const dateOfBirth = dateOf(values, 'born')!;
  const months = ageInMonths(dateOfBirth, today);
  return {
    version: 1,
    slotId,
    language,
    patient: {
      givenName: text('given-name'),
      familyName: text('family-name'),
      dateOfBirth,
      ...given('postcode', parsePostcode(text('postcode'))),
      ...given('nhsNumber', nhsNumberDigits(text('nhs-number'))),
      registration: text('registration') as 'registered',
      ageGroup: ageGroupAt(months),
    },
    ...(isForOther(values) && {
      actingFor: {
        name: text('acting-name'),
        relationship: text('acting-relationship') as 'parent',
        permission: text('acting-permission') as 'agreed',
      },
    }),
    contact: {
      ...given('phone', printedTelephone(text('phone'))),
      ...given('email', text('email')),
    },
    ...(asksReason && given('reason', [...text('reason')].slice(0, shortLimit).join(''))),
  };
}
