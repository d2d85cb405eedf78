import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sessionLength, Sessions } from '../../../../examples/receiver/staff/session.js';

const now = new Date('2026-11-21T09:00:00Z');
const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);

describe('staff session', () => {
  const sessions = new Sessions('correct horse battery');

  it('is open until its end', () => {
    const value = sessions.open(now);
    assert.ok(sessions.isOpen(value, later(sessionLength - 1)));
    assert.ok(!sessions.isOpen(value, later(sessionLength)));
  });

  it('outlives a restart, but not another password', () => {
    const value = sessions.open(now);
    assert.ok(new Sessions('correct horse battery').isOpen(value, now));
    assert.ok(!new Sessions('another password').isOpen(value, now));
  });

  it('cannot be made up or made longer', () => {
    const [, random = '', signature = ''] = sessions.open(now).split('.');
    for (const forged of [
      '',
      '..',
      `${later(9e9).getTime()}.${random}.${signature}`,
      `9e99.x.${signature}`,
      'a.b.c',
    ])
      assert.ok(!sessions.isOpen(forged, now), forged);
  });

  it('knows the password', () => {
    assert.ok(sessions.matches('correct horse battery'));
    assert.ok(!sessions.matches('correct horse batter'));
    assert.ok(!sessions.matches(''));
  });
});
