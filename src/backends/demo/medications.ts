import type { Medication, Pharmacy } from '../../contract/prescriptions.js';
import { addDays } from '../../domain/time/local-date.js';

/** Fictional. */
export const demoPharmacies: readonly Pharmacy[] = [
  { id: 'ph-1', name: 'Fernbank Pharmacy', address: '2 Example Street' },
  { id: 'ph-2', name: 'Market Square Pharmacy', address: '14 Market Square' },
];

/** A believable list of repeat medicines; dates around today. */
export const demoMedications = (today: string): Medication[] => [
  {
    id: 'med-1',
    name: 'Amlodipine',
    strength: '5 mg',
    form: 'tablets',
    dose: 'One tablet each morning',
    quantity: '28 tablets',
    lastIssued: addDays(today, -25),
    nextDue: addDays(today, 3),
    reviewDate: addDays(today, 120),
    orderable: true,
  },
  {
    id: 'med-2',
    name: 'Atorvastatin',
    strength: '20 mg',
    form: 'tablets',
    dose: 'One tablet at night',
    quantity: '28 tablets',
    lastIssued: addDays(today, -25),
    nextDue: addDays(today, 3),
    reviewDate: addDays(today, 120),
    orderable: true,
  },
  {
    id: 'med-3',
    name: 'Salbutamol',
    strength: '100 micrograms',
    form: 'inhaler',
    dose: 'One or two puffs when needed',
    quantity: '1 inhaler',
    lastIssued: addDays(today, -60),
    nextDue: addDays(today, -4),
    orderable: true,
  },
  {
    id: 'med-4',
    name: 'Omeprazole',
    strength: '20 mg',
    form: 'capsules',
    dose: 'One capsule each morning',
    quantity: '28 capsules',
    lastIssued: addDays(today, -5),
    nextDue: addDays(today, 23),
    orderable: false,
    notOrderable: { reason: 'too-early' },
  },
  {
    id: 'med-5',
    name: 'Levothyroxine',
    strength: '50 micrograms',
    form: 'tablets',
    dose: 'One tablet each morning before breakfast',
    quantity: '28 tablets',
    lastIssued: addDays(today, -30),
    reviewDate: addDays(today, -10),
    orderable: false,
    notOrderable: { reason: 'review-due', text: 'Please book a blood test first.' },
  },
];
