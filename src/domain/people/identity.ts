import type { Field } from '../questions/field.js';
import { isNhsNumber, nhsNumberDigits } from './nhs-number.js';
import { parseTelephone } from './telephone.js';
import { parsePostcode } from './uk-postcode.js';

/** Whom a request is for, and by whom: what every form that sends something must ask, one page each. */
export type IdentityPage = 'name' | 'born' | 'postcode' | 'nhs-number' | 'registration';
export type ContactPage = 'reach' | 'preferred' | 'message-safe' | 'support';

/** Questions about whoever sends a form for another person; `who` is what they chose. */
export const actingFields = (who: string): readonly Field[] => [
  { name: 'acting-name', type: 'text', required: true, width: 20, autocomplete: 'name' },
  {
    name: 'acting-relationship',
    type: 'choice',
    required: true,
    options: ['parent', 'carer', 'family', 'other'],
  },
  {
    name: 'acting-permission',
    type: 'choice',
    required: true,
    options: who === 'child' ? ['child', 'agreed'] : ['agreed', 'unable'],
  },
];

/** `baby`: under 3 months; `child`: up to 15 years; `adult`: 16 or over. Somebody's child may be grown up. */
export const ageGroupField = (who: string): Field => ({
  name: 'age-group',
  type: 'choice',
  required: true,
  options: who === 'me' ? ['adult', 'child'] : ['baby', 'child', 'adult'],
});

/** The group of an age in whole months. */
export const ageGroupAt = (months: number): 'baby' | 'child' | 'adult' =>
  months < 3 ? 'baby' : months < 16 * 12 ? 'child' : 'adult';

// Loose on purpose: only a message that arrives proves an address.
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

const telephone = (text: string): string | undefined => {
  const found = parseTelephone(text);
  return typeof found === 'string' ? found : undefined;
};

/** Questions about the patient. `isOwn`: the patient is the one who types, so the browser may fill in the answers. */
export function identityFields(isOwn: boolean): Readonly<Record<IdentityPage, readonly Field[]>> {
  const fill = (autocomplete: string) => ({ autocomplete: isOwn ? autocomplete : 'off' });
  return {
    name: [
      { name: 'given-name', type: 'text', required: true, width: 20, ...fill('given-name') },
      { name: 'family-name', type: 'text', required: true, width: 20, ...fill('family-name') },
    ],
    born: [{ name: 'born', type: 'date', required: true, isBirth: true, ...fill('bday') }],
    postcode: [
      {
        name: 'postcode',
        type: 'text',
        width: 10,
        ...fill('postal-code'),
        check: (text) => (parsePostcode(text) ? undefined : 'invalid'),
      },
    ],
    'nhs-number': [
      {
        name: 'nhs-number',
        type: 'text',
        input: 'numeric',
        width: 10,
        autocomplete: 'off',
        check: (text) => (isNhsNumber(nhsNumberDigits(text)) ? undefined : 'invalid'),
      },
    ],
    registration: [
      {
        name: 'registration',
        type: 'choice',
        required: true,
        options: ['registered', 'not-registered', 'not-sure'],
      },
    ],
  };
}

/** Questions about how to answer whoever sends the form. */
export const contactFields: Readonly<Record<ContactPage, readonly Field[]>> = {
  reach: [
    {
      name: 'phone',
      type: 'text',
      input: 'tel',
      width: 20,
      required: true,
      autocomplete: 'tel',
      check: telephone,
    },
    {
      name: 'email',
      type: 'text',
      input: 'email',
      autocomplete: 'email',
      check: (text) => (emailForm.test(text) ? undefined : 'invalid'),
    },
  ],
  preferred: [
    { name: 'preferred', type: 'choices', options: ['phone', 'text', 'email', 'letter'], required: true },
  ],
  'message-safe': [{ name: 'message-safe', type: 'choice', options: ['yes', 'no'], required: true }],
  support: [
    { name: 'interpreter', type: 'choice', options: ['none', 'spoken', 'bsl'] },
    {
      name: 'language',
      type: 'text',
      width: 20,
      required: true,
      when: { field: 'interpreter', is: ['spoken'] },
    },
    { name: 'needs', type: 'long-text' },
  ],
};
