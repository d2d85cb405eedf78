import { html } from 'lit';
import '../src/elements/opening-hours/gp-opening-hours.js';
import { inPractice } from './practice.js';
import { type Meta, type Story, widget } from './story.js';

const at = '2026-11-24T21:00Z';
const hours = (fallback = '') => widget('gp-opening-hours', { at }, fallback);

export default {
  title: 'Practice settings',
  component: 'gp-practice',
} satisfies Meta;

/** The element itself shows nothing. Here is what a widget inside makes of its settings. */
export const BySettings: Story = { render: () => inPractice(hours()) };

export const ByAttributes: Story = {
  render: (args) => {
    const practice = widget('gp-practice', args);
    practice.append(hours());
    return practice;
  },
  args: { phone: '01632 960 121', nation: 'scotland', hours: 'Mo-Fr 09:00-17:00' },
};

export const TwoPractices: Story = {
  name: 'Two practices on one page, never mixed',
  render: () =>
    html`<h2>Wenbrook</h2>
      ${inPractice(hours())}
      <h2>Upper Wenbrook</h2>
      ${inPractice(hours(), { hours: 'Mo,We 09:00-12:00', exceptions: [] })}`,
};

export const OwnWords: Story = {
  name: 'A practice’s own words',
  render: () => inPractice(hours(), { words: { en: { 'opening-hours.closed': 'Our doors are closed' } } }),
};

export const WrongSettings: Story = {
  name: 'Settings that cannot be used: the fallback, and lines in the console',
  parameters: { showsFallback: true },
  render: () =>
    inPractice(hours('We are open from 8am to 6:30pm, Monday to Friday.'), {
      nation: 'narnia',
      surprise: true,
    } as never),
};
