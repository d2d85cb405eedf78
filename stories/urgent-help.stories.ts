import '../src/elements/urgent-help/gp-urgent-help.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import { inPractice } from './practice.js';
import { type Args, type Meta, type Story, widget } from './story.js';

const fallback = 'Call 999 if it is an emergency. Call 111 if you need help now.';
const openMoment = '2026-11-24T10:00:00Z';
const closedMoment = '2026-11-24T21:00:00Z';
const showAt =
  (at: string, changes: Partial<PracticeConfig> = {}) =>
  (args: Args) =>
    inPractice(widget('gp-urgent-help', args, fallback), changes, at);

export default {
  title: 'Urgent help',
  component: 'gp-urgent-help',
  render: showAt(openMoment),
} satisfies Meta;

export const EnglandOpen: Story = {};
export const EnglandClosed: Story = { render: showAt(closedMoment) };
export const Wales: Story = { render: showAt(openMoment, { nation: 'wales' }) };
export const ScotlandOpen: Story = { render: showAt(openMoment, { nation: 'scotland' }) };
export const ScotlandClosed: Story = { render: showAt(closedMoment, { nation: 'scotland' }) };
export const NorthernIrelandOpen: Story = { render: showAt(openMoment, { nation: 'northern-ireland' }) };
export const NorthernIrelandClosed: Story = { render: showAt(closedMoment, { nation: 'northern-ireland' }) };
export const EmergencyOnly: Story = { args: { cards: 'emergency' } };
export const Welsh: Story = { globals: { language: 'cy' }, render: showAt(openMoment, { nation: 'wales' }) };
export const Narrow: Story = { globals: {}, parameters: { viewport: { defaultViewport: 'mobile1' } } };
