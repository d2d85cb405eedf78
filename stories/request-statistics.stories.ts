import '../src/elements/request-statistics/gp-request-statistics.js';
import type { MonthFigures } from '../src/domain/statistics/months.js';
import { inPractice } from './practice.js';
import { type Args, type Meta, type Story, widget } from './story.js';

const fallback = 'The numbers are not showing. NHS England publishes them for every practice.';

/** So many months up to October 2026, with more requests from month to month and a quiet August and December. */
function monthsUpTo(
  count: number,
  change: (index: number) => Partial<MonthFigures> = () => ({}),
): MonthFigures[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2026, 10 - count + index));
    const quiet = [7, 11].includes(date.getUTCMonth()) ? 0.8 : 1;
    const total = Math.round((640 + 22 * index + ((index * 37) % 60)) * quiet);
    const clinical = Math.round(total * 0.73);
    const administrative = Math.round(total * 0.22);
    return {
      month: date.toISOString().slice(0, 7),
      participating: true,
      clinical,
      administrative,
      other: total - clinical - administrative,
      patients: 8400,
      ...change(index),
    };
  });
}
const none = { participating: false, clinical: null, administrative: null, other: null };
const backendOf = (months: readonly MonthFigures[]) => ({
  getStatistics: () => Promise.resolve({ kind: 'accepted', value: { months } }),
});
const show = (months: readonly MonthFigures[]) => (args: Args) =>
  inPractice(widget('gp-request-statistics', { backend: backendOf(months), ...args }, fallback));
/** The address of a file that lies in the story itself. */
const fileOf = (months: readonly MonthFigures[]): string => {
  const rows = months.flatMap(({ month, clinical, administrative, other }) =>
    [
      ['Clinical', clinical],
      ['Administrative', administrative],
      ['Other/Unknown', other],
    ].map(([type, count]) => `${month}-01,X00000,${type},${count}`),
  );
  return URL.createObjectURL(new Blob([['MONTH,GP_CODE,SUBMISSION_TYPE,COUNT', ...rows].join('\n')]));
};

export default {
  title: 'Request statistics',
  component: 'gp-request-statistics',
  render: show(monthsUpTo(12)),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('gp-request-statistics')!;
    for (let tries = 0; tries < 100 && element.shadowRoot?.querySelector('progress'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
  },
} satisfies Meta;

export const AYear: Story = {};
export const ThreeYears: Story = { render: show(monthsUpTo(36)) };
export const OneMonth: Story = { render: show(monthsUpTo(1)) };
/** The practice took no part in two months: that is not zero. */
export const MonthsWithoutData: Story = {
  render: show(monthsUpTo(12, (index) => (index === 4 || index === 5 ? none : {}))),
};
export const SmallNumbers: Story = {
  render: show(monthsUpTo(8, (index) => (index % 3 ? {} : { clinical: 60, administrative: 12, other: 2 }))),
};
export const FromTheNationalFile: Story = {
  render: (args) =>
    widget('gp-request-statistics', { csv: fileOf(monthsUpTo(14)), 'ods-code': 'X00000', ...args }, fallback),
};
export const NotInTheFile: Story = {
  render: (args) =>
    widget('gp-request-statistics', { csv: fileOf(monthsUpTo(3)), 'ods-code': 'A99999', ...args }, fallback),
};
/** Until the backend answers, the page's own content stays. */
export const WaitingForTheBackend: Story = {
  render: (args) =>
    widget(
      'gp-request-statistics',
      { backend: { getStatistics: () => new Promise(() => {}) }, ...args },
      fallback,
    ),
  parameters: { showsFallback: true },
  play: async () => {},
};
export const TableOpen: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('gp-request-statistics')!;
    for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector('details'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    element.shadowRoot!.querySelector('details')!.open = true;
  },
};
export const Welsh: Story = { globals: { language: 'cy' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { parameters: { viewport: { defaultViewport: 'mobile1' } } };
