import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import {
  clientAddress,
  networkOf,
  type ReceiverEnv,
} from '../../../../examples/receiver/http/client-address.js';

async function addressOf(trustProxy: boolean, forwarded?: string): Promise<string> {
  const app = new Hono<ReceiverEnv>().get('/', (c) => c.text(clientAddress(c, trustProxy)));
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const incoming = { socket: { remoteAddress: '::ffff:192.0.2.7' } };
  return (await app.request('/', { headers }, { incoming } as unknown as ReceiverEnv['Bindings'])).text();
}

describe('address for limits', () => {
  it('is the connection’s own, whatever the client claims', async () => {
    assert.equal(await addressOf(false, '198.51.100.1'), '192.0.2.7');
  });

  it('is what the trusted proxy added last', async () => {
    assert.equal(await addressOf(true, '10.0.0.1, 198.51.100.1'), '198.51.100.1');
    assert.equal(await addressOf(true), '192.0.2.7');
  });

  it('counts a whole /64 of IPv6 as one', () => {
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64');
    assert.equal(networkOf('2001:DB8:1:2::9'), '2001:db8:1:2::/64');
    assert.equal(networkOf('2001:db8::1'), '2001:db8:0:0::/64');
    assert.equal(networkOf('::1'), '0:0:0:0::/64');
    assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
    assert.equal(networkOf('203.0.113.9'), '203.0.113.9');
  });
});
