import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { buildApp } from '../../examples/receiver/app.js';
import { connect, type Connection } from '../../examples/receiver/database/connect.js';
import { modules } from '../../examples/receiver/modules.js';
import { defaultSettings } from '../../examples/receiver/settings.js';
import { type CheckId, checkIds } from '../../src/cli/catalogue.js';
import { bookingIds } from '../../src/cli/checks/bookings.js';
import { checkEndpoint, type Report } from '../../src/cli/check-endpoint.js';
import { exitCode } from '../../src/cli/report.js';
import { addDays, localDate } from '../../src/domain/time/local-date.js';
import { dataDirectory } from '../support/data-directory.js';
import { type Exchange, type PlantedDefect, plantedDefects, type Receiver } from './planted-defects.js';

const origin = 'https://surgery.example';
type Fetch = (request: Request) => Promise<Response>;

describe('check-endpoint against the receiver', () => {
  const directory = dataDirectory('check-endpoint');
  const servers: Server[] = [];
  let connection: Connection;
  /** The receiver without a limit worth speaking of, and with one that is soon met. */
  let receiver: Fetch;
  let session: Record<string, string>;

  const receiverWith = (perMinute: number): Fetch => {
    const settings = {
      ...defaultSettings,
      origins: [origin],
      requestLimit: { burst: perMinute, perMinute },
    };
    const { app } = buildApp(
      { database: connection.database, settings, log: () => undefined, now: () => new Date() },
      modules,
    );
    return async (request) => app.fetch(request);
  };
  const serve = async (fetch: Fetch): Promise<string> => {
    const server = createAdaptorServer({ fetch }) as Server;
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const check = (base: string, untilLimited: number, wanted?: (id: CheckId) => boolean): Promise<Report> =>
    checkEndpoint(
      {
        ...{ requests: `${base}/requests`, base, origin, session, headers: {}, idempotencyHeader: true },
        ...{ files: 'documents', untilLimited, book: true, timeout: 10_000, slowBody: 400 },
      },
      wanted,
    );

  before(async () => {
    connection = await connect({ directory });
    receiver = receiverWith(100_000);
    const base = await serve(receiver);
    for (const mode of ['in-person', 'telephone']) {
      const date = addDays(localDate(Date.now(), 'Europe/London'), 8);
      const form = {
        date,
        from: '09:00',
        to: '18:00',
        length: '10',
        mode,
        clinician: 'Ada Cole',
        reason: '',
      };
      const laidOut = await fetch(`${base}/sessions`, {
        method: 'POST',
        body: new URLSearchParams(form),
        redirect: 'manual',
        headers: { Origin: base },
      });
      assert.equal(laidOut.status, 303);
    }
    const page = await (await fetch(`${base}/sign-in`)).text();
    const [, person = ''] = /name="person"[^>]*value="([^"]+)"/.exec(page) ?? [];
    const signedIn = await fetch(`${base}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ person }),
      redirect: 'manual',
      headers: { Origin: base },
    });
    const [cookie = ''] = (signedIn.headers.get('Set-Cookie') ?? '').split(';');
    assert.match(cookie, /^gp-patient=/);
    session = { Cookie: cookie };
  });
  after(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await connection.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('finds nothing to mend, and asks everything', async () => {
    const { findings } = await check(await serve(receiverWith(100)), 200);
    assert.deepEqual(
      findings.filter(({ state }) => state !== 'passed'),
      [],
    );
  });

  it('has nothing against a backend that takes requests alone, whatever it says of the rest', async () => {
    for (const rest of [
      new Response('Cannot GET this', { status: 404 }),
      Response.json(
        { type: 'about:blank', title: 'Nothing here', status: 404, code: 'not-found' },
        { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ]) {
      const base = await serve(async (request) =>
        new URL(request.url).pathname === '/requests' ? receiver(request) : rest.clone(),
      );
      const { findings } = await check(base, 0, (id) => !/^(files|slow|cut|large|long|huge)/.test(id));
      assert.deepEqual(
        findings.filter(({ state }) => state === 'failed'),
        [],
      );
      const { state, found } = findings.find(({ id }) => id === 'booking-validated')!;
      assert.deepEqual([state, found], ['skipped', ['not offered']]);
    }
  });

  it('asks what a backend that takes no requests has, and sends none for it', async () => {
    const base = await serve(async (request) =>
      new URL(request.url).pathname === '/requests' ? new Response(null, { status: 404 }) : receiver(request),
    );
    const all = await check(base, 0);
    assert.deepEqual(
      all.findings.filter(
        ({ id, state }) => state === 'failed' && !/^(preflight|origin|headers|vary)-/.test(id),
      ),
      [{ id: 'accepts-request', state: 'failed', found: ['404'] }],
    );
    const passed = (id: CheckId): boolean =>
      all.findings.some((each) => each.id === id && each.state === 'passed');
    assert.ok(passed('status-form') && passed('books-once'));
    const alone = await check(base, 0, (id) => id === 'status-form');
    assert.equal(alone.findings.find(({ id }) => id === 'status-form')!.state, 'passed');
    assert.deepEqual(alone.taken, []);
  });

  it('ends with 0 only if something passed', () => {
    const report = (...states: ('passed' | 'failed' | 'skipped')[]): Report => ({
      endpoint: '',
      findings: states.map((state) => ({ id: 'id-reused', state, found: [] })),
      sent: 1,
      taken: [],
    });
    assert.equal(exitCode(report('passed', 'skipped')), 0);
    assert.equal(exitCode(report('passed', 'failed')), 1);
    assert.equal(exitCode(report('skipped')), 2);
  });

  it('has a planted defect for every check but the Date header, which Node always sends', () => {
    const planted = new Set(plantedDefects.map((defect) => defect.check));
    assert.deepEqual(
      checkIds.filter((id) => !planted.has(id)),
      ['date-header'],
    );
  });

  it('finds each planted defect by its name', async () => {
    const missed: string[] = [];
    const find = async (defect: PlantedDefect): Promise<void> => {
      const limited = defect.check.startsWith('rate-limit');
      const base = await serve(withDefect(defect, limited ? receiverWith(20) : receiver));
      const { findings } = await check(base, 60, (id) => id === defect.check);
      const { state, found } = findings.find(({ id }) => id === defect.check)!;
      if (state !== 'failed') missed.push(`${defect.name}: ${defect.check} ${state} ${found.join()}`);
    };
    // The slow ones wait beside the others.
    const work = async (waiting: PlantedDefect[]): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await find(next);
    };
    // All bookings are of the same time: one after the other.
    const isBooking = (defect: PlantedDefect): boolean => bookingIds.includes(defect.check);
    const others = plantedDefects.filter((defect) => !isBooking(defect));
    await Promise.all([work(plantedDefects.filter(isBooking)), work(others), work(others), work(others)]);
    assert.deepEqual(missed, []);
  });
});

/** The receiver behind the defect. */
function withDefect(defect: PlantedDefect, receiver: Fetch): Fetch {
  const memory: Exchange['memory'] = new Map();
  return async (request) => {
    const started = performance.now();
    const { pathname, search, origin: own } = new URL(request.url);
    const { method, headers } = request;
    let body: Uint8Array<ArrayBuffer>;
    try {
      body = new Uint8Array(await request.arrayBuffer());
    } catch {
      defect.onCut?.(headers, memory);
      return new Response(null, { status: 400 });
    }
    const json = await jsonOf(headers, body);
    const exchange = { method, path: pathname + search, headers, body, json, memory };
    const ask: Receiver = (changes = {}) => {
      const changed = new Headers(headers);
      for (const [name, value] of Object.entries(changes.headers ?? {}))
        if (value === undefined) changed.delete(name);
        else changed.set(name, value);
      changed.delete('Content-Length');
      const isForm = /^multipart/.test(headers.get('Content-Type') ?? '');
      const sent = changes.json && json && !isForm ? JSON.stringify(changes.json) : body;
      const init = { method, headers: changed, ...(!['GET', 'HEAD'].includes(method) && { body: sent }) };
      return receiver(new Request(own + (changes.path ?? exchange.path), init));
    };
    return defect.answer({ ...exchange, took: performance.now() - started }, ask);
  };
}

async function jsonOf(headers: Headers, body: Uint8Array<ArrayBuffer>): Promise<Exchange['json']> {
  const type = headers.get('Content-Type') ?? '';
  try {
    const text = /^multipart/.test(type)
      ? ((await new Response(body, { headers: { 'Content-Type': type } }).formData()).get(
          'request',
        ) as string)
      : new TextDecoder().decode(body);
    return JSON.parse(text) as Exchange['json'];
  } catch {
    return undefined;
  }
}
