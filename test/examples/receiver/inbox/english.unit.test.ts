import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestPage } from '../../../../examples/receiver/inbox/request-page.js';
import type { StoredRequest } from '../../../../examples/receiver/inbox/queries.js';
import type { PatientRequest } from '../../../../src/contract/patient-request.js';
import { allEmergencyScreens } from '../../../../src/domain/questions/emergency-signs.js';
import { sampleRequest } from '../sample-request.js';

const pageOf = (request: PatientRequest): string =>
  String(
    requestPage({
      item: {
        id: request.id,
        kind: request.kind,
        category: request.category,
        reference: 'ABC-123',
        received_at: new Date('2026-11-21T12:00:00Z'),
        respond_by: null,
        done_at: null,
        purged_at: null,
        replaces: null,
        request,
      } as StoredRequest,
      now: new Date('2026-11-21T12:00:00Z'),
      neighbours: { newer: undefined, older: undefined },
      attachments: [],
      query: '',
      back: { href: '/inbox', label: 'Back to the list' },
      earlier: [],
      later: [],
    }),
  ).replace(/\s+/g, ' ');

const welsh = (changes: Partial<PatientRequest> = {}): PatientRequest =>
  sampleRequest({
    language: 'cy',
    answers: [
      { question: 'what', prompt: 'Gyda beth hoffech gael help?', value: 'Mae fy mrest yn dynn' },
      { question: 'since-when', prompt: 'Pryd ddechreuodd?', value: 'today', shown: ['Heddiw neu ddoe'] },
      { question: 'usual-clinician', prompt: 'Oes rhywun?', value: 'anyone', shown: ['Unrhyw un'] },
    ],
    safety: {
      questions: [
        { id: 'emergency-signs', version: '1', prompt: 'A oes unrhyw un o’r rhain?', answer: 'yes' },
        { id: 'pregnant', version: '1', prompt: 'Ydych chi’n feichiog?', answer: 'no' },
      ],
      advice: [{ id: 'emergency-signs', shown: 'Ffoniwch 999', read: true }],
      notices: [
        { rule: 'chest-pain', question: 'what', quoted: 'mrest', shown: 'Ffoniwch 999', response: 'read' },
      ],
      noticesState: 'on',
    },
    ...changes,
  });

describe('a request in Welsh, for staff who read English only', () => {
  it('says in English which questions were asked, what was chosen, and which advice was shown', () => {
    const page = pageOf(welsh());
    for (const text of [
      'In English: What would you like help with?',
      'In English: Today or yesterday',
      'In English: Do any of these apply now? pain, tightness or heavy pressure in the chest;',
      'In English: Are you pregnant?',
      'In English: Call 999 or go to A&amp;E now if: pain, tightness or heavy pressure in the chest;',
      'In English: what to do if pain in the chest feels tight',
    ])
      assert.ok(page.includes(text), text);
    assert.ok(page.includes('Gyda beth hoffech gael help?'), 'what was asked stands there as it was asked');
  });

  it('asks in the words for another person where somebody wrote for one', () => {
    const page = pageOf(welsh({ actingFor: { name: 'Siân', relationship: 'carer', permission: 'agreed' } }));
    assert.ok(page.includes('In English: Is the person pregnant?'));
    assert.ok(page.includes('a plan to end their life'));
  });

  it('knows English words of every fixed question and its advice', () => {
    for (const { id } of allEmergencyScreens) {
      const safety = { ...welsh().safety, notices: [], advice: [{ id, shown: 'Cyngor', read: true }] };
      const questions = [{ id, version: '1', prompt: 'Cwestiwn', answer: 'yes' as const }];
      const page = pageOf(welsh({ answers: [], safety: { ...safety, questions } }));
      assert.equal(page.split('In English: ').length, 3, id);
      assert.doesNotMatch(page, /undefined/);
    }
  });

  it('says where advice was shown after a yes that became a no', () => {
    const safety = (answer: 'yes' | 'no') => {
      const { questions, ...more } = welsh().safety;
      return { ...more, questions: [{ ...questions[0]!, answer }] };
    };
    assert.ok(
      pageOf(welsh({ safety: safety('no') })).includes('The answer was yes first, and was changed to no'),
    );
    assert.ok(!pageOf(welsh({ safety: safety('yes') })).includes('The answer was yes first'));
  });

  it('says nothing of a practice’s own questions, whose English it does not have, nor of requests in English', () => {
    assert.equal(pageOf(welsh()).split('In English').length, 8, 'more or less than is known');
    assert.ok(!pageOf(sampleRequest()).includes('In English'));
  });
});
