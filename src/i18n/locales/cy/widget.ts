import type { Translation } from '../../messages.js';
import { dateWriters } from '../../format.js';
import type { widget as english } from '../en/widget.js';

// Chromium has no Welsh dates. Source: CLDR, cy. The numbers are the lengths of short names: "Gorff", "Maw".
const names = (all: string, lengths: string) => (index: number, style: string | undefined) =>
  style && all.split(' ')[index]!.slice(0, style === 'short' ? +lengths[index]! : undefined);
const dayName = names('Sul Llun Mawrth Mercher Iau Gwener Sadwrn', '3433343');
const monthName = names(
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
  '353333544344',
);

dateWriters['cy'] = (date, { weekday, day, month, year }) =>
  [
    weekday === 'long' && 'dydd',
    dayName(date.getUTCDay(), weekday),
    day && date.getUTCDate(),
    monthName(date.getUTCMonth(), month),
    year && date.getUTCFullYear(),
  ]
    .filter(Boolean)
    .join(' ');

/** Welsh: a draft for review by a translator. */
export const widget: Translation<typeof english> = {
  midday: 'hanner dydd',
  midnight: 'hanner nos',
  today: 'heddiw',
  tomorrow: 'yfory',
  _demo: 'Arddangosiad: does dim yn cael ei anfon',
  'help-heading': 'Os oes angen help arnoch nawr',
  'help-practice': 'Ffoniwch y feddygfa: {phone}',
  'help-999': 'Ffoniwch 999 os yw’n argyfwng',
  'help-111': 'Ffoniwch 111 os oes angen help arnoch nawr ac nad yw’n argyfwng',
  'help-out-of-hours':
    'Ffoniwch y gwasanaeth meddyg teulu y tu allan i oriau os yw’r feddygfa ar gau ac nad yw’n argyfwng',
  'help-111-website': 'Defnyddiwch 111 ar-lein',
  'new-tab': 'yn agor mewn tab newydd',
  unavailable:
    'Nid yw’r rhan hon o’r dudalen yn gweithio ar hyn o bryd. Cysylltwch â’r feddygfa mewn ffordd arall.',
};
