import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, isClean, type StoredRequest } from '../../scripts/storm/audit.js';
import type { PatientJournal, Told } from '../../scripts/storm/patient.js';

const told = (kind: Told['kind'], at = 1000, reference?: string): Told => ({
  kind,
  at,
  code: '',
  ...(reference && { reference }),
});
const patient = (...what: Told[]): PatientJournal => ({ id: 'a', words: 'A', told: what });
const row = (changes: Partial<StoredRequest> = {}): StoredRequest => ({
  id: 'a',
  words: 'A',
  reference: 'R',
  receivedAt: 500,
  ...changes,
});
const sent = patient(told('accepted', 1000, 'R'));

test('finds nothing wrong where what was said is what is stored', () => {
  for (const [patients, stored] of [
    [[sent], [row()]],
    [[patient(told('not-sent'))], []],
    [[patient(told('refused'))], []],
    [[patient(told('unconfirmed'))], []],
    [[patient(told('unconfirmed'))], [row()]],
    [[patient(told('not-sent', 400), told('accepted', 1000, 'R'))], [row()]],
  ] as [PatientJournal[], StoredRequest[]][])
    assert.ok(
      isClean(
        audit(
          patients,
          stored,
          stored.map(({ id }) => id),
        ),
      ),
    );
});

test('calls lost what was said to be sent and is not there, or is there as something else', () => {
  assert.deepEqual(audit([sent], [], []).lost, ['a']);
  assert.deepEqual(audit([sent], [row({ reference: 'S' })], []).lost, ['a']);
  assert.deepEqual(audit([sent], [row({ words: 'B' })], []).lost, ['a']);
});

test('calls doubled what one patient wrote and two rows hold, whatever their ids', () => {
  const found = audit([sent], [row(), row({ id: 'b' })], []);
  assert.deepEqual(found.doubled, ['A']);
  assert.deepEqual(found.strange, ['b']);
});

test('calls it a false claim if "not sent" was said of what was stored, at the end or at that moment', () => {
  assert.deepEqual(audit([patient(told('not-sent'))], [row({ receivedAt: 2000 })], []).falseClaims, ['a']);
  assert.deepEqual(audit([patient(told('refused'))], [row()], []).falseClaims, ['a']);
  const mended = patient(told('not-sent', 600), told('accepted', 1000, 'R'));
  assert.deepEqual(audit([mended], [row()], []).falseClaims, ['a']);
});

test('calls strange what the receiver says it stored twice, or stored and does not hold', () => {
  assert.deepEqual(audit([sent], [row()], ['a', 'a']).strange, ['a']);
  assert.deepEqual(audit([patient(told('unconfirmed'))], [], ['a']).strange, ['a']);
});

test('counts what patients were told last', () => {
  const found = audit(
    [
      sent,
      { ...patient(told('unconfirmed')), id: 'b' },
      { ...patient(told('unconfirmed')), id: 'c', words: 'C' },
      { ...patient(told('not-sent')), id: 'd' },
      { ...patient(), id: 'e' },
    ],
    [row(), row({ id: 'c', words: 'C' })],
    [],
  );
  assert.deepEqual(
    [found.placed, found.unknownAndNotStored, found.unknownButStored, found.saidNotSent, found.untold],
    [1, 1, 1, 1, 1],
  );
  assert.deepEqual([found.patients, found.claims], [5, 4]);
});
