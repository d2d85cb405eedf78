import assert from 'node:assert/strict';
import { test } from 'node:test';
import { telHref } from '../../src/base/tel-href.js';

test('dials the number and nothing that stands beside it', () => {
  for (const [text, link] of [
    ['01632 960 120', 'tel:01632960120'],
    ['(01632) 960-120', 'tel:01632960120'],
    ['01632.960–120', 'tel:01632960120'],
    [' 01632\u00a0960\u00a0120 ', 'tel:01632960120'],
    ['+44 1632 960120', 'tel:+441632960120'],
    ['+44 (1632) 960120', 'tel:+441632960120'],
    ['+44 (0)1632 960120', 'tel:+441632960120'],
    ['+44(0) 1632 960120', 'tel:+441632960120'],
    ['Tel: 01632 960 120', 'tel:01632960120'],
    ['01632 960 120 (option 1)', 'tel:01632960120'],
    ['01632 960 120 (24 hours)', 'tel:01632960120'],
    ['01632 960 120, option 2', 'tel:01632960120'],
    ['01632 960 120 ext. 5', 'tel:01632960120'],
    ['01632 960 120 or 01632 960 121', 'tel:01632960120'],
    ['01632 960 120 / 121', 'tel:01632960120'],
    ['111', 'tel:111'],
    ['', 'tel:'],
  ])
    assert.equal(telHref(text!), link, text);
});
