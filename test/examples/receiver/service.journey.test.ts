import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type Receiver, startReceiver } from '../../../examples/receiver/server.js';
import { serviceStatus, type ServiceStatus } from '../../../src/contract/service-status.js';
import { statistics } from '../../../src/contract/statistics.js';
import { dataDirectory } from '../../support/data-directory.js';

const origin = 'https://surgery.example';

describe('what staff say of the services', () => {
  /** A Tuesday morning. */
  let now = new Date('2026-11-24T10:00:00Z');
  let directory: string;
  let receiver: Receiver;
  let files: Server;
  before(async () => {
    directory = dataDirectory('receiver');
    files = createServer((_, response) =>
      response.end('Count,Type,GP code,Month\n70,Clinical,A12345,2026-10-01\n999,Clinical,B1,2026-10-01\n'),
    ).listen(0, '127.0.0.1');
    await new Promise((resolve) => files.once('listening', resolve));
    receiver = await startReceiver({
      port: 0,
      dataDirectory: directory,
      log: () => undefined,
      now: () => now,
      origins: [origin],
      nationalCsv: `http://127.0.0.1:${(files.address() as AddressInfo).port}/submissions.csv`,
      odsCode: 'A12345',
    });
  });
  after(async () => {
    await receiver?.stop();
    files?.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const post = (path: string, fields: Record<string, string>): Promise<Response> =>
    fetch(`${receiver.address}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { Origin: receiver.address },
    });
  /** As it is some seconds later. */
  const status = async (): Promise<ServiceStatus> => {
    now = new Date(now.getTime() + 6_000);
    return serviceStatus.parse(await (await fetch(`${receiver.address}/status`)).json());
  };

  it('a pause needs its reason in core hours; then /status tells it until its end', async () => {
    const pause = { service: 'requests', 'until-date': '2026-11-24', 'until-time': '14:00' };
    const refused = await post('/service/pause', pause);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Enter why it is paused/);
    assert.equal((await status()).services[0]?.state, 'working');

    assert.equal(
      (await post('/service/pause', { ...pause, reason: 'Our computers are repaired.' })).status,
      303,
    );
    assert.deepEqual((await status()).services, [
      {
        service: 'requests',
        state: 'paused',
        reason: 'Our computers are repaired.',
        until: '2026-11-24T14:00:00.000Z',
      },
    ]);
    now = new Date('2026-11-24T14:00:00Z');
    assert.equal((await status()).services[0]?.state, 'working');
  });

  it('staff open it again by hand', async () => {
    await post('/service/pause', { service: 'telephone', reason: 'Fire drill' });
    const states = async (): Promise<string[]> =>
      (await status()).services.map(({ service, state }) => `${service} ${state}`);
    assert.deepEqual(await states(), ['requests working', 'telephone paused']);
    const page = await (await fetch(`${receiver.address}/service`)).text();
    assert.match(page, /Open Phone lines again/);
    await post('/service/open', { service: 'telephone' });
    assert.deepEqual(await states(), ['requests working']);
  });

  it('an announcement stands until its last day is over, or staff take it back', async () => {
    await post('/service/announce', {
      title: 'Staff <training>',
      text: 'We close at 1pm.',
      to: '2026-11-25',
    });
    now = new Date(now.getTime() + 1000);
    await post('/service/announce', { title: 'Flu jabs', link: 'https://www.nhs.uk/vaccinations/' });
    const { announcements = [] } = await status();
    assert.deepEqual(
      announcements.map(({ title, text, until, link }) => [title, text, until, link]),
      [
        ['Flu jabs', undefined, undefined, 'https://www.nhs.uk/vaccinations/'],
        ['Staff <training>', 'We close at 1pm.', '2026-11-26T00:00:00.000Z', undefined],
      ],
    );
    assert.match(await (await fetch(`${receiver.address}/service`)).text(), /Staff &lt;training&gt;/);
    await post('/service/withdraw', { id: announcements[0]!.id });
    now = new Date('2026-11-26T00:00:00Z');
    assert.deepEqual((await status()).announcements, []);
  });

  it('nobody changes it from another site', async () => {
    const answer = await fetch(`${receiver.address}/service/pause`, {
      method: 'POST',
      body: new URLSearchParams({ service: 'requests', reason: 'x' }),
      headers: { Origin: origin },
    });
    assert.equal(answer.status, 403);
    assert.equal((await status()).services[0]?.state, 'working');
  });

  it('serves the figures of one practice from the national file, and which columns it used', async () => {
    const answer = await fetch(`${receiver.address}/statistics/national`, { headers: { Origin: origin } });
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
    const { months, columns, odsCode } = statistics.parse(await answer.json());
    assert.deepEqual([months.length, months[0]?.clinical, odsCode], [1, 70, 'A12345']);
    assert.deepEqual(columns?.toSorted(), ['Count', 'GP code', 'Month', 'Type']);
  });

  it('a site may read that there is nothing', async () => {
    const answer = await fetch(`${receiver.address}/nothing-here`, { headers: { Origin: origin } });
    assert.equal(answer.status, 404);
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
    assert.match(answer.headers.get('Content-Type') ?? '', /problem\+json/);
    const preflight = await fetch(`${receiver.address}/nothing-here`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' },
    });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /PUT/);
  });
});
