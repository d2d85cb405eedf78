import '../src/elements/appointment-picker/gp-appointment-picker.js';
import {
  ScriptedBackend,
  day,
  problem,
  slotIn,
} from '../test/elements/appointment-picker/scripted-backend.js';
import { inPractice } from './practice.js';
import { type Args, type Meta, type Story, widget } from './story.js';

const fallback = 'To book an appointment, call us on 01632 960 123.';

/** A picker over a backend whose answers the story sets. */
const over =
  (set: (backend: ScriptedBackend) => void = () => undefined) =>
  (args: Args) => {
    const backend = new ScriptedBackend();
    set(backend);
    const picker = widget('gp-appointment-picker', args, fallback);
    Object.assign(picker, { backend: backend.asBackend });
    return inPractice(picker);
  };

const appointment = '0123456789abcdefghjkmnpqrs';

export default {
  title: 'Appointment picker',
  component: 'gp-appointment-picker',
  render: over(),
} satisfies Meta;

export const FreeTimes: Story = {};
export const SeveralKinds: Story = {
  render: over((backend) => {
    backend.slots = [
      slotIn(day, { language: 'English, Welsh', gender: 'Woman', reason: 'Blood test' }),
      slotIn(day + 20, { clinician: 'Tom Idris', mode: 'telephone', gender: 'Man' }),
      slotIn(2 * day, { clinician: 'Meera Shah', mode: 'video', location: 'Mill Lane' }),
    ];
  }),
};
export const NoneFree: Story = {
  render: over((backend) => {
    backend.slots = [];
  }),
};
export const NotOpenForBookingYet: Story = {
  render: over((backend) => {
    backend.slots = [];
    const later = (days: number) => new Date(Date.now() + days * day * 60_000).toISOString();
    backend.bookable = { earliest: later(3), latest: later(2) };
  }),
};
export const BackendDown: Story = {
  render: over((backend) => {
    backend.listAnswer = { kind: 'not-sent', problem: problem('network', 503) };
  }),
};
export const AnAppointment: Story = {
  args: { appointment },
  render: over((backend) => {
    backend.appointment = {
      ...slotIn(day),
      id: appointment,
      status: 'booked',
      reference: 'K4R-7MX',
      preparation: 'Drink water as usual.',
    };
  }),
};
export const Cancelled: Story = {
  args: { appointment },
  render: over((backend) => {
    backend.appointment = { ...slotIn(day), id: appointment, status: 'cancelled' };
  }),
};
export const NotFound: Story = { args: { appointment } };
export const Demonstration: Story = {
  render: (args) => inPractice(widget('gp-appointment-picker', { ...args, backend: 'demo' }, fallback)),
};
