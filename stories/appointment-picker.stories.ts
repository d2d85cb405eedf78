import '../src/elements/appointment-picker/gp-appointment-picker.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import {
  ScriptedBackend,
  day,
  problem,
  slotIn,
} from '../test/elements/appointment-picker/scripted-backend.js';
import { type Person, personAt } from './person.js';
import { inPractice, morning } from './practice.js';
import { pausedAppointments } from './status.js';
import { type Args, type Meta, type Play, type Story, widget } from './story.js';

const tag = 'gp-appointment-picker';
const fallback = 'To book an appointment, call us on 01632 960 123.';

/** A picker over a backend whose answers the story sets. */
const over =
  (
    set: (backend: ScriptedBackend) => void = () => undefined,
    changes: Partial<PracticeConfig> = {},
    at?: string,
  ) =>
  (args: Args) => {
    sessionStorage.removeItem('gp-appointment-picker');
    const backend = new ScriptedBackend();
    set(backend);
    const picker = widget(tag, args, fallback);
    Object.assign(picker, { backend: backend.asBackend });
    return inPractice(picker, changes, at);
  };

const appointment = '0123456789abcdefghjkmnpqrs';

type Stage = (person: Person) => Promise<void>;

const play =
  (...stages: readonly Stage[]): Play =>
  async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    for (const stage of stages) await stage(person);
  };
const sees =
  (words: string): Stage =>
  (person) =>
    person.sees(words);
const presses =
  (words: string): Stage =>
  (person) =>
    person.presses(words);
const choose: Stage = async (person) => {
  await person.presses('Choose this time');
  await person.sees('What is the appointment about?');
};
const answerAll: Stage = async (person) => {
  await person.types(/^What is the appointment about/, 'Blood test');
  await person.turnsPage('Continue');
  await person.chooses('I do');
  await person.turnsPage('Continue');
  await person.types('First name', 'Zoë');
  await person.types('Last name', 'Brown');
  await person.types('Day', '31');
  await person.types('Month', '3');
  await person.types('Year', '1980');
  await person.turnsPage('Continue');
  await person.chooses('Yes');
  await person.turnsPage('Continue');
  await person.types(/phone/i, '07700 900982');
  await person.turnsPage('Continue');
  await person.sees('Check and book');
};
const book: Stage = async (person) => {
  await person.presses('Book this appointment');
  await person.sees('Reference');
};
const failing = (kind: 'refused' | 'not-sent' | 'unconfirmed', code: string, status = 0) =>
  over((backend) => {
    backend.answers = [{ kind, problem: problem(code, status) }];
  });
const standing = over((backend) => {
  backend.appointment = {
    ...slotIn(day),
    id: appointment,
    status: 'booked',
    reference: 'K4R-7MX',
    preparation: 'Drink water as usual.',
  };
});
const several = over((backend) => {
  backend.slots = [
    slotIn(day, { language: 'English, Welsh', gender: 'Woman', reason: 'Blood test' }),
    slotIn(day + 20, { clinician: 'Tom Idris', mode: 'telephone', gender: 'Man' }),
    slotIn(2 * day, { clinician: 'Meera Shah', mode: 'video', location: 'Mill Lane' }),
  ];
});

export default { title: 'Appointment picker', component: tag, render: over() } satisfies Meta;

export const FreeTimes: Story = {};
export const SeveralKinds: Story = { render: several };
export const Filters: Story = {
  render: several,
  play: play(presses('Show only some times'), sees('Who with')),
};
export const Calendar: Story = {
  play: play(presses('Choose a day in a calendar'), sees('The month after')),
};
/** Waits for its first answer. */
export const Loading: Story = {
  render: over((backend) => {
    backend.listSlots = () => new Promise(() => undefined);
  }),
};
export const ManyTimes: Story = {
  render: over((backend) => {
    backend.slots = Array.from({ length: 400 }, (_, index) =>
      slotIn(day + index * 10, { id: `slot-${index}` }),
    );
  }),
};
export const NothingChosen: Story = { play: play(presses('Continue')) };
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement, tag);
    await person.sees('Next free time');
    canvasElement.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.slot')!.click();
    await person.sees('You chose');
  },
};
/** The practice's clock is named where the visitor's device is set to another zone. */
export const AnotherZone: Story = { render: over(undefined, { timeZone: 'Pacific/Auckland' }) };
/** What does not follow the contract is left out, and named in the console. */
export const Malformed: Story = {
  render: over((backend) => {
    backend.slots = [{ ...slotIn(day), mode: 'by letter' }, slotIn(day + 20), null];
  }),
};
export const Welsh: Story = { globals: { language: 'cy' } };
export const NoneFree: Story = {
  render: over((backend) => {
    backend.slots = [];
  }),
  play: play(sees('There are no free times')),
};
export const NotOpenForBookingYet: Story = {
  render: over((backend) => {
    backend.slots = [];
    const later = (days: number) => new Date(Date.now() + days * day * 60_000).toISOString();
    backend.bookable = { earliest: later(3), latest: later(2) };
  }),
  play: play(sees('You can book from')),
};
export const BackendDown: Story = {
  render: over((backend) => {
    backend.listAnswer = { kind: 'not-sent', problem: problem('network', 503) };
  }),
  play: play(sees('We cannot show free times')),
};
export const Reason: Story = { play: play(choose) };
/** Words that can mean an emergency. It informs and does not block. */
export const NoticeInTheReason: Story = {
  play: play(
    choose,
    (person) => person.types(/^What is the appointment about/, 'crushing chest pain'),
    sees('999'),
  ),
};
export const HoldNearItsEnd: Story = {
  render: over((backend) => {
    backend.holdMinutes = 1.5;
  }),
  play: play(choose, sees('more minutes')),
};
/** The practice has paused booking: no times, but why, until when and what else to use. */
export const Paused: Story = {
  render: over(undefined, pausedAppointments, morning),
  play: play(sees('Paused')),
};
export const WithoutHolds: Story = {
  render: over((backend) => {
    backend.holds = 'not-offered';
  }),
  play: play(choose),
};
export const TakenBeforeItWasHeld: Story = {
  render: over((backend) => {
    backend.holds = 'taken';
  }),
  play: play(presses('Choose this time'), sees('not free any more')),
};
export const Check: Story = { play: play(choose, answerAll) };
export const Booked: Story = { play: play(choose, answerAll, book) };
export const SomebodyElseWasFaster: Story = {
  render: failing('refused', 'slot-taken', 409),
  play: play(choose, answerAll, presses('Book this appointment'), sees('Someone else has just booked')),
};
export const Unconfirmed: Story = {
  render: failing('unconfirmed', 'timed-out'),
  play: play(choose, answerAll, presses('Book this appointment'), sees('We do not know')),
};
export const Refused: Story = {
  render: failing('refused', 'invalid', 422),
  play: play(choose, answerAll, presses('Book this appointment'), sees('did not accept this')),
};
export const Busy: Story = {
  render: failing('not-sent', 'too-many', 429),
  play: play(choose, answerAll, presses('Book this appointment'), sees('is busy')),
};
/** A booking was on its way when the page was loaded again. */
export const InDoubtAfterAReload: Story = {
  render: (args) => {
    const content = over()(args);
    sessionStorage.setItem('gp-appointment-picker', JSON.stringify({ booking: appointment, slot: 'gone' }));
    return content;
  },
  play: play(sees('Your appointment may be booked')),
};
export const AnAppointment: Story = { args: { appointment }, render: standing, play: play(sees('K4R-7MX')) };
export const AskedBeforeCancelling: Story = {
  args: { appointment },
  render: standing,
  play: play(presses('Cancel this appointment'), sees('Cancel your appointment?')),
};
export const Moving: Story = {
  args: { appointment },
  render: standing,
  play: play(presses('Change the time'), presses('Choose this time'), sees('Change your appointment?')),
};
export const Cancelled: Story = {
  args: { appointment },
  render: over((backend) => {
    backend.appointment = { ...slotIn(day), id: appointment, status: 'cancelled' };
  }),
};
export const NotFound: Story = { args: { appointment } };
export const Demonstration: Story = {
  render: (args) => inPractice(widget(tag, { ...args, backend: 'demo' }, fallback)),
};
