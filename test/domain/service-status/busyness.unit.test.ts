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
