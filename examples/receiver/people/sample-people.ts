import type { Medication, Pharmacy } from '../../../src/contract/prescriptions.js';
import type { OnlineService } from '../../../src/contract/registration.js';
import { addDays } from '../../../src/domain/time/local-date.js';

/** Somebody who does not exist. NHS numbers are from the range 999 that is kept for tests. */
export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly nhsNumber: string;
  readonly about: string;
  /** Online services that are on. The others are asked for, or only the practice can switch them on. */
  readonly services: Readonly<Record<OnlineService, 'on' | 'off' | 'asked-for' | 'contact-practice'>>;
  /** Entries of a generated record beside the written ones. */
  readonly moreResults?: number;
}

export const samplePeople: readonly SamplePerson[] = [
  {
    id: 'marta-kowal',
    name: 'Marta Kowal',
    nhsNumber: '9990000018',
    about: 'five repeat medicines, ten years of results, letters',
    services: { appointments: 'on', prescriptions: 'on', record: 'on' },
  },
  {
    id: 'idris-bevan',
    name: 'Idris Bevan',
    nhsNumber: '9990000026',
    about: 'two repeat medicines, few results',
    services: { appointments: 'on', prescriptions: 'on', record: 'asked-for' },
  },
  {
    id: 'rosalind-achebe',
    name: 'Rosalind Achebe',
    nhsNumber: '9990123454',
    about: 'a record of ten thousand entries',
    services: { appointments: 'on', prescriptions: 'on', record: 'on' },
    moreResults: 10_000,
  },
  {
    id: 'ada-hundred',
    name: 'Ada Hallam',
    nhsNumber: '9990345600',
    about: 'a record of a hundred entries',
    services: { appointments: 'on', prescriptions: 'on', record: 'on' },
    moreResults: 100,
  },
  {
    id: 'tom-hartley',
    name: 'Tom Hartley',
    nhsNumber: '9990789010',
    about: 'online access is not switched on',
    services: { appointments: 'on', prescriptions: 'off', record: 'contact-practice' },
  },
];

export const findPerson = (id: string): SamplePerson | undefined =>
  samplePeople.find((person) => person.id === id);

export const samplePharmacies: readonly Pharmacy[] = [
  { id: 'ph-bridge', name: 'Bridge Street Pharmacy', address: '2 Bridge Street, Wenbrook' },
  { id: 'ph-market', name: 'Market Place Chemist', address: '14 Market Place, Wenbrook' },
  { id: 'ph-wells', name: 'Wells Road Pharmacy', address: '88 Wells Road, Wenbrook' },
];

/** Repeat medicines, with dates around today. Ids differ between people, as they should. */
export function sampleMedications(person: SamplePerson, today: string): Medication[] {
  const id = (name: string): string => `${person.id}.${name}`;
  const issued = (daysAgo: number, days = 28) => ({
    lastIssued: addDays(today, -daysAgo),
    nextDue: addDays(today, days - daysAgo),
  });
  const reviewDate = addDays(today, 96);
  const common: Medication[] = [
    {
      id: id('amlodipine'),
      name: 'Amlodipine',
      strength: '5 mg',
      form: 'tablets',
      dose: 'Take one tablet each morning',
      quantity: '28 tablets',
      ...issued(24),
      reviewDate,
      orderable: true,
    },
    {
      id: id('atorvastatin'),
      name: 'Atorvastatin',
      strength: '20 mg',
      form: 'tablets',
      dose: 'Take one tablet at night',
      quantity: '28 tablets',
      ...issued(24),
      reviewDate,
      orderable: true,
    },
  ];
  if (person.id === 'idris-bevan') return common;
  return [
    ...common,
    {
      id: id('metformin'),
      name: 'Metformin',
      strength: '500 mg',
      form: 'modified-release tablets',
      dose: 'Take two tablets with the evening meal',
      quantity: '56 tablets',
      ...issued(31),
      reviewDate,
      orderable: true,
    },
    {
      id: id('salbutamol'),
      name: 'Salbutamol',
      strength: '100 micrograms a dose',
      form: 'inhaler',
      dose: 'One or two puffs when you need it, up to four times a day',
      quantity: '1 inhaler',
      lastIssued: addDays(today, -70),
      orderable: true,
    },
    {
      id: id('omeprazole'),
      name: 'Omeprazole',
      strength: '20 mg',
      form: 'capsules',
      dose: 'Take one capsule each morning',
      quantity: '28 capsules',
      ...issued(5),
      reviewDate,
      orderable: false,
      notOrderable: { reason: 'too-early' },
    },
    {
      id: id('levothyroxine'),
      name: 'Levothyroxine',
      strength: '50 micrograms',
      form: 'tablets',
      dose: 'Take one tablet each morning, half an hour before breakfast',
      quantity: '28 tablets',
      ...issued(30),
      reviewDate: addDays(today, -12),
      orderable: false,
      notOrderable: { reason: 'review-due', text: 'Please book a blood test before your next prescription.' },
    },
  ];
}
