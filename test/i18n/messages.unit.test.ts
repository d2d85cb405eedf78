import assert from 'node:assert/strict';
import { it } from 'node:test';
import { translator } from '../../src/i18n/messages.js';

const catalogue = {
  slots: { zero: 'dim {count}', one: 'un {count}', other: 'eraill {count}' },
  hello: 'Helo, {name}',
};

it('a message with plural forms is chosen by its count, and without one it is the general form', () => {
  const t = translator('test', catalogue, 'cy');
  assert.equal(t('slots', { count: 0 }), 'dim 0');
  assert.equal(t('slots', { count: 1 }), 'un 1');
  assert.equal(t('slots'), 'eraill {count}');
});

it('a value that is not given stays visible, and a practice’s own words come first', () => {
  assert.equal(translator('test', catalogue, 'cy')('hello'), 'Helo, {name}');
  const own = translator('test', catalogue, 'cy', { 'test.hello': 'Shwmae, {name}' });
  assert.equal(own('hello', { name: 'Ada' }), 'Shwmae, Ada');
});
