import type { RecordEntry, TestValue } from '../../../src/contract/record.js';
import type { RecordSection } from '../../../src/domain/record/record-section.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { SamplePerson } from './sample-people.js';

/** Made once a day: what a practice's system would have an index for. */
const made = new Map<string, readonly RecordEntry[]>();

/** A believable and made-up record, newest first; `new` is not set here. */
export function sampleRecord(
  person: SamplePerson,
  section: RecordSection,
  today: string,
): readonly RecordEntry[] {
  const key = `${person.id} ${section}`;
  const known = made.get(`${key} ${today}`);
  if (known) return known;
  for (const each of made.keys()) if (each.startsWith(`${key} `)) made.delete(each);
  const entries = newRecord(person, section, today);
  made.set(`${key} ${today}`, entries);
  return entries;
}

function newRecord(person: SamplePerson, section: RecordSection, today: string): RecordEntry[] {
  const ago = (days: number): string => addDays(today, -days);
  const id = (name: string): string => `${person.id}.${name}`;
  const entries = written(person, section, ago, id);
  if (section !== 'test-results' || !person.moreResults) return entries;
  const more = Array.from({ length: person.moreResults }, (_, index) =>
    bloodSugar(id(`more-${index}`), ago(2 + index), 40 + ((index * 7) % 19)),
  );
  return [...entries, ...more].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function written(
  person: SamplePerson,
  section: RecordSection,
  ago: (days: number) => string,
  id: (name: string) => string,
): RecordEntry[] {
  switch (section) {
    case 'test-results':
      return person.id === 'idris-bevan'
        ? [bloodSugar(id('hba1c'), ago(40), 39)]
        : results(ago, id).sort((a, b) => (a.date < b.date ? 1 : -1));
    case 'letters':
      return [
        {
          id: id('letter-cardiology'),
          date: ago(3),
          title: 'Cardiology clinic letter',
          type: 'Clinic letter',
          from: 'Wenbrook General Hospital',
          text: 'Seen in clinic. Blood pressure is well controlled. Please continue the same tablets. Next visit in one year.',
          file: { url: `/record/files/${id('letter-cardiology')}`, mediaType: 'application/pdf' },
        },
        {
          id: id('letter-eye'),
          date: ago(120),
          title: 'Diabetic eye screening result',
          type: 'Screening letter',
          from: 'Wenbrook Eye Screening',
          text: 'No diabetic eye disease was found. We will invite you again in two years.',
        },
        {
          id: id('letter-discharge'),
          date: ago(1100),
          title: 'Discharge summary',
          type: 'Discharge letter',
          from: 'Wenbrook General Hospital',
          text: 'Day case: removal of a mole from the left arm. Stitches out after ten days.',
        },
      ];
    case 'consultations':
      return [
        {
          id: id('note-knee'),
          date: ago(8),
          title: 'Telephone consultation',
          from: 'Dr Owen Pryce',
          text: 'Right knee pain for two weeks after gardening. No swelling, no injury. Advised exercises and paracetamol. To call again if no better in four weeks.',
        },
        {
          id: id('note-private'),
          date: ago(64),
          title: 'Surgery consultation',
          from: 'Dr Meera Shah',
          sensitive: true,
          text: 'Talked about low mood after a bereavement. Sleeping better. Has support. Review in six weeks.',
        },
        {
          id: id('note-diabetes'),
          date: ago(190),
          title: 'Diabetes review',
          from: 'Nurse Ceri Hughes',
          text: 'Feet checked, pulses present. Weight 78 kg. Goals agreed: walk for 30 minutes on five days a week.',
        },
      ];
    case 'medicines':
      return [
        {
          id: id('medicine-metformin'),
          date: ago(700),
          title: 'Metformin 500 mg modified-release tablets',
          dose: 'Take two tablets with the evening meal',
          status: 'current',
        },
        {
          id: id('medicine-amlodipine'),
          date: ago(1500),
          title: 'Amlodipine 5 mg tablets',
          dose: 'Take one tablet each morning',
          status: 'current',
        },
        {
          id: id('medicine-amoxicillin'),
          date: ago(2000),
          title: 'Amoxicillin 500 mg capsules',
          dose: 'Take one capsule three times a day for 5 days',
          status: 'past',
        },
      ];
    case 'allergies':
      return [
        {
          id: id('allergy-penicillin'),
          date: ago(1990),
          title: 'Penicillin',
          reaction: 'Rash over the whole body',
        },
      ];
    case 'vaccinations':
      return [
        { id: id('vaccine-flu'), date: ago(35), title: 'Flu vaccine', from: 'Wenbrook Surgery' },
        {
          id: id('vaccine-covid'),
          date: ago(380),
          title: 'COVID-19 vaccine',
          from: 'Bridge Street Pharmacy',
        },
        {
          id: id('vaccine-tetanus'),
          date: ago(3300),
          title: 'Tetanus, diphtheria and polio',
          from: 'Wenbrook Surgery',
        },
      ];
  }
}

const outOf = (value: number, low: number | undefined, high: number | undefined): TestValue['inside'] =>
  low !== undefined && value < low ? 'below' : high !== undefined && value > high ? 'above' : 'inside';

function numeric(
  name: string,
  code: string,
  value: number,
  unit: string,
  low?: number,
  high?: number,
): TestValue {
  const limits = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  return { name, code, value, unit, ...limits, inside: outOf(value, low, high)! };
}

function bloodSugar(id: string, date: string, value: number): RecordEntry {
  return {
    id,
    date,
    title: 'HbA1c (average blood sugar)',
    from: 'Wenbrook Pathology',
    link: 'https://www.nhs.uk/tests-and-treatments/hba1c-test/',
    values: [numeric('HbA1c', 'hba1c', value, 'mmol/mol', 20, 48)],
  };
}

function results(ago: (days: number) => string, id: (name: string) => string): RecordEntry[] {
  const sugar = [52, 55, 51, 58, 61, 54, 50, 47, 49, 46, 44, 45, 43, 42, 44, 41].map((value, index) => ({
    ...bloodSugar(id(`hba1c-${index}`), ago(6 + index * 182), value),
    ...(index === 0 && {
      notice: 'Dr Shah will contact you about this result. You do not need to do anything now.',
    }),
  }));
  const kidneys = [78, 80, 77, 82, 81, 84].map((value, index): RecordEntry => ({
    id: id(`kidney-${index}`),
    date: ago(6 + index * 365),
    title: 'Kidney function',
    from: 'Wenbrook Pathology',
    values: [
      numeric('Creatinine', 'creatinine', value + 4, 'micromol/L', 45, 84),
      numeric('eGFR', 'egfr', value, 'mL/min/1.73m²', 60),
      numeric('Potassium', 'potassium', Math.round(41 + index) / 10, 'mmol/L', 3.5, 5.3),
    ],
  }));
  return [
    ...sugar,
    ...kidneys,
    {
      id: id('blood-count'),
      date: ago(6),
      title: 'Full blood count',
      from: 'Wenbrook Pathology',
      link: 'https://www.nhs.uk/tests-and-treatments/blood-tests/',
      values: [
        numeric('Haemoglobin', 'haemoglobin', 128, 'g/L', 115, 165),
        numeric('White blood cells', 'white-cells', 6.2, '10⁹/L', 4, 11),
        numeric('Platelets', 'platelets', 251, '10⁹/L', 150, 450),
      ],
    },
    {
      id: id('swab'),
      date: ago(410),
      title: 'Throat swab',
      from: 'Wenbrook Pathology',
      values: [{ name: 'Group A streptococcus', value: 'not detected', comment: 'No treatment is needed.' }],
    },
  ];
}
