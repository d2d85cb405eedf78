import { html } from 'lit';
import '../src/elements/opening-hours/gp-opening-hours.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import { personAt } from './person.js';
import { inPractice, morning } from './practice.js';
import { linesDown, pausedRequests } from './status.js';
import { type Args, type Meta, type Play, type Story, widget } from './story.js';

const fallback = 'We are open from 8am to 6:30pm, Monday to Friday.';
const show = (args: Args) => inPractice(widget('gp-opening-hours', args, fallback));
const showWith = (changes: Partial<PracticeConfig>) => (args: Args) =>
  inPractice(widget('gp-opening-hours', args, fallback), changes);

const sees =
  (words: string): Play =>
  ({ canvasElement }) =>
    personAt(canvasElement, 'gp-opening-hours').sees(words);

export default {
  title: 'Opening hours',
  component: 'gp-opening-hours',
  render: show,
} satisfies Meta;

// Each story stands at a moment of its own (`at`), so that it is the same on any day and in any time zone. The moments
// have no seconds because Storybook would turn full instants into dates and leave their control empty.
export const Open: Story = { args: { at: '2026-11-24T10:00Z' } };
export const ClosingSoon: Story = { args: { at: '2026-11-24T18:10Z' } };
export const ClosedUntilTomorrow: Story = { args: { at: '2026-11-24T21:00Z' } };
export const ClosedBeforeOpening: Story = { args: { at: '2026-11-24T06:30Z' } };
export const ClosedForTheWeekend: Story = { args: { at: '2026-11-28T11:00Z' } };
export const BankHoliday: Story = { args: { at: '2026-12-25T10:00Z' } };
export const Exception: Story = {
  name: 'Exception: staff training',
  args: { at: '2026-12-09T14:00Z' },
};
export const HolidaysNotKnownYet: Story = { args: { at: '2034-04-12T20:00Z' } };
export const OpenAlways: Story = {
  args: { at: '2026-11-24T10:00Z', hours: '24/7' },
  render: showWith({ exceptions: [] }),
};
export const OpenPastMidnight: Story = { args: { at: '2026-11-24T23:30Z', hours: 'Mo-Su 18:00-02:00' } };

export const PhoneClosedSurgeryOpen: Story = { args: { at: '2026-11-23T19:00Z', service: 'phone' } };
export const DispensaryAtLunch: Story = { args: { at: '2026-11-24T13:20Z', service: 'dispensary' } };
export const OnlineRequests: Story = { args: { at: '2026-11-24T10:00Z', service: 'online' } };

/** The practice has paused a service: the banner says so. */
export const RequestsPaused: Story = {
  render: (args) => inPractice(widget('gp-opening-hours', args, fallback), pausedRequests, morning),
  play: sees('Paused'),
};
export const LinesDown: Story = {
  render: (args) => inPractice(widget('gp-opening-hours', args, fallback), linesDown, morning),
  play: sees('Not working'),
};

export const Wales: Story = {
  args: { at: '2026-11-24T21:00Z' },
  render: showWith({ nation: 'wales' }),
};
export const ScotlandOn2January: Story = {
  args: { at: '2025-01-02T11:00Z' },
  render: showWith({ nation: 'scotland' }),
};
export const NorthernIrelandOn12July: Story = {
  args: { at: '2027-07-12T10:00Z' },
  render: showWith({ nation: 'northern-ireland' }),
};

export const Table: Story = { args: { at: '2026-11-24T10:00Z', variant: 'table' } };
export const TableOfChristmasWeek: Story = { args: { at: '2026-12-22T10:00Z', variant: 'table' } };
export const TableOfTheDispensary: Story = {
  args: { at: '2026-12-07T10:00Z', variant: 'table', service: 'dispensary' },
};
export const BadgeOpen: Story = { args: { at: '2026-11-24T10:00Z', variant: 'badge' } };
export const BadgeClosed: Story = { args: { at: '2026-11-24T21:00Z', variant: 'badge' } };

export const Welsh: Story = {
  name: 'In Welsh (draft)',
  globals: { language: 'cy' },
  args: { at: '2026-11-24T21:00Z' },
};
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { at: '2026-11-24T21:00Z' },
};
export const Narrow: Story = {
  name: 'On a screen 320 px wide',
  args: { at: '2026-12-25T10:00Z' },
  render: (args) => html`<div style="max-width: 320px">${show(args)}</div>`,
};
export const NarrowTable: Story = {
  name: 'Table on a screen 320 px wide',
  args: { at: '2026-12-22T10:00Z', variant: 'table' },
  render: (args) => html`<div style="max-width: 320px">${show(args)}</div>`,
};

export const WrongHours: Story = {
  name: 'Wrong hours: the fallback, and a line in the console',
  args: { hours: 'Mon to Fri 8-6.30' },
  parameters: { showsFallback: true },
};
