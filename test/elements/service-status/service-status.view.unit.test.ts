import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { loadHours } from '../../../src/controllers/practice-hours.js';
import { bankHolidays } from '../../../src/domain/opening-hours/bank-holidays.js';
import { dayNumber } from '../../../src/domain/time/wall-clock.js';
import {
  chartOf,
  isCurrent,
  minutesOld,
  worstOf,
} from '../../../src/elements/service-status/service-news.view.js';
import { serviceStatus as welsh } from '../../../src/i18n/locales/cy/service-status.js';
import { serviceStatus as english } from '../../../src/i18n/locales/en/service-status.js';
import { answerAt } from '../../../src/elements/service-status/service-status.view.js';

before(loadHours);

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** The same by walking from day to day over a calendar made of strings, with London's clock from `Intl`. */
function walk(at: number, nation: (typeof nations)[number], days: number): string {
  const holidays = new Set(
    [2025, 2026, 2027].flatMap((year) => bankHolidays(nation, year).map(({ date }) => date)),
  );
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const date = new Date(`${parts['year']}-${parts['month']}-${parts['day']}T12:00:00Z`);
  const text = (): string => date.toISOString().slice(0, 10);
  const isWorking = (): boolean => ![0, 6].includes(date.getUTCDay()) && !holidays.has(text());
  const step = (): void => {
    do date.setUTCDate(date.getUTCDate() + 1);
    while (!isWorking());
  };
  // Too late today, or no working day: it counts as sent when the next one begins.
  if (!isWorking() || `${parts['hour']}:${parts['minute']}` >= '18:30') step();
  for (let left = days; left > 0; left--) step();
  return text();
}

describe('when an answer can be expected', () => {
  it('is what a walk from day to day finds, for each nation, moment and promise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2027-11-30T00:00Z') }),
        fc.constantFrom(...nations),
        fc.integer({ min: 1, max: 10 }),
        (at, nation, days) => {
          const replyPromise = { workingDays: days };
          const answer = answerAt(at, { nation, replyPromise }, undefined, undefined);
          assert.deepEqual(answer, { day: dayNumber(walk(at, nation, days)) });
        },
      ),
      { numRuns: 2000 },
    );
  });

  const at = Date.parse('2026-12-24T19:00Z');
  const working = { service: 'requests', state: 'busy' } as const;

  it('jumps over Christmas: a request of Christmas Eve in the evening', () => {
    assert.deepEqual(answerAt(at, {}, working, undefined), { day: dayNumber('2026-12-30') });
  });

  it('is the backend’s figure where there is one that is not past', () => {
    const by = '2026-12-29T12:00:00Z';
    assert.deepEqual(answerAt(at, {}, working, by), { by: Date.parse(by) });
    assert.deepEqual(answerAt(at, {}, working, '2026-12-24T12:00:00Z'), { day: dayNumber('2026-12-30') });
  });

  it('is not said while requests are paused, or where nothing is promised', () => {
    assert.equal(answerAt(at, {}, { service: 'requests', state: 'paused' }, undefined), undefined);
    assert.equal(answerAt(at, { replyPromise: 'none' }, working, undefined), undefined);
    assert.equal(answerAt(at, { nation: 'scotland' }, working, undefined), undefined);
  });
});

describe('the chart of the week', () => {
  const busyness = [
    { day: 'Mo', hour: 8, level: 1 },
    { day: 'Mo', hour: 10, level: 0.4 },
    { day: 'We', hour: 8, level: 0.1 },
  ] as const;

  it('has the days that have figures, all hours between, and gaps where nothing is known', () => {
    const { days, hours } = chartOf(busyness, Date.parse('2026-11-23T08:30Z'), 'Europe/London');
    assert.deepEqual(days, ['2026-11-23', '2026-11-25']);
    assert.deepEqual(
      hours.map(({ hour, cells }) => [hour, cells.map(({ word }) => word)]),
      [
        [8, ['full', 'quiet']],
        [9, [undefined, undefined]],
        [10, ['usual', undefined]],
      ],
    );
    assert.equal(hours[0]!.cells[0]!.isNow, true);
    assert.equal(hours[0]!.cells[1]!.isNow, false);
  });
});

describe('news', () => {
  it('are old after ten minutes', () => {
    assert.equal(minutesOld(599_999), undefined);
    assert.equal(minutesOld(600_000), 10);
  });

  it('are as bad as the worst', () => {
    assert.equal(worstOf([]), 'working');
    assert.equal(
      worstOf([
        { service: 'requests', state: 'paused' },
        { service: 'record', state: 'busy' },
      ]),
      'paused',
    );
  });

  it('stand until they end, from a week before they begin', () => {
    const from = '2026-12-09T13:00:00Z';
    const until = '2026-12-09T18:30:00Z';
    assert.equal(isCurrent({ from, until }, Date.parse('2026-12-01T13:00Z')), false);
    assert.equal(isCurrent({ from, until }, Date.parse('2026-12-02T13:00Z')), true);
    assert.equal(isCurrent({ from, until }, Date.parse(until)), false);
    assert.equal(isCurrent({}, 0), true);
  });
});

it('says in both languages that by when an answer comes is an aim, and no promise', () => {
  for (const key of ['answer-day', 'answer-time'] as const) {
    assert.match(english[key], /we aim to tell you what happens next/);
    assert.match(String(welsh[key]), /ein nod yw dweud wrthych beth sy’n digwydd nesaf/);
  }
});
