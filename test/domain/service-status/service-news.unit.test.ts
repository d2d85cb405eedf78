import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ServiceNews,
  type ServiceState,
  serviceAt,
  steady,
} from '../../../src/domain/service-status/service-news.js';

const news = (state: ServiceState, more: Partial<ServiceNews> = {}): ServiceNews => ({
  service: 'requests',
  state,
  ...more,
});
/** What is shown after each of these answers. */
function shownAfter(...states: ServiceState[]): ServiceState[] {
  let shown: ServiceNews | undefined;
  let before: ServiceNews | undefined;
  return states.map((state) => {
    shown = steady(news(state), before, shown);
    before = news(state);
    return shown.state;
  });
}

describe('what is shown of a service', () => {
  it('is what the first answer says', () => {
    assert.deepEqual(shownAfter('busy'), ['busy']);
  });

  it('does not flap between working and busy', () => {
    assert.deepEqual(shownAfter('working', 'busy', 'working', 'busy', 'working'), Array(5).fill('working'));
  });

  it('changes when two answers in a row agree', () => {
    assert.deepEqual(shownAfter('working', 'busy', 'busy'), ['working', 'working', 'busy']);
  });

  it('closes at once, and opens when that is sure', () => {
    assert.deepEqual(shownAfter('working', 'paused', 'working', 'down', 'working', 'working'), [
      'working',
      'paused',
      'paused',
      'down',
      'down',
      'working',
    ]);
  });

  it('takes a new reason over', () => {
    const latest = news('paused', { reason: 'Flood' });
    assert.equal(steady(latest, news('paused'), news('paused')), latest);
  });
});

describe('a pause', () => {
  const england = { nation: 'england', timeZone: 'Europe/London' } as const;
  const core = Date.parse('2026-11-24T10:00Z');
  const evening = Date.parse('2026-11-24T19:00Z');
  const christmas = Date.parse('2026-12-25T10:00Z');

  it('needs a reason in England’s core hours: without one, the service does not work', () => {
    assert.equal(serviceAt(news('paused'), core, england).state, 'down');
    assert.equal(serviceAt(news('paused', { reason: ' ' }), core, england).state, 'down');
    assert.equal(serviceAt(news('paused', { reason: 'Flood' }), core, england).state, 'paused');
  });

  it('needs none outside core hours, on bank holidays and in other nations', () => {
    assert.equal(serviceAt(news('paused'), evening, england).state, 'paused');
    assert.equal(serviceAt(news('paused'), christmas, england).state, 'paused');
    assert.equal(serviceAt(news('paused'), core, { ...england, nation: 'scotland' }).state, 'paused');
  });

  it('ends when it was to end', () => {
    const paused = news('paused', { reason: 'Flood', until: '2026-11-24T10:00:00Z' });
    assert.equal(serviceAt(paused, core - 1, england).state, 'paused');
    assert.deepEqual(serviceAt(paused, core, england), news('working'));
  });
});
