import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { problem } from '../../../src/contract/problem.js';
import { type Receipt, receipt } from '../../../src/contract/receipt.js';
import { databases, type TestDatabase } from './databases.js';
import { type ReceiverProcess, startProcess } from './receiver-process.js';
import { newId, samplePng, sampleRequest, sendFiles, sendJson } from './sample-request.js';

/** Ids in the inbox's list, in all states: what the practice would see. */
async function idsInInbox(address: string): Promise<string[]> {
  const csv = await (await fetch(`${address}/inbox/requests.csv?state=all`)).text();
  return (
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      // An id may begin with a dash: the export puts an apostrophe in front of that.
      .map((line) => (line.split(',').at(-1) ?? '').replace(/^"'(.*)"$/, '$1'))
  );
}

async function receiptOf(response: Response): Promise<Receipt> {
  return receipt.parse(await response.json());
}

async function refusalOf(response: Response) {
  assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  const body = problem.parse(await response.json());
  assert.equal(body.status, response.status);
  return { status: response.status, code: body.code, pointers: body.errors?.map((error) => error.pointer) };
}

/** Sends the head of a request and a part of its body, and leaves it there. */
async function sendHalf(address: string, request: unknown): Promise<() => void> {
  const body = Buffer.from(JSON.stringify(request));
  const { hostname, port } = new URL(address);
  const socket = connectSocket(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `POST /requests HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body.subarray(0, body.length / 2));
  await sleep(50);
  return () => socket.destroy();
}

for (const kind of databases)
  describe(`delivery with ${kind.name}`, { skip: kind.missing ?? false, timeout: 300_000 }, () => {
    let database: TestDatabase;
    let receiver: ReceiverProcess;
    const settings = { REQUESTS_PER_MINUTE: '100000', ALLOWED_ORIGINS: 'https://surgery.example' };
    const start = async (): Promise<void> => {
      receiver = await startProcess({ ...database.environment, ...settings });
    };
    before(async () => {
      database = await kind.open();
      await start();
    });
    after(async () => {
      await receiver?.stop();
      await database?.close();
    });

    describe('once', () => {
      it('answers a request with a receipt that echoes its id', async () => {
        const request = sampleRequest();
        const response = await sendJson(receiver.address, request, { 'Idempotency-Key': `"${request.id}"` });
        assert.equal(response.status, 201);
        const { id, reference, receivedAt } = await receiptOf(response);
        assert.equal(id, request.id);
        assert.match(reference, /^.{3}-.{3}$/);
        assert.ok(Math.abs(Date.parse(receivedAt ?? '') - Date.now()) < 60_000);
      });

      it('answers a repetition with the same receipt and stores nothing more', async () => {
        const request = sampleRequest();
        const first = await receiptOf(await sendJson(receiver.address, request));
        const again = await sendJson(receiver.address, Object.fromEntries(Object.entries(request).reverse()));
        assert.equal(again.status, 200);
        assert.deepEqual(await receiptOf(again), first);
        assert.equal((await idsInInbox(receiver.address)).filter((id) => id === request.id).length, 1);
      });

      it('refuses other content with an id that was used', async () => {
        const request = sampleRequest();
        await sendJson(receiver.address, request);
        const other = { ...request, kind: 'question' };
        assert.deepEqual(await refusalOf(await sendJson(receiver.address, other)), {
          status: 422,
          code: 'id-reused',
          pointers: undefined,
        });
      });

      it('says so too when the other content is broken, too large or of another type', async () => {
        const request = sampleRequest();
        await sendJson(receiver.address, request);
        const bodies: [string, string][] = [
          ['application/json', '{"id":'],
          ['application/json', JSON.stringify({ ...request, patient: 'x'.repeat(1_100_000) })],
          ['text/plain', JSON.stringify(request)],
          ['application/json', JSON.stringify({ id: request.id })],
        ];
        for (const [type, body] of bodies) {
          const response = await fetch(`${receiver.address}/requests`, {
            method: 'POST',
            headers: { 'Content-Type': type, 'Idempotency-Key': `"${request.id}"` },
            body,
          });
          assert.equal((await refusalOf(response)).code, 'id-reused', type);
        }
      });

      it('stores one of many that are sent at the same time', async () => {
        const request = sampleRequest();
        const answers = await Promise.all(
          Array.from({ length: 30 }, () => sendJson(receiver.address, request)),
        );
        const receipts = await Promise.all(answers.map(receiptOf));
        assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
        assert.equal(new Set(receipts.map((one) => one.reference)).size, 1);
        assert.equal((await idsInInbox(receiver.address)).filter((id) => id === request.id).length, 1);
      });

      it('stores one, and refuses the others, when different contents race for an id', async () => {
        const id = newId();
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            sendJson(receiver.address, sampleRequest({ id, language: index % 2 ? 'en' : 'cy' })),
          ),
        );
        assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
        assert.equal(answers.filter((answer) => answer.status === 200).length, 9);
        assert.equal(answers.filter((answer) => answer.status === 422).length, 10);
        assert.equal((await idsInInbox(receiver.address)).filter((one) => one === id).length, 1);
      });

      it(
        'stores one when it reaches several receivers at the same time',
        { skip: !kind.shared },
        async () => {
          const second = await startProcess({ ...database.environment, ...settings });
          try {
            for (let round = 0; round < 20; round++) {
              const request = sampleRequest();
              const answers = await Promise.all(
                Array.from({ length: 8 }, (_, index) =>
                  sendJson(index % 2 ? receiver.address : second.address, request),
                ),
              );
              const receipts = await Promise.all(answers.map(receiptOf));
              assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
              assert.equal(new Set(receipts.map((one) => one.reference)).size, 1);
            }
          } finally {
            await second.stop();
          }
        },
      );

      it('shows an edited request and the one that it stands for as one, in whatever order they come', async () => {
        for (const lateFirst of [false, true]) {
          const first = sampleRequest();
          const edited = sampleRequest({ replaces: first.id });
          for (const request of lateFirst ? [edited, first] : [first, edited])
            assert.equal((await sendJson(receiver.address, request)).status, 201);
          const ids = await idsInInbox(receiver.address);
          assert.ok(ids.includes(edited.id));
          assert.ok(!ids.includes(first.id));
          const page = await (await fetch(`${receiver.address}/inbox/${edited.id}`)).text();
          assert.ok(page.includes(`href="/inbox/${first.id}"`));
          const old = await (await fetch(`${receiver.address}/inbox/${first.id}`)).text();
          assert.ok(old.includes(`href="/inbox/${edited.id}"`));
        }
      });

      it('does not let requests replace each other in a circle, where nobody would see them', async () => {
        const self = newId();
        const alone = sampleRequest({ id: self, replaces: self });
        assert.deepEqual((await refusalOf(await sendJson(receiver.address, alone))).pointers, ['#/replaces']);
        const [a, b, c] = [newId(), newId(), newId()];
        assert.equal((await sendJson(receiver.address, sampleRequest({ id: b, replaces: a }))).status, 201);
        assert.equal((await sendJson(receiver.address, sampleRequest({ id: c, replaces: b }))).status, 201);
        const closing = await sendJson(receiver.address, sampleRequest({ id: a, replaces: c }));
        assert.deepEqual((await refusalOf(closing)).pointers, ['#/replaces']);
      });

      it('stores text that databases find hard, and shows it as it was', async () => {
        const value = 'NUL \u0000, half \ud800, ’; drop table requests; -- 👩‍⚕️ עברית';
        const request = sampleRequest({ answers: [{ question: 'q', prompt: 'p', value }] });
        assert.equal((await sendJson(receiver.address, request)).status, 201);
        const exported = (await (
          await fetch(`${receiver.address}/inbox/${request.id}/export.json`)
        ).json()) as {
          request: typeof request;
        };
        assert.deepEqual(exported.request, request);
      });
    });

    describe('files', () => {
      it('stores them byte for byte, and gives them out as downloads only', async () => {
        const files = [samplePng(3_000_000), samplePng(10)];
        const request = sampleRequest({
          attachments: files.map((file, index) => ({
            name: `knee “${index}”.png`,
            type: 'image/png',
            size: file.length,
          })),
        });
        const first = await sendFiles(receiver.address, request, files);
        assert.equal(first.status, 201);
        const again = await sendFiles(receiver.address, request, files);
        assert.equal(again.status, 200);
        assert.deepEqual(await receiptOf(again), await receiptOf(first));
        const page = await (await fetch(`${receiver.address}/inbox/${request.id}`)).text();
        for (const [index, file] of files.entries()) {
          const download = await fetch(`${receiver.address}/inbox/${request.id}/attachments/${index}`);
          assert.match(download.headers.get('Content-Disposition') ?? '', /^attachment; /);
          assert.equal(download.headers.get('X-Content-Type-Options'), 'nosniff');
          assert.equal(download.headers.get('Cache-Control'), 'no-store');
          assert.deepEqual(new Uint8Array(await download.arrayBuffer()), file);
          assert.ok(page.includes(createHash('sha256').update(file).digest('hex')));
        }
      });

      it('tells a repetition with another file from the same', async () => {
        const request = sampleRequest({ attachments: [{ name: 'a.png', type: 'image/png', size: 50 }] });
        assert.equal((await sendFiles(receiver.address, request, [samplePng(50)])).status, 201);
        const other = await sendFiles(receiver.address, request, [samplePng(50)]);
        assert.equal((await refusalOf(other)).code, 'id-reused');
      });

      it('refuses files that are not the announced ones', async () => {
        const announced = { name: 'a.png', type: 'image/png' as const, size: 50 };
        const html = new TextEncoder().encode('<script>alert(1)</script>');
        const cases: [Uint8Array<ArrayBuffer>[], string[]][] = [
          [[], ['#/attachments']],
          [[samplePng(50), samplePng(50)], ['#/attachments']],
          [[samplePng(51)], ['#/attachments/0/size']],
          [[html], ['#/attachments/0/size', '#/attachments/0/type']],
        ];
        for (const [files, pointers] of cases) {
          const request = sampleRequest({ attachments: [announced] });
          assert.deepEqual(await refusalOf(await sendFiles(receiver.address, request, files)), {
            status: 422,
            code: 'invalid',
            pointers,
          });
          assert.ok(!(await idsInInbox(receiver.address)).includes(request.id));
        }
      });

      it('refuses more than 10 MB a file and 25 MB in all', async () => {
        const big = samplePng(10_000_001);
        const one = sampleRequest({ attachments: [{ name: 'a', type: 'image/png', size: 10_000_000 }] });
        assert.equal((await refusalOf(await sendFiles(receiver.address, one, [big]))).status, 413);
        const full = samplePng(9_000_000);
        const three = sampleRequest({
          attachments: Array.from({ length: 3 }, () => ({
            name: 'a',
            type: 'image/png' as const,
            size: full.length,
          })),
        });
        const answer = await sendFiles(receiver.address, three, [full, full, full]);
        assert.equal((await refusalOf(answer)).status, 413);
      });
    });

    describe('refusals', () => {
      it('name what breaks the contract, by pointer', async () => {
        const request = sampleRequest();
        const broken = {
          ...request,
          kind: 'gossip',
          patient: { ...request.patient, nhsNumber: '9991234567' },
        };
        assert.deepEqual(await refusalOf(await sendJson(receiver.address, broken)), {
          status: 422,
          code: 'invalid',
          pointers: ['#/kind', '#/patient/nhsNumber'],
        });
        assert.deepEqual(
          (await refusalOf(await sendJson(receiver.address, { ...request, id: 'short' }))).pointers,
          ['#/id'],
        );
        assert.equal((await refusalOf(await sendJson(receiver.address, 'words'))).code, 'invalid');
      });

      it('are 400 for broken JSON, bytes that are not UTF-8, deep nesting and a cut multipart body', async () => {
        const bodies: [string, string | Uint8Array<ArrayBuffer>][] = [
          ['application/json', '{"id":'],
          ['application/json', Uint8Array.of(0x22, 0xff, 0x22)],
          ['application/json', '['.repeat(100_000) + ']'.repeat(100_000)],
          [
            'multipart/form-data; boundary=x',
            '--x\r\nContent-Disposition: form-data; name="request"\r\n\r\n{',
          ],
          ['multipart/form-data', 'no boundary'],
        ];
        for (const [type, body] of bodies) {
          const response = await fetch(`${receiver.address}/requests`, {
            method: 'POST',
            headers: { 'Content-Type': type },
            body,
          });
          assert.deepEqual(await refusalOf(response), {
            status: 400,
            code: 'malformed',
            pointers: undefined,
          });
        }
      });

      it('are 415 for other types, 405 for other methods, 413 for endless text', async () => {
        const plain = await fetch(`${receiver.address}/requests`, { method: 'POST', body: '{}' });
        assert.equal((await refusalOf(plain)).status, 415);
        const get = await fetch(`${receiver.address}/requests`);
        assert.equal((await refusalOf(get)).status, 405);
        assert.equal(get.headers.get('Allow'), 'POST, OPTIONS');
        const long = await sendJson(receiver.address, { ...sampleRequest(), more: 'x'.repeat(1_000_000) });
        assert.equal((await refusalOf(long)).status, 413);
      });

      it('are 400 for a key that is not the id of the body', async () => {
        const response = await sendJson(receiver.address, sampleRequest(), {
          'Idempotency-Key': `"${newId()}"`,
        });
        assert.deepEqual(await refusalOf(response), {
          status: 400,
          code: 'key-mismatch',
          pointers: undefined,
        });
      });
    });

    describe('across origins', () => {
      const origin = 'https://surgery.example';

      it('lets the practice’s site ask first, send, and read the wait and the date', async () => {
        const preflight = await fetch(`${receiver.address}/requests`, {
          method: 'OPTIONS',
          headers: {
            Origin: origin,
            'Access-Control-Request-Method': 'POST',
            'Access-Control-Request-Headers': 'content-type,idempotency-key',
          },
        });
        assert.equal(preflight.status, 204);
        assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), origin);
        assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /POST/);
        const allowed = (preflight.headers.get('Access-Control-Allow-Headers') ?? '')
          .toLowerCase()
          .split(/,\s*/);
        for (const name of ['content-type', 'idempotency-key', 'authorization'])
          assert.ok(allowed.includes(name));
        for (const body of [sampleRequest(), { broken: true }]) {
          const response = await sendJson(receiver.address, body, { Origin: origin });
          assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
          assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After,\s*Date/);
          assert.match(response.headers.get('Vary') ?? '', /Origin/);
        }
      });

      it('refuses any other site, and stores nothing', async () => {
        const request = sampleRequest();
        const response = await sendJson(receiver.address, request, { Origin: 'https://evil.example' });
        assert.equal((await refusalOf(response)).status, 403);
        assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
        assert.ok(!(await idsInInbox(receiver.address)).includes(request.id));
      });

      it('shows the inbox to no other site', async () => {
        const response = await fetch(`${receiver.address}/inbox`, { headers: { Origin: origin } });
        assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
      });
    });

    describe('killed', () => {
      it('right after an acknowledgement, it has what it acknowledged', async () => {
        for (let round = 0; round < 2; round++) {
          const request = sampleRequest();
          const acknowledged = await receiptOf(await sendJson(receiver.address, request));
          await receiver.kill();
          await start();
          const again = await sendJson(receiver.address, request);
          assert.equal(again.status, 200);
          assert.deepEqual(await receiptOf(again), acknowledged);
        }
      });

      it('in the middle of a request, it takes the same request once after the restart', async () => {
        const request = sampleRequest();
        const drop = await sendHalf(receiver.address, request);
        await receiver.kill();
        drop();
        await start();
        assert.ok(!(await idsInInbox(receiver.address)).includes(request.id));
        assert.equal((await sendJson(receiver.address, request)).status, 201);
        assert.equal((await sendJson(receiver.address, request)).status, 200);
        assert.equal((await idsInInbox(receiver.address)).filter((id) => id === request.id).length, 1);
      });

      it('while many arrive, it has each acknowledged one, and each exactly once after all are sent again', async () => {
        const file = samplePng(200_000);
        const attachments = [{ name: 'a.png', type: 'image/png' as const, size: file.length }];
        for (const delay of [5, 60]) {
          const requests = Array.from({ length: 40 }, () => sampleRequest({ attachments }));
          const acknowledged = new Map<string, Receipt>();
          const sending = requests.map(async (request) => {
            const response = await sendFiles(receiver.address, request, [file]);
            if (response.status === 201) acknowledged.set(request.id, await receiptOf(response));
          });
          const ended = Promise.allSettled(sending);
          await sleep(delay);
          await receiver.kill();
          await ended;
          await start();
          const ids = await idsInInbox(receiver.address);
          for (const id of acknowledged.keys())
            assert.ok(ids.includes(id), 'an acknowledged request was lost');
          for (const request of requests) {
            const again = await sendFiles(receiver.address, request, [file]);
            assert.ok(again.ok);
            const known = acknowledged.get(request.id);
            if (known) assert.deepEqual(await receiptOf(again), known);
          }
          const after = (await idsInInbox(receiver.address)).filter((id) =>
            requests.some((one) => one.id === id),
          );
          assert.equal(after.length, requests.length);
        }
      });
    });

    describe('limited', () => {
      it('looks the id up before it limits', async () => {
        await receiver.stop();
        receiver = await startProcess({ ...database.environment, REQUESTS_PER_MINUTE: '1' });
        const request = sampleRequest();
        assert.equal((await sendJson(receiver.address, request)).status, 201);
        const other = await sendJson(receiver.address, sampleRequest());
        assert.equal(other.status, 429);
        assert.ok(Number(other.headers.get('Retry-After')) > 0);
        assert.equal(problem.parse(await other.json()).retryAfter, Number(other.headers.get('Retry-After')));
        assert.equal((await sendJson(receiver.address, request)).status, 200);
        assert.equal((await sendJson(receiver.address, { ...request, kind: 'x' })).status, 422);
        await receiver.stop();
        await start();
      });
    });
  });
