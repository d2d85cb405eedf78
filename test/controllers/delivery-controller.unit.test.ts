import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import type { Outcome, SendOptions } from '../../src/backends/backend.js';
import type { PatientRequest } from '../../src/contract/patient-request.js';
import type { Receipt } from '../../src/contract/receipt.js';
import { DeliveryController } from '../../src/controllers/delivery-controller.js';
import { sampleRequest } from '../backends/scripted-server.js';

type Step = (request: PatientRequest, options: SendOptions) => Promise<Outcome<Receipt>> | Outcome<Receipt>;

const pendingKey = 'gp-request-form.pending';
let stored: Map<string, string>;
const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
beforeEach(() => {
  stored = new Map();
  const value = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  };
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value });
});
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'sessionStorage', before);
  else delete (globalThis as { sessionStorage?: unknown }).sessionStorage;
});

const pendingId = (): string | undefined =>
  (JSON.parse(stored.get(pendingKey) ?? 'null') as { id: string } | null)?.id;

const { id: _, submittedAt: __, ...content } = sampleRequest();
const other = { ...content, contact: { ...content.contact, language: 'cy' } };

const accepts: Step = ({ id }) => ({ kind: 'accepted', value: { id, reference: 'R' } });
const ends =
  (kind: 'refused' | 'not-sent' | 'unconfirmed', code = 'x'): Step =>
  () => ({ kind, problem: { type: 'about:blank', code, title: code } });

/** A controller whose backend answers as told, the last again and again. */
function delivery(...steps: Step[]) {
  const sent: PatientRequest[] = [];
  const settled: string[] = [];
  let clock = Date.UTC(2026, 10, 23, 8);
  let loads = 0;
  const host = { addController() {}, requestUpdate() {} } as unknown as ReactiveControllerHost;
  const source = {
    now: () => (clock += 1000),
    backend: async () => {
      loads++;
      return {
        async sendRequest(request: PatientRequest, options: SendOptions = {}) {
          sent.push(structuredClone(request));
          return steps[Math.min(sent.length, steps.length) - 1]!(request, options);
        },
      };
    },
    settled: (outcome: Outcome<Receipt>) => void settled.push(outcome.kind),
  };
  const controller = new DeliveryController(host, source);
  controller.hostConnected();
  return { controller, source, sent, settled, loads: () => loads };
}

test('sends once, however often it is asked to while it sends and after', async () => {
  const { controller, sent, settled } = delivery(accepts);
  const first = controller.send(content, []);
  await Promise.all([first, controller.send(content, []), controller.send(other, [])]);
  await controller.send(content, []);
  assert.equal(sent.length, 1);
  assert.equal(controller.receipt?.id, sent[0]!.id);
  assert.deepEqual(settled, ['accepted']);
});

test('asks again with the same id and the same bytes', async () => {
  const { controller, sent } = delivery(ends('unconfirmed'), ends('not-sent'), accepts);
  for (let press = 0; press < 3; press++) await controller.send(content, []);
  assert.equal(sent.length, 3);
  assert.equal(new Set(sent.map((request) => JSON.stringify(request))).size, 1);
  assert.equal(controller.receipt?.reference, 'R');
});

test('other words or other files are another request, with another id', async () => {
  const photo = new Blob(['a']);
  const { controller, sent } = delivery(ends('not-sent'));
  await controller.send(content, []);
  await controller.send(other, []);
  await controller.send(other, [photo]);
  await controller.send(other, [new Blob(['a'])]);
  await controller.send(other, []);
  assert.equal(new Set(sent.map(({ id }) => id)).size, 5);
  assert.ok(
    sent.every((request) => !('replaces' in request)),
    'nothing of it is stored',
  );
});

test('asked again in another language it is the same request, with the same bytes', async () => {
  const question = { id: 'e', version: '1', prompt: 'Is it so?', answer: 'no' } as const;
  const advice = { id: 'a', shown: 'Call 999', read: true };
  const answer = { question: 'q', prompt: 'What?', value: 'a', shown: ['An option'] };
  const { safety, answers } = content;
  const english = {
    ...content,
    answers: [...answers, answer],
    safety: { ...safety, questions: [question], advice: [advice] },
  };
  const welsh = {
    ...english,
    language: 'cy',
    answers: [...answers, { ...answer, prompt: 'Beth?', shown: ['Dewis'] }],
    safety: {
      ...safety,
      questions: [{ ...question, prompt: 'Ydy e?' }],
      advice: [{ ...advice, shown: 'Ffoniwch 999' }],
    },
  };
  const { controller, sent } = delivery(ends('unconfirmed'), ends('not-sent'));
  await controller.send(english, []);
  assert.equal(controller.isSame(welsh, []), true);
  await controller.send(welsh, []);
  assert.deepEqual(sent[1], sent[0]);
  assert.equal(controller.failure?.kind, 'unconfirmed', 'the doubt stands');
  for (const edited of [
    { ...welsh, answers: [...answers, { ...answer, value: 'b' }] },
    { ...welsh, safety: { ...welsh.safety, questions: [{ ...question, answer: 'yes' as const }] } },
    { ...welsh, contact: { ...welsh.contact, language: 'cy' } },
  ])
    assert.equal(controller.isSame(edited, []), false);
});

test('what takes the place of a request in doubt says so', async () => {
  const { controller, sent } = delivery(ends('unconfirmed'), accepts);
  await controller.send(content, []);
  await controller.send(other, []);
  assert.equal(sent[1]!.replaces, sent[0]!.id);
  assert.equal(pendingId(), undefined, 'the practice sees both as one');
});

test('remembers in the tab that it may arrive, before anything leaves and until it is settled', async () => {
  const during: (string | undefined)[] = [];
  const { controller, sent } = delivery((request) => {
    during.push(pendingId());
    return ends('unconfirmed')(request, {}) as Outcome<Receipt>;
  }, accepts);
  await controller.send(content, []);
  assert.deepEqual(during, [sent[0]!.id]);
  assert.equal(pendingId(), sent[0]!.id);
  assert.deepEqual(Object.keys(JSON.parse(stored.get(pendingKey)!) as object), ['id', 'at']);
  await controller.send(content, []);
  assert.equal(pendingId(), undefined);
});

test('a later "not sent" does not end a doubt; a refusal does', async () => {
  const { controller } = delivery(ends('unconfirmed'), ends('not-sent'), ends('refused'));
  await controller.send(content, []);
  await controller.send(content, []);
  assert.equal(controller.failure?.kind, 'unconfirmed');
  assert.ok(pendingId());
  await controller.send(content, []);
  assert.equal(controller.failure?.kind, 'refused');
  assert.equal(pendingId(), undefined);
});

test('a request that was not sent leaves the doubt about the one before', async () => {
  for (const kind of ['not-sent', 'refused'] as const) {
    const { controller, sent } = delivery(ends('unconfirmed'), ends(kind));
    await controller.send(content, []);
    await controller.send(other, []);
    assert.equal(controller.failure?.kind, kind);
    assert.equal(pendingId(), sent[0]!.id);
    controller.forget();
    assert.equal(pendingId(), undefined);
  }
});

test('what was in doubt before the page was loaded is replaced', async () => {
  stored.set(pendingKey, JSON.stringify({ id: 'before-0000000000', at: 1 }));
  const { controller, sent } = delivery(accepts);
  await controller.send(content, []);
  assert.equal(sent[0]!.replaces, 'before-0000000000');
});

test('does not believe a backend of the page that names another id, or throws', async () => {
  for (const step of [
    () => ({ kind: 'accepted', value: { id: 'another', reference: 'R' } }),
    () => ({ kind: 'accepted' }),
    () => {
      throw new Error('mine');
    },
  ] as unknown as Step[]) {
    const { controller } = delivery(step);
    const { error } = console;
    console.error = () => {};
    await controller.send(content, []);
    console.error = error;
    assert.equal(controller.receipt, undefined);
    assert.equal(controller.failure?.kind, 'unconfirmed');
    assert.ok(pendingId());
    controller.forget();
  }
});

test('asks twice for the code that sends; without it nothing was sent', async () => {
  for (const failures of [1, 2]) {
    const { controller, source, sent } = delivery(accepts);
    const { backend } = source;
    let turn = 0;
    source.backend = () => (turn++ < failures ? Promise.reject(new Error('not found')) : backend());
    const { error } = console;
    console.error = () => {};
    await controller.send(content, []);
    console.error = error;
    assert.equal(sent.length, failures === 1 ? 1 : 0);
    if (failures === 2)
      assert.deepEqual(
        [controller.failure?.kind, controller.failure?.problem.code, pendingId()],
        ['not-sent', 'not-loaded', undefined],
      );
  }
});

test('cancelled before the code arrived, nothing leaves; cancelled after, nobody knows', async () => {
  const early = delivery(accepts);
  const sending = early.controller.send(content, []);
  early.controller.cancel();
  await sending;
  assert.deepEqual(
    [early.controller.failure?.kind, early.controller.failure?.problem.code, early.sent.length, pendingId()],
    ['not-sent', 'aborted', 0, undefined],
  );
  const late = delivery(
    (_, { signal }) =>
      new Promise((resolve) =>
        signal!.addEventListener('abort', () =>
          resolve(ends('unconfirmed', 'aborted')({} as never, {}) as never),
        ),
      ),
  );
  const underWay = late.controller.send(content, []);
  await new Promise((resolve) => setImmediate(resolve));
  late.controller.reset();
  await underWay;
  assert.deepEqual([late.sent.length, pendingId()], [1, late.sent[0]!.id]);
});

test('shows how much of the files has gone, and only then', async () => {
  const seen: unknown[] = [];
  const { controller } = delivery((request, { onProgress, files }) => {
    onProgress?.(1, 2);
    seen.push([!!onProgress, files?.length, controller.progress]);
    return accepts(request, {});
  });
  await controller.send(content, [new Blob(['a'])]);
  assert.deepEqual(seen, [[true, 1, [1, 2]]]);
  assert.equal(controller.progress, undefined);
  const withProgress: boolean[] = [];
  const plain = delivery((request, { onProgress }) => {
    withProgress.push(!!onProgress);
    return accepts(request, {});
  });
  await plain.controller.send(content, []);
  assert.deepEqual(withProgress, [false]);
});
