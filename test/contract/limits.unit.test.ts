import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { fileLimit, filesLimit } from '../../examples/receiver/requests/attachments.js';
import { fileSizeLimit, patientRequest } from '../../src/contract/patient-request.js';
import { largestAll, largestFile, mostFiles } from '../../src/controllers/attachments-controller.js';
import { sampleRequest } from '../backends/scripted-server.js';

// As published: servers and pages of others rely on these numbers.
const file = { name: 'a.pdf', type: 'application/pdf' as const, size: 1 };
const answer = { question: 'q', prompt: 'p', value: 'v' };
const takes = (changes: Parameters<typeof sampleRequest>[0]): boolean =>
  z.safeParse(patientRequest, sampleRequest(changes)).success;

test('takes five files of 10 MB at most', () => {
  assert.equal(
    takes({ attachments: Array.from({ length: 5 }, () => ({ ...file, size: 10_000_000 })) }),
    true,
  );
  assert.equal(takes({ attachments: [{ ...file, size: 10_000_001 }] }), false);
  assert.equal(takes({ attachments: [{ ...file, size: 0 }] }), false);
  assert.equal(takes({ attachments: Array.from({ length: 6 }, () => file) }), false);
});

test('the form offers to send what the contract takes, and the receiver takes it', () => {
  assert.equal(takes({ attachments: Array.from({ length: mostFiles }, () => file) }), true);
  assert.equal(takes({ attachments: Array.from({ length: mostFiles + 1 }, () => file) }), false);
  assert.deepEqual([largestFile, largestAll], [fileSizeLimit, 25_000_000]);
  assert.deepEqual([fileLimit, filesLimit], [largestFile, largestAll]);
});

test('takes 4,000 characters of free text and 200 of other text', () => {
  assert.equal(takes({ answers: [{ ...answer, value: '𝒳'.repeat(4000) }] }), true);
  assert.equal(takes({ answers: [{ ...answer, value: 'x'.repeat(4001) }] }), false);
  assert.equal(takes({ answers: [{ ...answer, question: '𝒳'.repeat(200) }] }), true);
  assert.equal(takes({ answers: [{ ...answer, question: 'x'.repeat(201) }] }), false);
});

test('takes ids of 16 to 64 characters', () => {
  for (const [id, is] of [
    ['a'.repeat(16), true],
    ['a'.repeat(64), true],
    ['a'.repeat(15), false],
    ['a'.repeat(65), false],
    [`${'a'.repeat(16)} `, false],
  ] as const)
    assert.equal(takes({ id }), is, id);
});
