import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audit, isClean, type Evidence, type Row } from './audit.js';
import type { Entry } from './page-events.js';
import { bound, total } from './report.js';

type Bare<T> = T extends unknown ? Omit<T, 'at' | 'tab' | 'load'> : never;

/** A journal of one page, a line each 100 ms; what says otherwise says so itself. */
const journal = (...lines: (Bare<Entry> & Partial<Pick<Entry, 'at' | 'tab' | 'load'>>)[]): Entry[] =>
  lines.map((line, index) => ({ at: index * 100, tab: 1, load: 'one', ...line }) as Entry);

const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  reference: `REF-${id}`,
  receivedAt: 150,
  content: 'the words',
  ...more,
});

const look = (evidence: Partial<Evidence>) =>
  audit({
    event: 'none',
    words: 'the words',
    journal: [],
    arrivals: [],
    rows: [],
    elsewhere: 0,
    isUpload: false,
    ...evidence,
  });

const sent = [
  { what: 'decided' },
  { what: 'handed', id: 'a' },
  { what: 'told', claim: 'sent', id: 'a', reference: 'REF-a' },
  { what: 'claimed', claim: 'sent', reference: 'REF-a', hasWords: true },
  { what: 'done' },
] as const;

const failed = (claim: 'not-sent' | 'refused' | 'unconfirmed') =>
  [
    { what: 'decided' },
    { what: 'handed', id: 'a' },
    { what: 'claimed', claim, hasWords: true },
    { what: 'done' },
  ] as const;

describe('the audit', () => {
  it('is content with what is said and stored once', () => {
    const verdict = look({ journal: journal(...sent), rows: [row('a')] });
    assert.ok(isClean(verdict));
    assert.equal(verdict.sentClaims, 1);
    assert.equal(verdict.end, 'sent');
    assert.ok(verdict.isExercised);
  });

  it('finds that somebody who changed nothing asked again under another id', () => {
    const twice = journal(
      ...failed('unconfirmed').slice(0, 3),
      { what: 'decided' },
      { what: 'handed', id: 'b' },
      { what: 'claimed', claim: 'sent', reference: 'REF-b', hasWords: true },
      { what: 'told', claim: 'sent', id: 'b', reference: 'REF-b' },
      { what: 'done' },
    );
    const rows = [row('a'), row('b', { replaces: 'a' })];
    assert.deepEqual(look({ event: 'language changed', journal: twice, rows }).otherwise, [
      'asked again under another id',
    ]);
    assert.deepEqual(look({ event: 'edited', journal: twice, rows }).otherwise, []);
  });

  it('finds "sent" of what is not stored, or not with these words, or under another id', () => {
    assert.equal(look({ journal: journal(...sent) }).lost.length, 1);
    assert.equal(look({ journal: journal(...sent), rows: [row('a', { content: 'others' })] }).lost.length, 1);
    const other = row('b', { reference: 'REF-a' });
    assert.equal(look({ journal: journal(...sent), rows: [other] }).lost.length, 1);
  });

  it('finds "not sent" and "refused" of what is stored, whenever it arrived before the patient pressed again', () => {
    for (const claim of ['not-sent', 'refused'] as const) {
      const said = look({ journal: journal(...failed(claim)), rows: [row('a', { receivedAt: 99_999 })] });
      assert.equal(said.falselyClaimed.length, 1, claim);
    }
    const again = journal(...failed('not-sent').slice(0, 3), ...sent);
    assert.equal(look({ journal: again, rows: [row('a', { receivedAt: 350 })] }).falselyClaimed.length, 0);
    assert.equal(look({ journal: again, rows: [row('a', { receivedAt: 250 })] }).falselyClaimed.length, 1);
    assert.ok(isClean(look({ journal: journal(...failed('unconfirmed')), rows: [row('a')] })));
  });

  it('only counts "not sent" where the browser had sent once more than the page knows of', () => {
    const said = (tries: number) =>
      look({
        journal: journal(
          { what: 'decided' },
          { what: 'handed', id: 'a' },
          ...Array.from({ length: tries }, () => ({ what: 'tried' }) as const),
          { what: 'claimed', claim: 'not-sent', hasWords: true },
          { what: 'done' },
        ),
        arrivals: [
          { at: 210, id: 'a', fault: 'reset before the answer' },
          { at: 220, id: 'a', fault: '403' },
        ],
        rows: [row('a', { receivedAt: 215 })],
      });
    assert.equal(said(1).resent, 1);
    assert.equal(said(1).falselyClaimed.length, 0);
    assert.equal(said(2).resent, 0);
    assert.equal(said(2).falselyClaimed.length, 1);
  });

  it('finds "not sent" of a new version where nothing says that the one before may have arrived', () => {
    const edited = (isInDoubt: boolean, stored: string) =>
      look({
        event: 'edited',
        journal: journal(
          ...failed('unconfirmed').slice(0, 3),
          { what: 'decided' },
          { what: 'handed', id: 'b' },
          { what: 'claimed', claim: 'not-sent', hasWords: true, isInDoubt },
          { what: 'done' },
        ),
        rows: [row(stored)],
      }).falselyClaimed.length;
    assert.equal(edited(false, 'a'), 1);
    assert.equal(edited(true, 'a'), 0);
    assert.equal(edited(true, 'b'), 1);
  });

  it('finds a second request that nobody joined to the first', () => {
    const stored = (more: Partial<Row>) =>
      look({ journal: journal(...sent), rows: [row('a'), row('b', more)] });
    assert.equal(stored({}).doubled.length, 2);
    assert.equal(stored({ replaces: 'a' }).doubled.length, 0);
  });

  it('takes a second tab, and sending once more after "sent", for a second request', () => {
    const other = journal({ what: 'decided', tab: 2 }, { what: 'done', tab: 2 });
    assert.ok(!look({ journal: [...journal(...sent), ...other], rows: [row('a'), row('b')] }).doubled.length);
    const anew = journal(...sent, { what: 'decided' });
    assert.ok(!look({ journal: anew, rows: [row('a'), row('b')] }).doubled.length);
  });

  it('finds what leaves after the patient cancelled', () => {
    const cancelled = journal(...failed('unconfirmed').slice(0, 2), { what: 'cancelled' });
    const arrival = (at: number) =>
      look({ journal: cancelled, arrivals: [{ at, id: 'a', fault: undefined }] });
    assert.ok(arrival(2_000).otherwise.some((text) => /after the patient/.test(text)));
    assert.ok(!arrival(300).otherwise.some((text) => /after the patient/.test(text)));
  });

  it('finds words that are gone after a failure, silence, and errors', () => {
    const gone = journal(
      { what: 'decided' },
      { what: 'claimed', claim: 'unconfirmed', hasWords: false },
      { what: 'done' },
    );
    assert.match(look({ journal: gone }).otherwise.join(), /words gone/);
    assert.match(
      look({ journal: journal({ what: 'decided' }, { what: 'done' }) }).otherwise.join(),
      /nothing/,
    );
    assert.match(
      look({ journal: journal({ what: 'broken', why: 'x' }) }).otherwise.join(),
      /broken: x,no end/,
    );
  });

  it('finds what was sent on to another place, and only counts it where the browser does so by itself', () => {
    const on = (isUpload: boolean) =>
      look({ elsewhere: 1, isUpload, journal: journal(...sent), rows: [row('a')] });
    assert.match(on(false).otherwise.join(), /another place/);
    assert.ok(isClean(on(true)));
    assert.equal(on(true).sentOn, 1);
  });

  it('wants somebody who comes back in doubt to be told so before they send again', () => {
    const back = (warned: boolean) =>
      look({
        event: 'reload',
        journal: journal(
          { what: 'decided' },
          { what: 'handed', id: 'a' },
          { what: 'acted' },
          ...(warned ? [{ what: 'warned', load: 'two' } as const] : []),
          { what: 'decided', load: 'two' },
        ),
      }).otherwise.join();
    assert.match(back(false), /was not told/);
    assert.doesNotMatch(back(true), /was not told/);
  });

  it('counts an event that did not come about as not exercised', () => {
    const acted = journal(...sent, { what: 'acted' });
    const went = look({ event: 'back and forward', journal: acted, rows: [row('a')] });
    assert.ok(!went.isExercised, 'not from the memory of the browser');
    const restored = [...acted, ...journal({ what: 'restored' })];
    assert.ok(look({ event: 'back and forward', journal: restored, rows: [row('a')] }).isExercised);
    assert.ok(!look({ event: 'reload', journal: journal(...sent), rows: [row('a')] }).isExercised);
  });
});

describe('the report', () => {
  it('adds up, and bounds what was not seen by the rule of three', () => {
    const verdict = look({ journal: journal(...sent) });
    const cell = { engine: 'chromium', fault: '204', event: 'none', milliseconds: 1, chosen: '' } as const;
    const sums = total([1, 2].map((seed) => ({ ...cell, ...verdict, seed })));
    assert.deepEqual([sums.cells, sums.runs, sums.lost, sums.notExercised], [1, 2, 2, 0]);
    assert.equal(bound(300), 0.01);
    assert.equal(bound(1), 1);
  });
});
