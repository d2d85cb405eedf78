import type { Catalogue } from '../../messages.js';

/** A test's values over time, as a chart and a table. */
export const recordChart = {
  title: '{name} over time',
  summary: {
    one: '{count} result. Newest: {value} on {date}.',
    other: '{count} results from {from} to {date}. Lowest {low}, highest {high}, newest {value}.',
  },
  band: 'Usual range',
  outside: 'Outside the usual range',
  date: 'Date',
  value: 'Result',
  close: 'Close',
  few: 'There are not enough numbers for a chart.',
  units: 'Results in another unit are only in the table.',
} satisfies Catalogue;
