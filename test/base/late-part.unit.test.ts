import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { latePart } from '../../src/base/late-part.js';

const hostOf = () => {
  const host = { updates: 0, requestUpdate: () => void host.updates++ };
  return host;
};

describe('a part that is loaded when it is wanted', () => {
  it('is asked for once, however often it is wanted', async () => {
    const make = mock.fn(async () => 'part');
    const host = hostOf();
    const late = latePart(host as never, make);
    assert.equal(late.part, undefined);
    await Promise.all([late.ask(), late.ask()]);
    await late.ask();
    assert.equal(late.part, 'part');
    assert.equal(late.isMissing, false);
    assert.equal(make.mock.callCount(), 1);
    assert.equal(host.updates, 1);
  });

  it('is missing when it did not arrive, says so in the console, and is fetched anew when it is asked for again', async () => {
    const console = mock.method(globalThis.console, 'error', () => undefined);
    const make = mock.fn(async () => 'part');
    make.mock.mockImplementationOnce(() => Promise.reject(new TypeError('offline')));
    const host = hostOf();
    const late = latePart(host as never, make);
    await late.ask();
    assert.equal(late.isMissing, true);
    assert.equal(late.part, undefined);
    assert.equal(host.updates, 1, 'the widget shows what stands in its place');
    assert.match(String(console.mock.calls[0]!.arguments[0]), /offline/);
    await late.ask();
    assert.equal(late.isMissing, false);
    assert.equal(late.part, 'part');
    console.mock.restore();
  });
});
