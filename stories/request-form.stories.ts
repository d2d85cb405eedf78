import { html } from 'lit';
import type { Backend } from '../src/backends/backend.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import '../src/elements/request-form/gp-request-form.js';
import { type Person, personAt } from './person.js';
import { evening, inPractice, morning, pretending } from './practice.js';
import { pausedRequests, requestsDown } from './status.js';
import { type Args, type Meta, type Play, type Story, widget } from './story.js';

/** A receiver that fails in a certain way. */
const failing = (
  kind: 'not-sent' | 'refused' | 'unconfirmed',
  code: string,
  more: { retryAfter?: number; status?: number } = {},
): Backend => ({
  ...pretending,
  sendRequest: () => Promise.resolve({ kind, problem: { type: 'about:blank', title: '', code, ...more } }),
});
/** A receiver that never answers, with an upload that stops half-way. */
const slow: Backend = {
  ...pretending,
  sendRequest: (_request, { onProgress } = {}) => {
    onProgress?.(500_000, 1_000_000);
    return new Promise(() => {});
  },
};

const fallback = 'Call us on 01632 960 120 or come in.';
const formAt =
  (at: string, backend: Backend | undefined = pretending, changes: Partial<PracticeConfig> = {}) =>
  (args: Args) =>
    inPractice(widget('gp-request-form', { backend, ...args }, fallback), changes, at);

interface Stage {
  readonly question: string;
  answer(person: Person): Promise<void>;
}

const skip = (): Promise<void> => Promise.resolve();

/** The pages of a request about symptoms, as an adult meets them, and what this adult answers. */
const stages = {
  who: { question: 'Who needs help?', answer: (person) => person.chooses('I do') },
  age: { question: 'How old are you?', answer: (person) => person.chooses('16 years or over') },
  emergency: {
    question: 'Do any of these apply now?',
    answer: (person) => person.chooses('No, none of these'),
  },
  pregnant: { question: 'Are you pregnant?', answer: (person) => person.chooses('No') },
  kind: {
    question: 'What do you need?',
    answer: (person) => person.chooses('Help with symptoms or a health problem'),
  },
  what: {
    question: 'What would you like help with?',
    answer: (person) => person.types(/^What would you like help with/, 'An itchy rash on both elbows.'),
  },
  sinceWhen: { question: 'When did it start?', answer: (person) => person.chooses('1 to 4 weeks ago') },
  changing: { question: 'How is it changing?', answer: (person) => person.chooses('It stays the same') },
  tried: {
    question: 'What have you tried so far?',
    answer: (person) => person.types(/^What have you tried/, 'A cream from the pharmacy.'),
  },
  worries: { question: 'Is there something you are worried about?', answer: skip },
  hopedFor: {
    question: 'What would you like us to do?',
    answer: (person) => person.types(/^What would you like us to do/, 'Tell me which cream is right.'),
  },
  ownQuestion: {
    question: 'Is there someone you would like to see?',
    answer: (person) => person.chooses('Anyone who can help me'),
  },
  moreSigns: {
    question: 'Is any of this happening now?',
    answer: (person) => person.chooses(/^No, none/),
  },
  name: {
    question: 'What is your name?',
    answer: async (person) => {
      await person.types('First name', 'Amina');
      await person.types('Last name', 'Example');
    },
  },
  born: {
    question: 'What is your date of birth?',
    answer: async (person) => {
      await person.types('Day', '31');
      await person.types('Month', '3');
      await person.types('Year', '1980');
    },
  },
  postcode: {
    question: 'What is your postcode?',
    answer: (person) => person.types(/^What is your postcode/, 'ls1 4ap'),
  },
  nhsNumber: { question: 'Do you know your NHS number?', answer: skip },
  registration: {
    question: 'Are you registered with this practice?',
    answer: (person) => person.chooses('Yes'),
  },
  reach: {
    question: 'How can we reach you?',
    answer: (person) => person.types('Phone number', '07700 900 982'),
  },
  preferred: {
    question: 'How would you like to hear from us?',
    answer: async (person) => {
      await person.chooses('Phone call');
      await person.chooses('Text message');
    },
  },
  callTimes: {
    question: 'When can you take a call in private?',
    answer: (person) => person.chooses(/^Any time/),
  },
  messageSafe: {
    question: 'Is it safe for us to leave you a message?',
    answer: (person) => person.chooses('Yes'),
  },
  support: { question: 'Do you need any help when we contact you?', answer: skip },
  check: { question: 'Check your answers', answer: (person) => person.presses('Send request') },
} satisfies Record<string, Stage>;

type StageName = keyof typeof stages;

const byQuestion = Object.entries(stages) as [StageName, Stage][];

/** Answers page after page until this one. The last page shows all questions again: so it is looked for first. */
async function goTo(name: StageName, canvas: HTMLElement): Promise<Person> {
  const person = personAt(canvas, 'gp-request-form');
  await person.sees(stages.who.question);
  for (;;) {
    const text = person.reads();
    const here = byQuestion.findLast(([, { question }]) => text.includes(question));
    if (!here) throw new Error(`No answer is prepared for this page: ${text}`);
    if (here[0] === name) return person;
    await here[1].answer(person);
    await person.turnsPage('Continue');
  }
}

const play =
  (name: StageName, then: (person: Person) => Promise<void> = skip): Play =>
  async ({ canvasElement }) =>
    then(await goTo(name, canvasElement));

/** Goes on without an answer, or with this one. */
const mistakeAt = (name: StageName, answer: (person: Person) => Promise<void> = skip): Play =>
  play(name, async (person) => {
    await answer(person);
    await person.presses('Continue');
    await person.sees('There is a problem');
  });

const sendAnd = (words: string): Play =>
  play('check', async (person) => {
    await stages.check.answer(person);
    await person.sees(words);
  });

export default {
  title: 'Request form',
  component: 'gp-request-form',
  render: formAt(morning),
} satisfies Meta;

export const Start: Story = { play: play('who') };
export const AgeGroup: Story = { play: play('age') };
export const EmergencyQuestions: Story = { play: play('emergency') };
const yesInAnEmergency = play('emergency', async (person) => {
  await person.chooses('Yes, at least one');
  await person.presses('Continue');
  await person.sees('Get medical help now');
});
export const EmergencyAdvice: Story = { play: yesInAnEmergency };
export const EmergencyStops: Story = {
  name: 'Emergency advice that ends the form (on-emergency="stop")',
  args: { 'on-emergency': 'stop' },
  play: yesInAnEmergency,
};
export const WhatItIsAbout: Story = { play: play('kind') };
export const OnlyAdministrative: Story = {
  args: { kinds: 'fit-note test-results letter' },
  play: play('kind'),
};
export const FreeText: Story = { play: play('what') };
export const OneOfSeveral: Story = { play: play('sinceWhen') };
export const OwnQuestion: Story = { name: 'A question of the practice’s own', play: play('ownQuestion') };
export const Attachments: Story = {
  args: { attachments: 'images' },
  play: play('ownQuestion', async (person) => {
    await stages.ownQuestion.answer(person);
    await person.presses('Continue');
    await person.sees('Would you like to add photos?');
  }),
};
export const Name: Story = { play: play('name') };
export const DateOfBirth: Story = { play: play('born') };
export const NhsNumber: Story = { play: play('nhsNumber') };
export const HowToReach: Story = { play: play('reach') };
export const CallTimes: Story = {
  name: 'When a call can be taken in private',
  play: play('callTimes', async (person) => {
    await person.chooses('Only on some days or at some times');
    await person.chooses('Monday');
  }),
};
export const HelpNeeded: Story = {
  play: play('support', (person) => person.chooses('Yes, for another language')),
};
export const CheckAnswers: Story = { play: play('check') };
export const Sending: Story = { render: formAt(morning, slow), play: sendAnd('Sending') };
export const Sent: Story = { play: sendAnd('Request sent') };

export const ForAChild: Story = {
  play: play('who', async (person) => {
    await person.chooses(/^My child/);
    await person.presses('Continue');
    await person.sees('About you');
  }),
};

export const ErrorNothingChosen: Story = { name: 'Error: nothing chosen', play: mistakeAt('who') };
export const ErrorNothingWritten: Story = { name: 'Error: nothing written', play: mistakeAt('what') };
export const ErrorTwoFields: Story = { name: 'Error: two fields', play: mistakeAt('name') };
export const ErrorDate: Story = {
  name: 'Error: a date that does not exist',
  play: mistakeAt('born', async (person) => {
    await person.types('Day', '31');
    await person.types('Month', '2');
    await person.types('Year', '1980');
  }),
};
export const ErrorOtherAge: Story = {
  name: 'Error: an age that does not fit the date of birth',
  play: mistakeAt('born', async (person) => {
    await person.types('Day', '1');
    await person.types('Month', '3');
    await person.types('Year', '2016');
  }),
};
export const ErrorNhsNumber: Story = {
  name: 'Error: an NHS number with a slip',
  play: mistakeAt('nhsNumber', (person) => person.types(/^Do you know your NHS number/, '999 123 4567')),
};
export const ErrorPhone: Story = {
  name: 'Error: a telephone number that is too short',
  play: mistakeAt('reach', (person) => person.types('Phone number', '01632')),
};

export const NotSentOffline: Story = {
  name: 'Not sent: offline',
  render: formAt(morning, failing('not-sent', 'offline')),
  play: sendAnd('Your request was not sent'),
};
export const NotSentBusy: Story = {
  name: 'Not sent: too many people are sending',
  render: formAt(morning, failing('not-sent', 'too-many', { status: 429, retryAfter: 120 })),
  play: sendAnd('Your request was not sent'),
};
export const Refused: Story = {
  render: formAt(morning, failing('refused', 'invalid', { status: 422 })),
  play: sendAnd('Your request could not be taken'),
};
export const Unconfirmed: Story = {
  name: 'Unconfirmed: nobody can say whether it arrived',
  render: formAt(morning, failing('unconfirmed', 'timed-out')),
  play: sendAnd('We do not know if your request arrived'),
};

export const MayHaveBeenSent: Story = {
  name: 'After a reload: a request may have been sent',
  render: formAt(morning, failing('unconfirmed', 'timed-out')),
  play: async (context) => {
    await sendAnd('We do not know if your request arrived')(context);
    const form = context.canvasElement.querySelector('gp-request-form')!;
    form.replaceWith(widget('gp-request-form', { backend: pretending }));
    await personAt(context.canvasElement, 'gp-request-form').sees('You may have sent a request already');
  },
};

export const ClosedButAccepting: Story = { render: formAt(evening), play: play('who') };
export const ClosedWithHours: Story = {
  name: 'Closed (outside-hours="show-hours")',
  args: { 'outside-hours': 'show-hours' },
  render: formAt(evening),
};
/** In core hours: why, until when, telephone and front door; no form. */
export const Paused: Story = {
  render: formAt(morning, pretending, pausedRequests),
  play: ({ canvasElement }) => personAt(canvasElement, 'gp-request-form').sees('Paused'),
};
export const NotWorking: Story = {
  name: 'Not working: the form stays, with what else to use',
  render: formAt(morning, pretending, requestsDown),
  play: ({ canvasElement }) => personAt(canvasElement, 'gp-request-form').sees('Not working'),
};
export const WithoutPhone: Story = {
  name: 'Without a telephone number',
  render: formAt(morning, pretending, { phone: undefined } as never),
  play: play('who'),
};
export const Demonstration: Story = {
  render: (args) => inPractice(widget('gp-request-form', args, fallback), { backend: 'demo' }, morning),
  play: sendAnd('DEMO-'),
};

export const Welsh: Story = {
  name: 'In Welsh (draft)',
  globals: { language: 'cy' },
};
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: play('born'),
};
export const Narrow: Story = {
  name: 'Check your answers on a screen 320 px wide',
  render: (args) => html`<div style="max-width: 320px">${formAt(morning)(args)}</div>`,
  play: play('check'),
};
export const WithoutEndpoint: Story = {
  name: 'No endpoint: the fallback, and a line in the console',
  parameters: { showsFallback: true },
  render: (args) => inPractice(widget('gp-request-form', args, fallback)),
};
