import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { jsonRequests } from '../../src/backends/json/requests.js';
import { sampleRequest } from './scripted-server.js';

/** Delivery's seconds are twenty of ours. */
const scale = 50;
const environment = {
  now: () => Date.now() * scale,
  sleep: (duration: number, signal?: AbortSignal) => wait(duration / scale, undefined, signal && { signal }),
  random: () => 0.3,
};

type Reply = (socket: Socket, id: string) => void;

const answer = (status: string, body: string, headers = '') =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;

const stored: Reply = (socket, id) =>
  socket.end(answer('201 Created', JSON.stringify({ id, reference: 'AB12' })));

/** Real sockets: the replies in turn, the last again and again. */
async function against(...replies: Reply[]) {
  const keys: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
      const [head = '', body = ''] = text.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (body.length < length || !body) return;
      text = '';
      const id = JSON.parse(body).id as string;
      const reply = replies[Math.min(keys.length, replies.length - 1)]!;
      keys.push(/idempotency-key: (.*)/i.exec(head)?.[1] ?? '');
      reply(socket, id);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  after(close);
  const requests = `http://127.0.0.1:${(server.address() as AddressInfo).port}/requests`;
  const request = sampleRequest();
  const started = Date.now();
  const outcome = await jsonRequests({ name: 'json', endpoints: { requests } }, environment).sendRequest(
    request,
  );
  const seconds = ((Date.now() - started) * scale) / 1000;
  await close();
  const code = outcome.kind === 'accepted' ? '' : outcome.problem.code;
  return { kind: outcome.kind, code, tries: keys.length, keys: new Set(keys).size, seconds };
}

const brief = ({ kind, code, tries, keys }: Awaited<ReturnType<typeof against>>) => ({
  kind,
  code,
  tries,
  keys,
});

test('gets through a reset, a stall, a broken body and a bad gateway to the receipt', async () => {
  const result = await against(
    (socket) => socket.resetAndDestroy(),
    (socket, id) => socket.end(answer('201 Created', JSON.stringify({ id, reference: 'AB12' })).slice(0, -5)),
    (socket) => socket.end(answer('502 Bad Gateway', '<h1>Bad gateway</h1>')),
    (socket, id) =>
      socket.write(answer('201 Created', JSON.stringify({ id, reference: 'AB12' })).slice(0, 40)),
    stored,
  );
  assert.deepEqual(brief(result), { kind: 'accepted', code: '', tries: 5, keys: 1 });
});

test('does not follow a real redirect', async () => {
  const result = await against(
    (socket) => socket.end(answer('307 Temporary Redirect', '', 'Location: /elsewhere\r\n')),
    stored,
  );
  assert.deepEqual(brief(result), { kind: 'unconfirmed', code: 'redirected', tries: 1, keys: 1 });
});

test('gives up a server that never answers within the deadline', async () => {
  const result = await against(() => {});
  assert.deepEqual([result.kind, result.code, result.keys], ['unconfirmed', 'timed-out', 1]);
  assert.ok(result.seconds > 45 && result.seconds < 75, String(result.seconds));
});

test('gives up a server that sends one byte a second', async () => {
  const drip: Reply = (socket, id) => {
    const text = answer('201 Created', JSON.stringify({ id, reference: 'AB12' }));
    let sent = 0;
    const timer = setInterval(
      () => (socket.destroyed ? clearInterval(timer) : socket.write(text[sent++ % text.length]!)),
      20,
    );
    socket.on('close', () => clearInterval(timer));
  };
  const result = await against(drip, stored);
  assert.deepEqual(brief(result), { kind: 'accepted', code: '', tries: 2, keys: 1 });
});

test('waits for a server that comes back after 40 seconds', async () => {
  const back = Date.now() + 40_000 / scale;
  const result = await against((socket, id) => {
    if (Date.now() < back) socket.resetAndDestroy();
    else stored(socket, id);
  });
  assert.equal(result.kind, 'accepted');
});
