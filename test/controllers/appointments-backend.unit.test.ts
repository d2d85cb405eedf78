import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BackendConfig } from '../../src/contract/backend-config.js';
import { AppointmentsSource } from '../../src/controllers/appointments-backend.js';

describe('the backend of appointments', () => {
  it('asks the function that stands for the token, also after the page has set another', async (t) => {
    const sent: (string | null)[] = [];
    t.mock.method(globalThis, 'fetch', (_: string, { headers }: RequestInit) => {
      sent.push((headers as Headers).get('Authorization'));
      return Promise.resolve(new Response(null, { status: 404 }));
    });
    const config = (getToken?: () => string): BackendConfig => ({
      name: 'json',
      endpoints: { slots: 'https://x.example/slots', appointments: 'https://x.example/appointments' },
      ...(getToken && { getToken }),
    });
    let now = config(() => 'first');
    const source = new AppointmentsSource(() => now);
    const backend = await source.whole();
    await backend.getAppointment('one');
    now = config(() => 'second');
    assert.equal(await source.whole(), backend, 'what one call holds, the next must know');
    await backend.getAppointment('one');
    now = config();
    await backend.getAppointment('one');
    assert.deepEqual(sent, ['Bearer first', 'Bearer second', null]);
  });
});
