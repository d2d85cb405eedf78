import type { RecordEntry } from '../../contract/record.js';
import type { RecordSection } from '../../domain/record/record-section.js';
import { addDays } from '../../domain/time/local-date.js';

/** A fictional person's record, newest first. */
export function demoRecord(section: RecordSection, today: string): RecordEntry[] {
  const ago = (days: number) => addDays(today, -days);
  switch (section) {
    case 'test-results':
      return Array.from({ length: 24 }, (_, index) => {
        const hba1c = 48 + ((index * 7) % 9) - Math.floor(index / 8);
        return {
          id: `result-${index}`,
          date: ago(20 + index * 91),
          title: 'HbA1c (long-term blood sugar)',
          new: index === 0,
          from: 'Pathology laboratory',
          values: [
            {
              name: 'HbA1c',
              code: 'hba1c',
              value: hba1c,
              unit: 'mmol/mol',
              low: 20,
              high: 48,
              inside: hba1c > 48 ? ('above' as const) : ('inside' as const),
            },
          ],
          ...(index === 0 && { notice: 'Your practice will contact you about this result.' }),
        };
      });
    case 'letters':
      return [
        {
          id: 'letter-1',
          date: ago(12),
          title: 'Clinic letter: cardiology',
          type: 'Clinic letter',
          from: 'Example Hospital',
          new: true,
          text: 'Seen in clinic. Blood pressure well controlled. To continue as before.',
        },
        {
          id: 'letter-2',
          date: ago(200),
          title: 'Discharge summary',
          type: 'Discharge letter',
          from: 'Example Hospital',
          text: 'Day case. No follow-up needed.',
        },
      ];
    case 'consultations':
      return [
        {
          id: 'note-1',
          date: ago(30),
          title: 'Telephone consultation',
          from: 'Dr Owen Pryce',
          text: 'Knee pain for two weeks, better with rest. Exercises explained. To call again if not better in four weeks.',
        },
        {
          id: 'note-2',
          date: ago(95),
          title: 'Surgery consultation',
          from: 'Dr Meera Shah',
          sensitive: true,
          text: 'A private matter, shown only after you open it.',
        },
      ];
    case 'medicines':
      return [
        {
          id: 'medicine-1',
          date: ago(400),
          title: 'Amlodipine 5 mg tablets',
          dose: 'One tablet each morning',
          status: 'current',
        },
        {
          id: 'medicine-2',
          date: ago(900),
          title: 'Amoxicillin 500 mg capsules',
          dose: 'One capsule three times a day for 5 days',
          status: 'past',
        },
      ];
    case 'allergies':
      return [{ id: 'allergy-1', date: ago(5000), title: 'Penicillin', reaction: 'Rash' }];
    case 'vaccinations':
      return [
        { id: 'vaccination-1', date: ago(40), title: 'Influenza vaccine', from: 'Fernbank Surgery' },
        { id: 'vaccination-2', date: ago(380), title: 'COVID-19 vaccine', from: 'Fernbank Surgery' },
      ];
  }
}
