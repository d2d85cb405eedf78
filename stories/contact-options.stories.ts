import '../src/elements/contact-options/gp-contact-options.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import { personAt } from './person.js';
import { inPractice } from './practice.js';
import { linesDown, pausedRequests } from './status.js';
import { type Args, type Meta, type Play, type Story, widget } from './story.js';

const fallback = 'Call 01632 960 120, Monday to Friday, 8am to 6:30pm.';
const openMoment = '2026-11-24T10:00:00Z';
const closedMoment = '2026-11-24T21:00:00Z';
const showAt =
  (at: string, changes: Partial<PracticeConfig> = {}) =>
  (args: Args) =>
    inPractice(widget('gp-contact-options', args, fallback), changes, at);

const sees =
  (words: string): Play =>
  ({ canvasElement }) =>
    personAt(canvasElement, 'gp-contact-options').sees(words);

export default {
  title: 'Contact options',
  component: 'gp-contact-options',
  render: showAt(openMoment),
} satisfies Meta;

export const Open: Story = {};
export const Closed: Story = { render: showAt(closedMoment) };
/** Monday evening: the lines are closed, the front door is open. */
export const FrontDoorOnly: Story = { render: showAt('2026-11-23T19:00:00Z') };
/** The link to the form is gone; why, until when and what else to use stands there. */
export const OnlinePaused: Story = {
  render: showAt(openMoment, pausedRequests),
  play: sees('Paused'),
};
export const LinesDown: Story = { render: showAt(openMoment, linesDown), play: sees('Not working') };
export const ByAttributesAlone: Story = {
  args: { phone: '01632 960 123', hours: 'Mo-Fr 08:00-18:30', address: '1 Harbour Lane, Leigh' },
  render: (args) => widget('gp-contact-options', args, fallback),
};
export const OtherOrderAndWords: Story = {
  render: showAt(openMoment, {
    contact: { order: ['in-person', 'telephone'], inPerson: { text: 'Come in. We open at 8am.' } },
    words: { en: { 'ways.in-person': 'At the front desk' } },
  }),
};
export const ScotlandClosed: Story = { render: showAt(closedMoment, { nation: 'scotland' }) };
export const NorthernIrelandClosed: Story = { render: showAt(closedMoment, { nation: 'northern-ireland' }) };
export const Welsh: Story = { globals: { language: 'cy' }, render: showAt(openMoment, { nation: 'wales' }) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, render: showAt(closedMoment) };
export const Narrow: Story = { parameters: { viewport: { defaultViewport: 'mobile1' } } };
