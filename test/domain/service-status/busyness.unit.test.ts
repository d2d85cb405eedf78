import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoStatus } from '../../../src/backends/demo/status.js';
import { type BusyHour, summarise } from '../../../src/domain/service-status/busyness.js';

const day = (name: BusyHour['day'], from: number, levels: readonly number[]): BusyHour[] =>
  levels.map((level, index) => ({ day: name, hour: from + index, level }));

describe('what a week says in a sentence', () => {
  it('names the busiest hours and the quiet part of a day', () => {
    const hours = [...day('Mo', 8, [1, 0.9, 0.5, 0.4]), ...day('Tu', 12, [0.2, 0.1, 0.1])];
    assert.deepEqual(summarise(hours), {
      busiest: { day: 'Mo', from: 8, to: 10 },
      quiet: { day: 'Tu', part: 'afternoon' },
    });
  });

  it('takes hours before the busiest in, too', () => {
    assert.deepEqual(summarise(day('We', 9, [0.5, 0.8, 1, 0.8, 0.5]))?.busiest, {
      day: 'We',
      from: 10,
      to: 13,
    });
  });

  it('takes an hour of three quarters in, on the same day only', () => {
    const hours = [...day('We', 9, [0.74, 0.75, 1, 0.74]), ...day('Th', 12, [1]), ...day('We', 12, [0.74])];
    assert.deepEqual(summarise(hours)?.busiest, { day: 'We', from: 10, to: 12 });
  });

  it('parts a day at noon and at five', () => {
    const quietIn = (from: number) =>
      summarise([...day('Mo', 8, [1, 1]), ...day('Tu', from, [0.1, 0.1])])?.quiet?.part;
    assert.deepEqual([10, 12, 15, 17].map(quietIn), ['morning', 'afternoon', 'afternoon', 'evening']);
    assert.equal(quietIn(11), undefined, 'an hour on either side of noon is no part');
    assert.equal(quietIn(16), undefined);
  });

  it('counts core hours from eight to seven only, and no Saturday', () => {
    const quiet = (name: BusyHour['day'], from: number) =>
      summarise([...day('Mo', 8, [1, 1]), ...day(name, from, [0, 0])])?.quiet;
    assert.deepEqual(quiet('Tu', 8), { day: 'Tu', part: 'morning' });
    assert.deepEqual(quiet('Tu', 17), { day: 'Tu', part: 'evening' });
    assert.equal(quiet('Tu', 7), undefined);
    assert.equal(quiet('Tu', 18), undefined);
    assert.equal(quiet('Sa', 9), undefined);
  });

  it('calls only what is less than half as busy quiet', () => {
    const quiet = (level: number) =>
      summarise([...day('Mo', 8, [1, 1]), ...day('Tu', 8, [level, level])])?.quiet?.day;
    assert.deepEqual([quiet(0.5), quiet(0.49)], [undefined, 'Tu']);
  });

  it('calls nothing quiet where all is much the same', () => {
    assert.equal(summarise(day('Mo', 8, [1, 0.9, 0.9, 0.8, 0.9, 0.9]))?.quiet, undefined);
  });

  it('takes no single hour for a part of a day', () => {
    assert.equal(summarise([...day('Mo', 10, [1, 1, 0.9]), ...day('Tu', 17, [0])])?.quiet, undefined);
  });

  it('does not say that nights and weekends are quiet', () => {
    const hours = [...day('Mo', 8, [1, 0.9]), ...day('Tu', 20, [0, 0, 0]), ...day('Su', 9, [0, 0, 0])];
    assert.equal(summarise(hours)?.quiet, undefined);
  });

  it('says nothing of nothing', () => {
    assert.equal(summarise([]), undefined);
    assert.equal(summarise(day('Mo', 8, [0, 0])), undefined);
  });

  it('says what the demonstration is about', () => {
    assert.deepEqual(summarise(demoStatus('').busyness!)?.busiest, { day: 'Mo', from: 8, to: 10 });
  });
});
