import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import type { Outcome } from '../../src/backends/backend.js';
import { type Stamp, Submission } from '../../src/controllers/submission.js';

type Content = { text: string };
type Message = Content & Stamp & { extra: number };
type Answer = { id: string };

const problem = (status?: number) => ({
  type: 'about:blank',
  code: 'x',
  title: '',
  ...(status && { status }),
});
const failed = (kind: 'not-sent' | 'refused' | 'unconfirmed', status?: number) => ({
  kind,
  problem: problem(status),
});
const at = Date.parse('2026-11-21T10:00:00Z');

let submission: Submission<Content, Answer>;
let sent: Message[];
/** Sends, and lets the server answer so; by default it accepts. */
const send = (
  text: string,
  answer: (message: Message) => Outcome<Answer> | Promise<Outcome<Answer>> = ({ id }) => ({
    kind: 'accepted',
    value: { id },
  }),
  extra = 1,
) =>
  submission.send({ text }, at, { extra }, async () => (message) => {
    sent.push(message);
    return Promise.resolve(answer(message));
  });

beforeEach(() => {
  submission = new Submission();
  sent = [];
});

describe('sending at most once', () => {
  it('asks again with the same bytes, also when what goes with it has changed', async () => {
    await send('a', () => failed('unconfirmed'));
    await send('a', undefined, 2);
    assert.deepEqual(sent[1], sent[0]);
    assert.equal(sent[0]!.submittedAt, '2026-11-21T10:00:00.000Z');
    assert.equal(sent[0]!.replaces, undefined);
  });

  it('gives other content another id, and says what it replaces once there is doubt', async () => {
    await send('a', () => failed('not-sent'));
    await send('b', () => failed('unconfirmed'));
    await send('c');
    const [a, b, c] = sent;
    assert.equal(new Set(sent.map(({ id }) => id)).size, 3);
    assert.equal(b!.replaces, undefined, 'what was not sent needs no replacing');
    assert.equal(c!.replaces, b!.id);
    assert.ok(a);
  });

  it('remembers what may be stored when the edited one is refused or not sent', async () => {
    await send('a', () => failed('unconfirmed'));
    await send('b', () => failed('refused', 422));
    await send('c', () => failed('not-sent'));
    await send('d');
    const [a, b, c, d] = sent;
    assert.deepEqual(
      [b, c, d].map((each) => each!.replaces),
      [a!.id, a!.id, a!.id],
    );
  });

  it('ends a doubt with an answer about that id', async () => {
    await send('a', () => failed('unconfirmed'));
    await send('a', () => failed('refused', 422));
    await send('b');
    assert.equal(sent[2]!.replaces, undefined);
  });

  it('knows that other content from before may have arrived, until something is accepted', async () => {
    const hasDoubt = (text: string) => submission.hasDoubtBefore({ text });
    await send('a', () => failed('not-sent'));
    assert.ok(!hasDoubt('b'));
    await send('a', () => failed('unconfirmed'));
    assert.ok(!hasDoubt('a'), 'this is the one in doubt');
    assert.ok(hasDoubt('b'));
    await send('b', () => failed('not-sent'));
    assert.ok(hasDoubt('b'));
    await send('b', () => failed('refused'));
    assert.ok(hasDoubt('b'));
    await send('b');
    assert.ok(!hasDoubt('c'));
  });

  it('stays unconfirmed after a doubt until the id is accepted or refused', async () => {
    await send('a', () => failed('unconfirmed'));
    const again = await send('a', () => failed('not-sent', 503));
    assert.equal(again?.kind, 'unconfirmed');
    assert.equal(submission.failureOf({ text: 'a' })?.kind, 'unconfirmed');
  });

  it('believes nobody who answers about another id, or throws', async () => {
    const error = mock.method(console, 'error', () => undefined);
    assert.equal(
      (await send('a', () => ({ kind: 'accepted', value: { id: 'other' } })))?.kind,
      'unconfirmed',
    );
    assert.equal((await send('a', () => Promise.reject(new Error('thrown'))))?.kind, 'unconfirmed');
    assert.equal((await send('a'))?.kind, 'accepted');
    error.mock.restore();
  });

  it('has sent nothing when its code does not arrive', async () => {
    const error = mock.method(console, 'error', () => undefined);
    const outcome = await submission.send({ text: 'a' }, at, {}, () => Promise.reject(new Error('offline')));
    error.mock.restore();
    assert.equal(outcome?.kind, 'not-sent');
  });

  it('does not send twice at the same time', async () => {
    let answer!: (outcome: Outcome<Answer>) => void;
    const first = send('a', () => new Promise((resolve) => (answer = resolve)));
    assert.equal(await send('a'), undefined);
    assert.equal(submission.isSending, true);
    answer({ kind: 'accepted', value: { id: sent[0]!.id } });
    assert.equal((await first)?.kind, 'accepted');
    assert.equal(sent.length, 1);
  });

  it('tells of a failure only while the content stands, and not of a sign-in that was missing', async () => {
    await send('a', () => failed('not-sent', 503));
    assert.equal(submission.failureOf({ text: 'a' })?.kind, 'not-sent');
    assert.equal(submission.failureOf({ text: 'b' }), undefined);
    await send('c', () => failed('not-sent', 401));
    assert.equal(submission.failureOf({ text: 'c' }), undefined);
  });

  it('forgets all: an answer that comes later changes nothing', async () => {
    let answer!: (outcome: Outcome<Answer>) => void;
    const first = send('a', () => new Promise((resolve) => (answer = resolve)));
    await Promise.resolve();
    submission.reset();
    answer(failed('unconfirmed'));
    assert.equal(await first, undefined);
    await send('a');
    assert.equal(sent[1]!.replaces, undefined);
    assert.notEqual(sent[1]!.id, sent[0]!.id);
    assert.equal(submission.message?.id, sent[1]!.id);
  });
});
