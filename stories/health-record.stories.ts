import '../src/elements/health-record/gp-health-record.js';
import type { RecordEntry } from '../src/contract/record.js';
import { problem, results, sugar } from '../test/base/scripted-person.js';
import { behindSignIn } from './behind-sign-in.js';
import { personAt } from './person.js';
import type { Meta, Play, Story } from './story.js';

const tag = 'gp-health-record';
const fallback = 'To see your results, use the NHS App or call us.';

const { over, sees, signedOut, failed, demonstration } = behindSignIn(tag, fallback);
const pressAndSee =
  (button: string, words: string): Play =>
  async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    await person.presses(button);
    await person.sees(words);
  };
const only = (section: string, ...entries: RecordEntry[]): Story => ({
  args: { sections: section },
  render: over((backend) => {
    backend.entries = entries;
  }),
});

export default {
  title: 'Health record',
  component: tag,
  render: over(),
  play: sees('Your health record'),
} satisfies Meta;

export const TestResults: Story = {};
export const Chart: Story = {
  render: over((backend) => {
    backend.entries = [52, 55, 51, 58, 61, 54, 50, 47, 49, 46, 44].map((value, index) =>
      sugar(`r${index}`, `${2026 - Math.floor(index / 2)}-${index % 2 ? '04' : '10'}-12`, value),
    );
  }),
  play: pressAndSee('HbA1c over time', 'Lowest 44'),
};
export const OtherResults: Story = only(
  'test-results',
  {
    id: 'count',
    date: '2026-11-10',
    title: 'Full blood count',
    from: 'Wenbrook Pathology',
    link: 'https://www.nhs.uk/tests-and-treatments/blood-tests/',
    values: [
      { name: 'Haemoglobin', value: 110, unit: 'g/L', low: 115, high: 165, comment: 'A little low.' },
      { name: 'Platelets', value: 251, unit: '10⁹/L', low: 150, high: 450 },
      { name: 'eGFR', value: 78, unit: 'mL/min/1.73m²', low: 60 },
    ],
  },
  {
    id: 'swab',
    date: '2025-10-01',
    title: 'Throat swab',
    values: [{ name: 'Group A streptococcus', value: 'not detected' }],
  },
);
export const NothingFound: Story = {
  render: over((backend) => {
    backend.pageLength = 0;
    backend.entries = [];
  }),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    await person.types('Search in this part', 'kidney');
    await person.presses('Search');
    await person.sees('Nothing was found');
  },
};
export const SeveralPages: Story = {
  render: over((backend) => {
    backend.entries = Array.from({ length: 30 }, (_, index) => sugar(`n${index}`, '2026-01-01', 40 + index));
    backend.pageLength = 3;
  }),
  play: sees('3 of 30 shown'),
};
export const Letters: Story = only('letters', {
  id: 'letter',
  date: '2026-11-18',
  title: 'Cardiology clinic letter',
  type: 'Clinic letter',
  from: 'Wenbrook General Hospital',
  new: true,
  text: 'Seen in clinic. Blood pressure is well controlled.',
  file: {
    url: 'https://backend.example/letter.pdf',
    downloadUrl: 'https://backend.example/letter.pdf?download',
    mediaType: 'application/pdf',
    size: 20_400,
  },
});
export const HiddenEntry: Story = only('consultations', {
  id: 'private',
  date: '2026-09-18',
  title: 'Surgery consultation',
  from: 'Dr Meera Shah',
  sensitive: true,
  text: 'Talked about low mood after a bereavement.',
});
export const HiddenEntryOpened: Story = {
  ...HiddenEntry,
  play: pressAndSee('Show it: 18 September 2026', 'bereavement'),
};
export const Medicines: Story = only(
  'medicines',
  {
    id: 'metformin',
    date: '2024-01-02',
    title: 'Metformin 500 mg tablets',
    dose: 'Take two tablets with the evening meal',
    status: 'current',
  },
  { id: 'amoxicillin', date: '2021-01-02', title: 'Amoxicillin 500 mg capsules', status: 'past' },
);
export const Allergies: Story = only('allergies', {
  id: 'penicillin',
  date: '2021-01-02',
  title: 'Penicillin',
  reaction: 'Rash over the whole body',
});
export const Vaccinations: Story = only('vaccinations', {
  id: 'flu',
  date: '2026-10-17',
  title: 'Flu vaccine',
  from: 'Wenbrook Surgery',
});
export const SignedOut: Story = signedOut;
export const NotSwitchedOn: Story = {
  render: over((backend) => {
    backend.failure = problem(403, 'off', 'You asked for this. The practice is checking it.');
  }),
  play: sees('The practice is checking it.'),
};
export const Failed: Story = failed;
export const Demonstration: Story = demonstration;
export const Welsh: Story = { globals: { language: 'cy' }, play: sees('HbA1c') };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = {
  parameters: { viewport: { defaultViewport: 'mobile1' } },
  render: over((backend) => {
    backend.entries = results;
  }),
};
