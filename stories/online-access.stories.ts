import '../src/elements/online-access/gp-online-access.js';
import { problem } from '../test/base/scripted-person.js';
import { behindSignIn } from './behind-sign-in.js';
import { type Person, personAt } from './person.js';
import type { Meta, Play, Story } from './story.js';

const tag = 'gp-online-access';
const fallback = 'To ask for online services, come to the front desk or call us.';

const { over, sees, signedOut, failed, demonstration } = behindSignIn(tag, fallback, {
  registration: { proof: ['nhs-login', 'at-practice', 'video'] },
});

const steps: readonly ((person: Person) => Promise<void>)[] = [
  async (person) => {
    await person.presses('Ask for online services');
    await person.sees('Which services do you want?');
  },
  async (person) => {
    await person.chooses('See the health record');
    await person.presses('Continue');
    await person.sees('Who is it for?');
  },
  async (person) => {
    await person.chooses('Me');
    await person.presses('Continue');
    await person.sees('About you');
  },
  async (person) => {
    await person.types('First name', 'Ada');
    await person.types('Last name', 'Example');
    await person.types('Day', '1');
    await person.types('Month', '2');
    await person.types('Year', '1980');
    await person.presses('Continue');
    await person.sees('How can the practice reach you?');
  },
  async (person) => {
    await person.types('Phone number', '01632 960 001');
    await person.chooses('Yes');
    await person.presses('Continue');
    await person.sees('How will you show who you are?');
  },
  async (person) => {
    await person.chooses('In a video call with the practice');
    await person.presses('Continue');
    await person.sees('Could somebody make you');
  },
  async (person) => {
    await person.chooses('Yes, or I am not sure');
    await person.types(/^When and how is it safe to reach you/, 'At work, before noon');
    await person.presses('Continue');
    await person.sees('Check before you send');
  },
];
/** Goes so many steps. */
const after =
  (count: number, then: (person: Person) => Promise<void> = () => Promise.resolve()): Play =>
  async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    for (const step of steps.slice(0, count)) await step(person);
    await then(person);
  };
const send =
  (words: string) =>
  async (person: Person): Promise<void> => {
    await person.presses('Send');
    await person.sees(words);
  };

export default {
  title: 'Online access',
  component: tag,
  render: over(),
  play: sees('Your online services'),
} satisfies Meta;

export const Services: Story = {};
export const WhichServices: Story = { play: after(1) };
export const WhoIsItFor: Story = { play: after(2) };
export const AboutYou: Story = { play: after(3) };
export const Faults: Story = {
  play: after(3, async (person) => {
    await person.presses('Continue');
    await person.sees('There is a problem');
  }),
};
export const AsACarer: Story = {
  play: after(2, async (person) => {
    await person.chooses('Someone I care for');
    await person.presses('Continue');
    await person.sees('What may you see and do for them?');
  }),
};
export const Proof: Story = { play: after(5) };
export const InPrivate: Story = {
  play: after(6, async (person) => {
    await person.chooses('Yes, or I am not sure');
    await person.sees('If you are in danger');
  }),
};
export const Check: Story = { play: after(7) };
export const Sent: Story = { play: after(7, send('The practice has it')) };
export const Unconfirmed: Story = {
  render: over((backend) => {
    backend.answers = [{ kind: 'unconfirmed', problem: problem(500) }];
  }),
  play: after(7, send('We do not know whether it arrived')),
};
export const Refused: Story = {
  render: over((backend) => {
    backend.answers = [{ kind: 'refused', problem: problem(422, 'invalid') }];
  }),
  play: after(7, send('did not take it')),
};
export const SignedOut: Story = signedOut;
export const Failed: Story = failed;
export const Demonstration: Story = demonstration;
export const Welsh: Story = { globals: { language: 'cy' }, play: sees('Ada Example') };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { parameters: { viewport: { defaultViewport: 'mobile1' } } };
