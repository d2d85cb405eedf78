import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { faults, type Fault } from './faults.js';
import { FaultServer } from './fault-server.js';
import { seededRandom } from './seeded-random.js';

const id = 'bbbbbbbbbbbbbbbbbbbbbbbbbb';
const body = JSON.stringify({ id, kind: 'other', text: 'x'.repeat(300) });
const receipt = JSON.stringify({ id, reference: 'K4R-7MX' });

/** What a client saw of one exchange. */
interface Seen {
  readonly bytes: string;
  /** How it ended: `reset`, `end` (in order), or `open` after the test's patience. */
  readonly end: 'reset' | 'end' | 'open';
  readonly milliseconds: number;
}

/** Speaks to the fault server byte by byte, as no browser shows it. */
function say(address: URL, path: string, method: string, patience: number): Promise<Seen> {
  const started = Date.now();
  return new Promise((resolve) => {
    let bytes = '';
    const socket = connect(Number(address.port), '127.0.0.1');
    const finish = (end: Seen['end']): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ bytes, end, milliseconds: Date.now() - started });
    };
    const timer = setTimeout(() => finish('open'), patience);
    socket.on('data', (data) => (bytes += data.toString('latin1')));
    socket.once('error', () => finish('reset')).once('end', () => finish('end'));
    const content = method === 'POST' ? body : '';
    socket.write(
      `${method} ${path} HTTP/1.1\r\nHost: x\r\nOrigin: http://surgery.example\r\nIdempotency-Key: "${id}"\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${content.length}\r\n\r\n${content}`,
    );
  });
}

/** What each fault must look like: how often the receiver gets the request whole, what the client sees, how it ends. */
type Expected = readonly [stored: number, sees: RegExp, end: Seen['end'], more?: (seen: Seen) => void];

const nothing = /^$/;
const whole = new RegExp(`^HTTP/1.1 201 [^]*\\r\\n\\r\\n${receipt}$`);
const answers = (status: number, more = ''): RegExp => new RegExp(`^HTTP/1.1 ${status} [^]*${more}`);
const isLate = ({ milliseconds }: Seen): void => assert.ok(milliseconds >= 85, `after ${milliseconds} ms`);

const expected: Readonly<Record<string, Expected>> = {
  'reset at once': [0, nothing, 'reset'],
  'reset before the body': [0, nothing, 'reset'],
  'reset in the body': [0, nothing, 'reset'],
  'reset after the body': [1, nothing, 'reset'],
  swallowed: [0, nothing, 'reset', isLate],
  'closed without a word': [0, nothing, 'end'],
  'held, then handed on': [1, nothing, 'reset'],
  'handed on after the deadline': [1, nothing, 'reset', ({ milliseconds }) => assert.ok(milliseconds >= 60)],
  'request arrives twice': [2, whole, 'end'],
  'reset before the answer': [1, nothing, 'reset'],
  'reset in the status line': [1, /^HTTP\/1\.1 2$/, 'reset'],
  'reset in the headers': [1, /^HTTP\/1\.1 201 (?![^]*\r\n\r\n)/, 'reset'],
  'reset in the answer': [1, /^HTTP\/1\.1 201 [^]*\r\n\r\n\{"id"[^}]*$/, 'reset'],
  'stall before the answer': [1, nothing, 'reset', isLate],
  'stall in the headers': [1, /^HTTP\/1\.1 201 (?![^]*\r\n\r\n)/, 'reset', isLate],
  'stall in the answer': [1, /^HTTP\/1\.1 201 [^]*\r\n\r\n\{"id"[^}]*$/, 'reset', isLate],
  'answer cut short': [1, /\r\n\r\n\{"id"[^}]*$/, 'end', lengthIs(7)],
  'Content-Length too small': [1, /\}$/, 'end', lengthIs(-12)],
  'Content-Length too large': [1, /\}$/, 'end', lengthIs(40)],
  'Content-Length no number': [1, /Content-Length: many\r\n[^]*\}$/, 'end'],
  'one byte a second': [1, whole, 'end', isLate],
  'chunks cut': [1, /chunked[^]*\r\n\r\n[0-9a-f]+\r\n\{"id"[^}]*$/, 'end'],
  'chunk size broken': [1, /chunked[^]*\r\n\r\nzz\r\n/, 'end'],
  'answer twice': [1, /^HTTP\/1\.1 201 [^]*\}HTTP\/1\.1 201 [^]*\}$/, 'end'],
  'not HTTP': [1, /^(?!HTTP)[^]{64}$/, 'end'],
  'encoding that is not so': [1, /Content-Encoding: gzip\r\n[^]*\}$/, 'end'],
  'slow by 90 s': [1, whole, 'end', isLate],
  'captive portal': [0, answers(200, 'Allow-Origin[^]*Sign in'), 'end'],
  'captive portal, sealed': [0, /^HTTP\/1\.1 200 (?![^]*Allow-Origin)[^]*Sign in/, 'end'],
  '200 with another id': [1, answers(200, '"id":"A{26}","reference":"K4R-7MX"'), 'end'],
  'another id, swallowed': [0, answers(201, '"id":"A{26}"'), 'end'],
  '200 with nothing': [0, answers(200, '\r\n\r\n$'), 'end'],
  '204': [0, answers(204, '\r\n\r\n$'), 'end'],
  '301': [0, answers(301, 'Location: http://127.0.0.1:\\d+/anything'), 'end'],
  '302': [0, answers(302, 'Location: http://127.0.0.1:\\d+/anything'), 'end'],
  '307': [0, answers(307, 'Location: http://127.0.0.1:\\d+/anything'), 'end'],
  '307 without TLS': [0, answers(307, 'Location: http://receiver.invalid'), 'end'],
  '401': [0, answers(401, 'problem\\+json[^]*"status":401'), 'end'],
  '403': [0, answers(403, 'problem\\+json[^]*"status":403'), 'end'],
  '403 of a firewall': [1, answers(403, 'text/html'), 'end'],
  '408': [0, answers(408, 'text/html'), 'end'],
  '409 in progress, then done': [1, answers(409, '"code":"in-progress"'), 'end'],
  '409 without a code': [1, /^HTTP\/1\.1 409 (?![^]*"code")/, 'end'],
  '413': [0, answers(413, 'problem\\+json'), 'end'],
  '413 of a gateway': [0, answers(413, 'text/html'), 'end'],
  '415': [0, answers(415, 'problem\\+json'), 'end'],
  '422': [0, answers(422, '#/patient/familyName'), 'end'],
  '429 in seconds': [0, answers(429, 'Retry-After: 5\r\n'), 'end'],
  '429 as a date': [0, answers(429, 'Retry-After: \\w{3}, \\d\\d \\w{3} [^\r]* GMT\r\n'), 'end'],
  '429 in the body only': [0, /^HTTP\/1\.1 429 (?![^]*Retry-After: )[^]*"retryAfter":5/, 'end'],
  '429 absurd': [0, answers(429, 'Retry-After: '), 'end'],
  '429 of a gateway': [1, answers(429, 'text/html'), 'end'],
  '503 in seconds': [0, answers(503, 'Retry-After: 5\r\n'), 'end'],
  '503 as a date': [0, answers(503, 'Retry-After: \\w{3}, \\d\\d'), 'end'],
  '503 in the body only': [0, /^HTTP\/1\.1 503 (?![^]*Retry-After: )[^]*"retryAfter":5/, 'end'],
  '503 absurd': [0, answers(503, 'Retry-After: '), 'end'],
  '503 of a gateway': [1, answers(503, 'text/html'), 'end'],
  '500': [1, answers(500, 'problem\\+json'), 'end'],
  '502': [0, answers(502, 'text/html'), 'end'],
  '504': [1, answers(504, 'text/html'), 'end'],
  'CORS refused': [1, /^HTTP\/1\.1 201 (?![^]*Allow-Origin)[^]*\}$/, 'end'],
  'preflight refused': [0, answers(403), 'end'],
  'preflight reset': [0, nothing, 'reset'],
  'killed before storing': [0, nothing, 'reset'],
  'killed while storing': [1, nothing, 'reset'],
  'killed after storing': [1, nothing, 'reset'],
};

/** The answer has so many bytes less than its header says. */
function lengthIs(missing: number): (seen: Seen) => void {
  return ({ bytes }) => {
    const [head = '', content = ''] = bytes.split('\r\n\r\n');
    assert.equal(Number(/Content-Length: (\d+)/.exec(head)?.[1]) - content.length, missing);
  };
}

describe('the fault server', () => {
  let receiver: Server;
  let stored = 0;
  let killed = 0;
  let server: FaultServer;

  before(async () => {
    receiver = createServer((request, response) => {
      let got = '';
      request.on('data', (part) => (got += String(part)));
      request.on('end', () => {
        if (request.method === 'POST' && got === body) stored++;
        response.writeHead(request.method === 'OPTIONS' ? 204 : 201, {
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': 'http://surgery.example',
        });
        response.end(request.method === 'OPTIONS' ? '' : receipt);
      });
      // Requests that are cut off.
      request.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    server = new FaultServer({
      receiverPort: () => (receiver.address() as AddressInfo).port,
      kill: () => Promise.resolve(void killed++),
      scale: 1000,
    });
    await server.listen();
  });
  after(async () => {
    await server.close();
    receiver.close();
  });

  const play = async (name: string, fault: Fault | undefined, method = 'POST'): Promise<Seen> => {
    stored = killed = 0;
    const address = new URL(server.open(name, { seed: name, faultOf: () => fault }));
    const seen = await say(server.address, address.pathname, method, 5_000);
    await server.settled(name);
    return seen;
  };

  it('has at least 36 kinds of fault, and a test of each', () => {
    const wire = faults.filter(({ address }) => !address).map(({ name }) => name);
    assert.ok(faults.length >= 36);
    assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length);
    assert.deepEqual(Object.keys(expected).sort(), wire.sort());
  });

  for (const fault of faults) {
    const { name, does, preflight, address } = fault;
    it(`${name}: ${does}`, async () => {
      if (address) {
        const url = new URL(address(server.address));
        assert.match(url.href, /^https:|^http:\/\/127\.0\.0\.1:9\//);
        return;
      }
      const [times, sees, end, more] = expected[name]!;
      const seen = await play(`lane-${faults.indexOf(fault)}`, fault, preflight ? 'OPTIONS' : 'POST');
      assert.match(seen.bytes, sees);
      assert.equal(seen.end, end);
      assert.equal(stored, times, 'times that the receiver got it whole');
      assert.equal(killed, name.startsWith('killed') ? 1 : 0);
      more?.(seen);
    });
  }

  it('passes everything on as it is where no fault is planned', async () => {
    const { bytes } = await play('plain', undefined);
    assert.match(bytes, /^HTTP\/1\.1 201 [^]*K4R-7MX/);
    assert.equal(stored, 1);
    assert.deepEqual(
      server.arrivals('plain').map((arrival) => [arrival.id, arrival.fault]),
      [[id, undefined]],
    );
  });

  it('does not let a final refusal come of what may be stored already', async () => {
    const [reset, refused] = ['reset before the answer', '422'].map((name) =>
      faults.find((each) => each.name === name),
    );
    const address = new URL(
      server.open('again', { seed: '1', faultOf: (count) => (count ? refused : reset) }),
    );
    assert.equal((await say(server.address, address.pathname, 'POST', 5_000)).end, 'reset');
    assert.match((await say(server.address, address.pathname, 'POST', 5_000)).bytes, /^HTTP\/1\.1 201 /);
  });

  it('takes the network away and gives it back', async () => {
    const { pathname } = new URL(server.open('down', { seed: '1', faultOf: () => undefined }));
    server.setDown('down', true);
    assert.equal((await say(server.address, pathname, 'POST', 5_000)).end, 'reset');
    server.setDown('down', false);
    assert.match((await say(server.address, pathname, 'POST', 1_000)).bytes, /^HTTP\/1\.1 201 /);
  });

  it('does the same again with the same seed', () => {
    const draw = (seed: string): number[] => Array.from({ length: 5 }, seededRandom(seed));
    assert.deepEqual(draw('a|b|1'), draw('a|b|1'));
    assert.notDeepEqual(draw('a|b|1'), draw('a|b|2'));
    const many = Array.from({ length: 2_000 }, seededRandom(7));
    assert.ok(many.every((each) => each >= 0 && each < 1));
    assert.ok(Math.abs(many.reduce((sum, each) => sum + each) / many.length - 0.5) < 0.03);
  });
});
