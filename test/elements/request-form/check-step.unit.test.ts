import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestKinds } from '../../../src/domain/questions/request-kind.js';
import { stepsOf } from '../../../src/elements/request-form/steps.js';
import { stepAt } from '../../../src/elements/request-form/steps/check-step.js';

const steps = stepsOf(
  { who: 'child', kind: 'letter' },
  { kinds: requestKinds, onBehalf: true, attachments: true, stops: false, questions: undefined },
);
const answered = ['q.letter.what', 'q.letter.for'];

describe('stepAt', () => {
  for (const [pointer, id] of [
    ['#/patient/nhsNumber', 'nhs-number'],
    ['#/patient/familyName', 'name'],
    ['#/patient/dateOfBirth', 'born'],
    ['#/patient/postcode', 'postcode'],
    ['#/contact/phone', 'reach'],
    ['#/contact/callTimes/0/from', 'call-times'],
    ['#/actingFor/name', 'acting'],
    ['#/answers/1/value', 'q.letter.for'],
    ['#/answers/7', undefined],
    ['#/attachments/0/name', 'attachments'],
    ['#/kind', 'kind'],
    ['#/something', undefined],
    ['', undefined],
  ] as const) {
    it(`leads from "${pointer}" to ${id ?? 'no step'}`, () => {
      assert.equal(stepAt(pointer, steps, answered), id);
    });
  }
});
