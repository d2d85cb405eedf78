import type { Catalogue } from '../../messages.js';

/** `gp-request-statistics`, in the terms of NHS England's publication. */
export const requestStatistics = {
  title: 'Online requests by month',
  latest: 'In {month}, {total} requests came in.',
  shares: '{clinical} were about health, {administrative} about things like letters and sick notes.',
  rate: 'That is {rate} for each 1,000 patients.',
  clinical: 'Clinical',
  administrative: 'Administrative',
  other: 'Other or unknown',
  'not-shown': 'Not shown',
  month: 'Month',
  total: 'All',
  'rate-column': 'Per 1,000 patients',
  none: 'No data',
  'none-note': 'No data: the practice took no part in that month. It does not mean that nobody asked.',
  'hidden-note': 'Numbers below {count} are not shown, so that nobody can be recognised.',
  table: 'Show the numbers in a table',
  csv: 'Download the numbers (CSV)',
  loading: 'Loading the numbers',
  rows: '{count} rows read',
  empty: 'There are no numbers for {code} here. It does not mean that nobody asked.',
  'empty-any': 'There are no numbers here. It does not mean that nobody asked.',
  source: 'Source: NHS England, Submissions via Online Consultation Systems in General Practice.',
  columns: 'Columns used: {columns}.',
} satisfies Catalogue;
