import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  callClock,
  callDays,
  callTimeOf,
  callTimesFaults,
  callTimesOf,
} from '../../../src/domain/people/call-times.js';

test('core hours can be chosen by half hours', () => {
  assert.deepEqual(
    [callClock[0], callClock[1], callClock[2], callClock.at(-1)],
    ['08:00', '08:30', '09:00', '18:30'],
  );
  assert.equal(callClock.length, 22);
});

test('a chosen day without times is the whole of core hours', () => {
  assert.deepEqual(callTimeOf({}, 'Tu'), { day: 'Tu', from: '08:00', to: '18:30' });
  assert.deepEqual(
    callTimeOf({ 'call-from-Tu': '10:00', 'call-to-Tu': '11:30', 'call-to-Mo': '9:00' }, 'Tu'),
    {
      day: 'Tu',
      from: '10:00',
      to: '11:30',
    },
  );
});

test('chosen days come in the order of the week; days that were chosen before "any time" do not count', () => {
  const days = { 'call-days': ['Fr', 'Mo'] };
  assert.deepEqual(
    callTimesOf({ 'call-when': 'some', ...days }).map(({ day }) => day),
    ['Mo', 'Fr'],
  );
  assert.deepEqual(callTimesOf({ 'call-when': 'any', ...days }), []);
  assert.deepEqual(callDays, ['Mo', 'Tu', 'We', 'Th', 'Fr']);
});

test('says what is missing, and which day ends before it begins', () => {
  assert.deepEqual(callTimesFaults({}), [{ name: 'call-when', code: 'missing' }]);
  assert.deepEqual(callTimesFaults({ 'call-when': 'any' }), []);
  assert.deepEqual(callTimesFaults({ 'call-when': 'some' }), [{ name: 'call-days', code: 'missing' }]);
  const some = { 'call-when': 'some', 'call-days': ['Mo', 'We', 'Th'] };
  assert.deepEqual(callTimesFaults(some), []);
  assert.deepEqual(
    callTimesFaults({
      ...some,
      'call-from-Mo': '12:00',
      'call-to-Mo': '11:30',
      'call-from-We': '12:00',
      'call-to-We': '12:00',
      'call-from-Th': '12:00',
      'call-to-Th': '12:30',
    }),
    [
      { name: 'call-to-Mo', code: 'end-before-start' },
      { name: 'call-to-We', code: 'end-before-start' },
    ],
  );
});
