import '../src/elements/repeat-prescription/gp-repeat-prescription.js';
import type { PrescriptionOrder } from '../src/contract/prescriptions.js';
import { medicines, problem } from '../test/base/scripted-person.js';
import { behindSignIn } from './behind-sign-in.js';
import { personAt } from './person.js';
import type { Meta, Play, Story } from './story.js';

const tag = 'gp-repeat-prescription';
const fallback = 'To order your medicines, use the NHS App or the box at our front door.';

const { over, sees, signedOut, failed, demonstration } = behindSignIn(tag, fallback);
const toCheck: Play = async ({ canvasElement }) => {
  const person = personAt(canvasElement, tag);
  await person.chooses(/^Metformin/);
  await person.presses('Continue');
  await person.sees('Where should we send it?');
  await person.types(/^Note about Metformin/, 'Two left. I go away on Friday.');
  await person.presses('Continue');
  await person.sees('Check your order');
};
const sendAndSee =
  (words: string): Play =>
  async (context) => {
    await toCheck(context);
    const person = personAt(context.canvasElement, tag);
    await person.presses('Send my order');
    await person.sees(words);
  };

const orders: PrescriptionOrder[] = [
  {
    id: '0123456789abcdefghjkmnpqrs',
    reference: 'WR2-YXH',
    placedAt: '2026-11-23T10:00:00Z',
    cancellable: true,
    items: [{ medicationId: 'salbutamol', name: 'Salbutamol inhaler', status: 'requested' }],
    pharmacy: { name: 'Bridge Street Pharmacy' },
  },
  {
    id: '1123456789abcdefghjkmnpqrs',
    reference: 'B7C-4QK',
    placedAt: '2026-10-27T10:00:00Z',
    items: [
      { medicationId: 'amlodipine', name: 'Amlodipine', status: 'sent-to-pharmacy' },
      { medicationId: 'metformin', name: 'Metformin', status: 'approved' },
      { medicationId: 'codeine', name: 'Codeine', status: 'rejected', reason: 'Please book a review first.' },
      { medicationId: 'iron', name: 'Iron', status: 'cancelled' },
    ],
    pharmacy: { name: 'Market Place Chemist' },
  },
];

export default {
  title: 'Repeat prescription',
  component: tag,
  args: { 'request-url': '/ask-us' },
  render: over(),
  play: sees('Your repeat medicines'),
} satisfies Meta;

export const Medicines: Story = {};
export const NoMedicines: Story = {
  render: over((backend) => {
    backend.medicines = { ...medicines, medications: [] };
  }),
};
export const Orders: Story = {
  render: over((backend) => {
    backend.medicines = { ...medicines, orders };
  }),
  play: sees('Your orders'),
};
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    await person.presses('Continue');
    await person.sees('Choose at least one medicine');
  },
};
export const NotesAndPharmacy: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    await person.chooses(/^Amlodipine/);
    await person.chooses(/^Metformin/);
    await person.presses('Continue');
    await person.chooses('Another one, only this time');
    await person.sees('Market Place Chemist');
  },
};
/** A note that tells of an emergency. It informs and does not block. */
export const NoticeInANote: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    await person.chooses(/^Salbutamol/);
    await person.presses('Continue');
    await person.types(/^Note about Salbutamol/, 'I have crushing chest pain that spreads to my arm');
    await person.presses('Continue');
    await person.sees('Check your order');
  },
};
export const Check: Story = { play: toCheck };
export const Sent: Story = { play: sendAndSee('Your order is sent') };
export const Unconfirmed: Story = {
  render: over((backend) => {
    backend.answers = [{ kind: 'unconfirmed', problem: problem(500) }];
  }),
  play: sendAndSee('We do not know whether your order arrived'),
};
export const Refused: Story = {
  render: over((backend) => {
    backend.answers = [
      { kind: 'refused', problem: problem(422, 'invalid', 'It is too early to order Metformin.') },
    ];
  }),
  play: sendAndSee('It is too early to order Metformin.'),
};
export const SignedOut: Story = signedOut;
export const NotSwitchedOn: Story = {
  render: over((backend) => {
    backend.failure = problem(403, 'off', 'This service is not switched on for you. Please call us.');
  }),
  play: sees('Please call us'),
};
export const Failed: Story = failed;
export const Demonstration: Story = demonstration;
export const Welsh: Story = {
  globals: { language: 'cy' },
  render: over((backend) => {
    backend.medicines = { ...medicines, orders };
  }),
  play: sees('Metformin'),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { parameters: { viewport: { defaultViewport: 'mobile1' } } };
