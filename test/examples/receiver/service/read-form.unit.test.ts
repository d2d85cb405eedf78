import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readAnnouncement,
  readPause,
  touchesCoreHours,
} from '../../../../examples/receiver/service/read-form.js';

/** A Friday, 7pm in London. */
const evening = new Date('2026-11-20T19:00:00Z');
const morning = new Date('2026-11-20T10:00:00Z');

describe('a pause of a service', () => {
  it('needs a reason in England if it lasts into core hours', () => {
    const pause = { service: 'requests', 'until-date': '2026-11-23', 'until-time': '08:00' };
    assert.equal(typeof readPause(pause, evening, 'england'), 'object', 'a weekend');
    assert.match(readPause(pause, morning, 'england') as string, /in core hours/);
    assert.match(readPause({ ...pause, 'until-time': '08:01' }, evening, 'england') as string, /core hours/);
    assert.match(readPause({ service: 'requests' }, evening, 'england') as string, /core hours/, 'no end');
    assert.equal(typeof readPause({ service: 'requests' }, morning, 'wales'), 'object');
  });

  it('ends at the minute that was entered, by the practice’s clock', () => {
    const entered = {
      service: 'telephone',
      reason: 'Repairs',
      'until-date': '2027-06-01',
      'until-time': '14:30',
    };
    assert.deepEqual(readPause(entered, morning, 'england'), {
      service: 'telephone',
      reason: 'Repairs',
      until_at: new Date('2027-06-01T13:30:00Z'),
      paused_at: morning,
    });
  });

  for (const [what, entered] of [
    ['an unknown service', { service: 'x', reason: 'a' }],
    ['half an end', { service: 'requests', reason: 'a', 'until-time': '10:00' }],
    [
      'an end that is over',
      { service: 'requests', reason: 'a', 'until-date': '2026-11-20', 'until-time': '09:59' },
    ],
    ['no date', { service: 'requests', reason: 'a', 'until-date': '2026-02-30', 'until-time': '09:00' }],
    ['an endless reason', { service: 'requests', reason: 'a'.repeat(501) }],
  ] as const)
    it(`refuses ${what}`, () => assert.equal(typeof readPause(entered, morning, 'england'), 'string'));

  it('over a bank holiday touches no core hours', () => {
    const from = new Date('2026-12-24T18:30:00Z');
    assert.equal(touchesCoreHours(from, new Date('2026-12-29T08:00:00Z'), 'england'), false);
    assert.equal(touchesCoreHours(from, new Date('2026-12-29T08:01:00Z'), 'england'), true);
  });
});

describe('an announcement', () => {
  it('counts from the first day to the end of the last, by the practice’s clock', () => {
    const read = readAnnouncement({ title: 'Closed', from: '2026-12-09', to: '2026-12-10' }, morning);
    assert.ok(typeof read === 'object');
    assert.deepEqual(
      [read.from_at?.toISOString(), read.until_at?.toISOString()],
      ['2026-12-09T00:00:00.000Z', '2026-12-11T00:00:00.000Z'],
    );
  });

  for (const [what, entered] of [
    ['no title', { title: ' ' }],
    ['a link that is no https', { title: 'a', link: 'javascript:alert(1)' }],
    ['a last day before the first', { title: 'a', from: '2026-12-10', to: '2026-12-09' }],
    ['a last day that is over', { title: 'a', to: '2026-11-19' }],
  ] as const)
    it(`refuses ${what}`, () => assert.equal(typeof readAnnouncement(entered, morning), 'string'));
});
