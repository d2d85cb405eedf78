import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { holidaysOf } from '../../../src/domain/opening-hours/bank-holidays.js';
import { categoryOf, type RequestKind } from '../../../src/domain/questions/request-kind.js';
import { instantOf } from '../../../src/domain/time/instants.js';
import { dateOfDay, dayNumber, wallClock, weekdayOfDay } from '../../../src/domain/time/wall-clock.js';
import type { Database } from '../database/connect.js';
import { searchTextOf } from '../requests/search-words.js';
import { referenceCharacters } from '../requests/reference.js';

const timeZone = 'Europe/London';
const batch = 250;

/** Of a thousand requests, how many are of each kind: 730 clinical, as in England. */
const kinds: readonly (readonly [RequestKind, number])[] = [
  ['symptoms', 560],
  ['question', 110],
  ['call-back', 60],
  ['fit-note', 80],
  ['repeat-prescription', 90],
  ['test-results', 40],
  ['referral', 20],
  ['letter', 25],
  ['other', 15],
];
/** Requests on an ordinary weekday, Monday first, and how they spread over the hours. */
const perDay = [62, 46, 42, 40, 44, 6, 5];
const perHour: readonly (readonly [hour: number, weight: number])[] = [
  [6, 2],
  [7, 6],
  [8, 24],
  [9, 18],
  [10, 12],
  [11, 9],
  [12, 7],
  [13, 7],
  [14, 6],
  [15, 5],
  [16, 5],
  [17, 4],
  [18, 3],
  [20, 2],
  [21, 1],
];
const people = [
  ['Priya', 'Raman', '1958-07-14'],
  ['Tom', 'Ashdown', '1991-02-03'],
  ['Grace', 'Okafor', '1976-11-30'],
  ['Callum', 'Reid', '2003-05-19'],
  ['Eleri', 'Pugh', '1944-01-08'],
  ['Samira', 'Haddad', '1985-09-25'],
  ['Jan', 'Nowak', '1969-12-12'],
  ['Beth', 'Turner', '2014-04-02'],
] as const;
const texts: Readonly<Record<RequestKind, readonly string[]>> = {
  symptoms: [
    'My knee is swollen since Monday.',
    'A rash on my arm that itches.',
    'I have had a cough for four weeks.',
  ],
  question: ['Can I take these tablets with alcohol?', 'Should I have the vaccine again?'],
  'call-back': ['Please call me about my blood pressure.'],
  'fit-note': ['My sick note ends on Friday and I am not well yet.'],
  'repeat-prescription': ['I need my inhaler.', 'My usual tablets, please.'],
  'test-results': ['Are my blood tests back?'],
  referral: ['I have not heard about my hospital appointment.'],
  letter: ['I need a letter for my insurance.'],
  other: ['I have moved house.'],
};

/** The same numbers each time, from 0 to below 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(weights: readonly (readonly [T, number])[], chance: number): T {
  let left = chance * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weights) if ((left -= weight) < 0) return value;
  return weights.at(-1)![0];
}

/**
 * Fills the receiver with a believable year of made-up requests up to now, from the first of the month: Monday mornings are busiest, weekends and bank
 * holidays quiet, August and Christmas too, and there are more from month to month. Ids are always the same, so that doing it
 * again adds only the days since. Returns how many were added.
 */
export async function seed(database: Database, now: Date): Promise<number> {
  const today = wallClock(now.getTime(), timeZone).day;
  const holidays = holidaysOf('england');
  let added = 0;
  let waiting: ReturnType<typeof rowOf>[] = [];
  const store = async (): Promise<void> => {
    if (!waiting.length) return;
    const stored = await database
      .insertInto('requests')
      .values(waiting)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    added += stored.length;
    waiting = [];
  };
  // Whole months: part of one would look like a fall.
  const [year, month] = dateOfDay(today).split('-');
  const first = dayNumber(`${Number(year) - 1}-${month}-01`);
  for (let day = first; day <= today; day++) {
    const date = dateOfDay(day);
    const chance = random(day);
    const season = /-(08|12)-/.test(date) ? 0.85 : 1;
    const growth = 0.8 + (0.4 * (day - first)) / (today - first);
    const usual = holidays.has(day) ? perDay[6]! : perDay[weekdayOfDay(day)]!;
    const count = Math.round(usual * season * growth * (0.85 + 0.3 * chance()));
    for (let index = 0; index < count; index++) {
      const minute = pick(perHour, chance()) * 60 + Math.floor(chance() * 60);
      const receivedAt = new Date(instantOf(date, minute, timeZone) + Math.floor(chance() * 60_000));
      const row = rowOf(date, index, receivedAt, chance, now);
      if (receivedAt <= now) waiting.push(row);
      if (waiting.length === batch) await store();
    }
  }
  await store();
  return added;
}

function rowOf(date: string, index: number, receivedAt: Date, chance: () => number, now: Date) {
  const id = `seed-${date}-${String(index).padStart(4, '0')}`;
  const kind = pick(kinds, chance());
  const [givenName, familyName, dateOfBirth] = people[Math.floor(chance() * people.length)]!;
  const value = texts[kind][Math.floor(chance() * texts[kind].length)]!;
  const request: PatientRequest = {
    version: 1,
    id,
    kind,
    category: categoryOf(kind),
    submittedAt: receivedAt.toISOString(),
    language: 'en',
    practice: { name: 'Wenbrook Surgery', odsCode: 'X00000' },
    patient: {
      givenName,
      familyName,
      dateOfBirth,
      postcode: 'WB4 2QH',
      registration: 'registered',
      ageGroup: Number(dateOfBirth.slice(0, 4)) > 2009 ? 'child' : 'adult',
    },
    answers: [{ question: 'what', prompt: 'How can we help?', value }],
    contact: { phone: '01632 960 983', preferred: ['phone'], callTimes: [], messageSafe: 'yes' },
    safety: { questions: [], advice: [], notices: [], noticesState: 'on' },
    attachments: [],
  };
  // Done within two days, but for those of the last two.
  const doneAt = new Date(receivedAt.getTime() + (2 + 40 * chance()) * 3_600_000);
  const character = (): string => referenceCharacters[Math.floor(chance() * referenceCharacters.length)]!;
  const reference = Array.from({ length: 6 }, character).join('');
  // Longer than a real one, so that the two never meet.
  const wholeReference = `${reference.slice(0, 3)}-${reference.slice(3)}-${date.replaceAll('-', '')}${index}`;
  return {
    id,
    replaces: null,
    fingerprint: 'seed',
    reference: wholeReference,
    kind,
    category: categoryOf(kind),
    received_at: receivedAt,
    respond_by: null,
    done_at: doneAt < now ? doneAt : null,
    purged_at: null,
    content: JSON.stringify(request),
    search: searchTextOf(request, wholeReference),
  };
}
