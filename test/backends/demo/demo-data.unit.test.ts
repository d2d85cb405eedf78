import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoMedications, demoPharmacies } from '../../../src/backends/demo/medications.js';
import { demoRecord } from '../../../src/backends/demo/record.js';
import { demoSlots } from '../../../src/backends/demo/slots.js';
import { demoStatistics, demoStatus } from '../../../src/backends/demo/status.js';
import { recordSections } from '../../../src/domain/record/record-section.js';

const today = '2026-11-24';
/** Every text in it, however deep. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('the demonstration’s medicines', () => {
  const medicines = () => demoMedications(today);

  it('leave no text empty', () => {
    assert.deepEqual(
      textsOf([medicines(), demoPharmacies]).filter((text) => text.trim() === ''),
      [],
    );
  });

  it('can be ordered, or say why not: one too early, one whose review is due', () => {
    assert.deepEqual(
      medicines().map(({ orderable, notOrderable }) => notOrderable?.reason ?? orderable),
      [true, true, true, 'too-early', 'review-due'],
    );
    for (const { orderable, notOrderable } of medicines()) assert.equal(orderable, !notOrderable);
    const [, , inhaler, early, review] = medicines();
    assert.ok(early!.nextDue! > today, 'it is too early until then');
    assert.ok(review!.reviewDate! < today, 'the review is due since then');
    assert.ok(inhaler!.nextDue! < today, 'one is overdue');
  });

  it('were issued before today, and are reviewed within a year', () => {
    for (const { lastIssued, nextDue, reviewDate, orderable } of medicines()) {
      assert.ok(lastIssued! < today && daysBetween(lastIssued!, today) < 90);
      if (nextDue) assert.ok(nextDue > lastIssued!);
      if (orderable && reviewDate) assert.ok(reviewDate > today && daysBetween(today, reviewDate) < 365);
    }
  });
});

describe('the demonstration’s record', () => {
  it('leaves no text empty, and has nothing of tomorrow, nor twice', () => {
    const all = recordSections.flatMap((section) => demoRecord(section, today));
    assert.deepEqual(
      textsOf(all).filter((text) => text.trim() === ''),
      [],
    );
    for (const { date } of all) assert.ok(date < today, date);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('has each section’s own', () => {
    assert.deepEqual(
      recordSections.map((section) => demoRecord(section, today)[0]!.id.replace(/-\d+$/, '')).sort(),
      ['allergy', 'letter', 'medicine', 'note', 'result', 'vaccination'],
    );
    assert.deepEqual(
      demoRecord('medicines', today).map((entry) => 'status' in entry && entry.status),
      ['current', 'past'],
    );
    assert.deepEqual(
      demoRecord('consultations', today).map(({ sensitive = false }) => sensitive),
      [false, true],
    );
    assert.deepEqual(
      demoRecord('letters', today).map((entry) => entry.new ?? false),
      [true, false],
    );
  });

  it('has results every three months, in and above their range, of which the last is new', () => {
    const results = demoRecord('test-results', today);
    results.slice(1).forEach(({ date }, index) => assert.equal(daysBetween(date, results[index]!.date), 91));
    const values = results.map((entry) => entry.values![0]!);
    for (const { value, low, high, inside } of values) {
      assert.ok(Number(value) > low! && Number(value) < 60, String(value));
      assert.equal(inside, Number(value) > high! ? 'above' : 'inside');
    }
    assert.ok(new Set(values.map(({ value }) => value)).size > 5, 'it goes up and down');
    assert.ok(
      values.some(({ inside }) => inside === 'inside') && values.some(({ inside }) => inside === 'above'),
    );
    assert.deepEqual(
      results.flatMap((entry, index) => (entry.new || 'notice' in entry ? [index] : [])),
      [0],
    );
    assert.match(results[0]!.notice!, /contact you/);
  });
});

describe('the demonstration’s free times', () => {
  const slots = () => demoSlots('2026-11-23', '2026-12-20', 'Europe/London');
  const clock = (instant: string): string => instant.slice(11, 16);

  it('are on weekdays from half past eight to five, but for two hours at noon, of a quarter of an hour each', () => {
    const days = new Set(slots().map(({ start }) => new Date(start).getUTCDay()));
    assert.deepEqual([...days].sort(), [1, 2, 3, 4, 5]);
    const times = slots().map(({ start }) => clock(start));
    assert.ok(times.every((time) => time >= '08:30' && time < '17:00'));
    assert.deepEqual(
      times.filter((time) => time >= '12:00' && time < '14:00'),
      [],
    );
    assert.ok(times.some((time) => time < '12:00') && times.some((time) => time >= '14:00'));
    for (const { start, end, location } of slots()) {
      assert.equal(Date.parse(end) - Date.parse(start), 900_000);
      assert.ok(location);
    }
  });

  it('are about one in four, with all clinicians', () => {
    // 20 days of 20 times each: every 20 minutes from 8:30, without those at noon.
    assert.ok(Math.abs(slots().length / (20 * 20) - 25 / 97) < 0.05, String(slots().length));
    assert.equal(new Set(slots().map(({ clinician, mode }) => `${clinician} ${mode}`)).size, 4);
  });

  it('are none on a weekend or for days that end before they begin', () => {
    assert.deepEqual(demoSlots('2026-11-28', '2026-11-29', 'Europe/London'), []);
    assert.deepEqual(demoSlots('2026-11-27', '2026-11-26', 'Europe/London'), []);
  });

  it('are given for 61 days at most', () => {
    const last = demoSlots('2026-11-23', '2027-11-23', 'Europe/London').at(-1)!.start;
    assert.ok(daysBetween('2026-11-23', last) < 61.8 && daysBetween('2026-11-23', last) > 55, last);
  });
});

describe('the demonstration’s figures', () => {
  it('are a week that is quieter by the day, and by the hour after nine', () => {
    const { busyness, services, updatedAt } = demoStatus('2026-11-24T09:00:00Z');
    const level = (day: string, hour: number): number =>
      busyness!.find((each) => each.day === day && each.hour === hour)!.level;
    assert.equal(updatedAt, '2026-11-24T09:00:00Z');
    assert.equal(busyness!.length, 55);
    assert.deepEqual([level('Mo', 8), level('Mo', 9), level('Mo', 10)], [1, 1, 0.74]);
    assert.deepEqual([level('Fr', 8), level('Fr', 18)], [0.5, 0.19]);
    assert.deepEqual(
      services.map(({ service, state, reason }) => `${service} ${state}${reason ? ' with a reason' : ''}`),
      ['requests busy with a reason', 'appointments working', 'prescriptions working', 'telephone busy'],
    );
  });

  it('are a year of requests, about 760 to 920 a month, in three parts', () => {
    const { practice, months } = demoStatistics(today);
    assert.ok(practice);
    const totals = months.map(({ clinical, administrative, other, participating }) => {
      assert.equal(participating, true);
      assert.ok(Math.abs(administrative! / (clinical! + administrative! + other!) - 0.22) < 0.01);
      return clinical! + administrative! + other!;
    });
    assert.equal(totals[0], 760);
    assert.ok(totals.every((total) => total >= 760 && total < 920));
    assert.ok(new Set(totals).size > 6);
  });
});
