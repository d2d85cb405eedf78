import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkSettings,
  defaultSettings,
  isLoopback,
  SettingsError,
  settingsFromEnvironment,
} from '../../../examples/receiver/settings.js';

describe('settings of the receiver', () => {
  it('listens on this machine alone, with the embedded database and no website allowed, if nothing is set', () => {
    const settings = settingsFromEnvironment({});
    assert.deepEqual(settings, defaultSettings);
    assert.equal(settings.host, '127.0.0.1');
    assert.deepEqual(settings.origins, []);
    checkSettings(settings);
  });

  it('reads a list of origins by commas or spaces', () => {
    const { origins } = settingsFromEnvironment({
      ALLOWED_ORIGINS: 'https://a.example, https://b.example  null',
    });
    assert.deepEqual(origins, ['https://a.example', 'https://b.example', 'null']);
  });

  it('reads the promise of an answer as the widgets do', () => {
    for (const [value, promise] of [
      ['none', 'none'],
      ['next-core-day', 'next-core-day'],
      ['2', { workingDays: 2 }],
    ] as const)
      assert.deepEqual(settingsFromEnvironment({ RESPOND_BY: value }).respondBy, promise);
  });

  for (const [name, value] of [
    ['PORT', '80a'],
    ['PORT', '99999'],
    ['TRUST_PROXY', 'true'],
    ['DATABASE_URL', 'mysql://receiver:secret@db.example/requests'],
    ['RETENTION_DAYS', '-1'],
    ['RESPOND_BY', 'soon'],
    ['RESPOND_BY', '0'],
    ['NATION', 'france'],
    ['REQUESTS_PER_MINUTE', '0'],
  ] as const)
    it(`names ${name} when it is ${value}`, () => {
      assert.throws(
        () => settingsFromEnvironment({ [name]: value }),
        (error: unknown) => {
          assert.ok(error instanceof SettingsError);
          assert.match(error.message, new RegExp(name));
          return true;
        },
      );
    });

  it('refuses to show the inbox to the network without a password', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.4', 'receiver.example'])
      assert.throws(() => checkSettings({ ...defaultSettings, host }), /STAFF_PASSWORD/, host);
    assert.throws(() => checkSettings({ ...defaultSettings, trustProxy: true }), /STAFF_PASSWORD/);
    checkSettings({ ...defaultSettings, host: '0.0.0.0', staffPassword: 'a long enough one' });
  });

  it('refuses a short password, a retention time under 30 days and an origin with a path', () => {
    assert.throws(() => checkSettings({ ...defaultSettings, staffPassword: 'short' }), /12 characters/);
    assert.throws(() => checkSettings({ ...defaultSettings, retentionDays: 29 }), /RETENTION_DAYS/);
    assert.throws(
      () => checkSettings({ ...defaultSettings, origins: ['https://a.example/'] }),
      /a\.example\//,
    );
    assert.throws(() => checkSettings({ ...defaultSettings, origins: ['a.example'] }), /not an origin/);
    checkSettings({
      ...defaultSettings,
      origins: ['https://a.example', 'http://localhost:8787', '*', 'null'],
    });
  });

  it('knows which hosts are this machine', () => {
    for (const host of ['127.0.0.1', '127.8.9.10', 'localhost', '::1']) assert.ok(isLoopback(host), host);
    for (const host of ['0.0.0.0', '127.0.0.1.example', '128.0.0.1', '']) assert.ok(!isLoopback(host), host);
  });
});
