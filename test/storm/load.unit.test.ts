import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englandsLoad, exponential, logNormal, seeded } from '../../scripts/storm/load.js';

test('England’s worst minute is about 190 requests a second, the storm ten times that', () => {
  const { firstHour, firstMinute, storm } = englandsLoad();
  assert.equal(Math.round(firstHour), 31);
  assert.equal(Math.round(firstMinute), 188);
  assert.equal(storm, firstMinute * 10);
});

test('the same seed gives the same numbers, spread evenly', () => {
  const [one, two, other] = [seeded(1), seeded(1), seeded(2)];
  const numbers = Array.from({ length: 10_000 }, one);
  assert.deepEqual(numbers, Array.from({ length: 10_000 }, two));
  assert.notEqual(numbers[0], other());
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
    assert.ok(count > 900 && count < 1100, String(count));
  }
});

test('waiting times have the distribution that the report states', () => {
  const random = seeded(3);
  const waits = Array.from({ length: 20_000 }, () => exponential(random, 4));
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  assert.ok(mean > 3.9 && mean < 4.1, String(mean));
  const hesitations = Array.from({ length: 20_000 }, () => logNormal(random, 45, 0.8)).sort((a, b) => a - b);
  assert.ok(Math.abs(hesitations[10_000]! - 45) < 2, String(hesitations[10_000]));
  // Nine of ten, as stated for patients who hesitate.
  assert.ok(Math.abs(hesitations[1000]! - 12.1) < 1 && Math.abs(hesitations[19_000]! - 168) < 10);
});
