import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageFor } from '../../../src/domain/people/age-for.js';

const today = '2026-11-24';
const born = { 'born-day': '24', 'born-month': '5', 'born-year': '2024' };

test('an age is counted from the date of birth, where it is a date', () => {
  assert.equal(ageFor(born, today), 2.5);
  assert.equal(ageFor({ ...born, 'age-group': 'baby' }, today), 2.5);
  assert.equal(ageFor({ ...born, 'born-month': '13' }, today), undefined);
});

test('without one a baby is a few weeks old, and of nobody else an age is guessed', () => {
  const age = ageFor({ 'age-group': 'baby' }, today)!;
  assert.ok(age > 0 && age < 3 / 12, String(age));
  assert.equal(ageFor({ 'age-group': 'child' }, today), undefined);
  assert.equal(ageFor({ 'age-group': 'adult' }, today), undefined);
  assert.equal(ageFor({}, today), undefined);
});
