import type { Registration } from '../../contract/registration-request.js';
import type { OnlineService } from '../../contract/registration.js';
import { ageInMonths } from '../../domain/people/date-of-birth.js';
import { actingFields, ageGroupAt, contactFields, identityFields } from '../../domain/people/identity.js';
import { nhsNumberDigits } from '../../domain/people/nhs-number.js';
import { printedTelephone } from '../../domain/people/telephone.js';
import { parsePostcode } from '../../domain/people/uk-postcode.js';
import { listOf, textOf, type Field, type Values } from '../../domain/questions/field.js';
import { dateOf } from '../../domain/questions/field-faults.js';

export type Proof = Registration['proof'];

/** One page of the form and what it asks. */
export interface AccessPage {
  readonly id: string;
  readonly fields: readonly Field[];
}

export interface AccessSettings {
  /** What can be asked for. */
  readonly services: readonly OnlineService[];
  readonly proof: readonly Proof[];
}

/** All pages that are asked as things stand; `check` is the last. */
export function accessPages(values: Values, { services, proof }: AccessSettings): readonly AccessPage[] {
  const who = textOf(values, 'who');
  const isOwn = who === 'myself';
  const identity = identityFields(isOwn);
  const [name, relationship, permission] = actingFields(who === 'parent' ? 'child' : 'other');
  const choice = (id: string, options: readonly string[]): Field => ({
    name: id,
    type: 'choice',
    required: true,
    options,
  });
  const pages: (AccessPage | false)[] = [
    { id: 'services', fields: [{ ...choice('services', services), type: 'choices' }] },
    { id: 'who', fields: [choice('who', ['myself', 'parent', 'carer'])] },
    who === 'parent' && { id: 'acting', fields: [name!] },
    who === 'carer' && {
      id: 'acting',
      fields: [
        name!,
        { ...relationship!, options: ['carer', 'family', 'other'] },
        permission!,
        { name: 'consent', type: 'long-text', required: true },
      ],
    },
    {
      id: 'person',
      fields: [...identity.name, ...identity.born, ...identity.postcode, ...identity['nhs-number']],
    },
    { id: 'reach', fields: [...contactFields.reach, ...contactFields['message-safe']] },
    { id: 'proof', fields: [choice('proof', proof)] },
    isOwn && {
      id: 'concern',
      fields: [
        choice('concern', ['yes', 'no']),
        { name: 'safe-contact', type: 'long-text', when: { field: 'concern', is: ['yes'] } },
      ],
    },
    { id: 'check', fields: [] },
  ];
  return pages.filter((page) => !!page);
}

/** What is sent, before it gets its id and time. Only for answers without faults. */
export function registrationContent(
  values: Values,
  facts: {
    readonly language: string;
    readonly practice: Registration['practice'];
    readonly today: string;
    readonly consentShown: string;
  },
): Omit<Registration, 'id' | 'submittedAt'> {
  const text = (name: string): string => textOf(values, name);
  const who = text('who') as Registration['who'];
  const born = dateOf(values, 'born')!;
  const months = ageInMonths(born, facts.today);
  const postcode = parsePostcode(text('postcode'));
  const nhsNumber = nhsNumberDigits(text('nhs-number'));
  const isCarer = who === 'carer';
  return {
    version: 1,
    language: facts.language,
    practice: facts.practice,
    services: listOf(values, 'services') as OnlineService[],
    who,
    patient: {
      givenName: text('given-name'),
      familyName: text('family-name'),
      dateOfBirth: born,
      ...(postcode && { postcode }),
      ...(nhsNumber && { nhsNumber }),
      registration: 'registered',
      ageGroup: ageGroupAt(months),
    },
    ...(who !== 'myself' && {
      actingFor: {
        name: text('acting-name'),
        relationship: isCarer ? (text('acting-relationship') as 'carer') : 'parent',
        permission: isCarer ? (text('acting-permission') as 'agreed') : 'child',
      },
    }),
    ...(isCarer && { consent: { shown: facts.consentShown, limits: text('consent') } }),
    proof: text('proof') as Proof,
    contact: {
      phone: printedTelephone(text('phone')),
      ...(text('email') && { email: text('email') }),
      preferred: [],
      callTimes: [],
      messageSafe: text('message-safe') as 'yes',
    },
    ...(who === 'myself' && {
      coercion: {
        concern: text('concern') as 'yes',
        ...(text('concern') === 'yes' && text('safe-contact') && { safeContact: text('safe-contact') }),
      },
    }),
  };
}
