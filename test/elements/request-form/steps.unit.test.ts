import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadHours } from '../../../src/controllers/practice-hours.js';
import type { Values } from '../../../src/domain/questions/field.js';
import { requestKinds } from '../../../src/domain/questions/request-kind.js';
import {
  onlineHours,
  progressOf,
  type StepSettings,
} from '../../../src/elements/request-form/request-form.view.js';
import { kindOf, stepFaults, stepsOf } from '../../../src/elements/request-form/steps.js';

before(loadHours);

const settings: StepSettings = {
  kinds: requestKinds,
  onBehalf: true,
  attachments: false,
  stops: false,
  questions: undefined,
};
const idsOf = (values: Values, changes: Partial<StepSettings> = {}): string[] =>
  stepsOf(values, { ...settings, ...changes }).map(({ id }) => id);

describe('stepsOf', () => {
  it('asks in the order in which a patient thinks', () => {
    const sections = stepsOf({ who: 'me', kind: 'other' }, settings).map(({ section }) => section);
    assert.deepEqual(
      [...new Set(sections)],
      ['who', 'emergency', 'kind', 'questions', 'patient', 'contact', 'check'],
    );
    assert.equal(sections.at(-1), 'check');
  });

  it('asks who writes only where somebody writes for another person', () => {
    assert.ok(!idsOf({ who: 'me' }).includes('acting'));
    assert.ok(idsOf({ who: 'child' }).includes('acting'));
    assert.ok(!idsOf({ who: 'child' }, { onBehalf: false }).includes('acting'));
    assert.ok(!idsOf({}, { onBehalf: false }).includes('who'));
  });

  it('offers age groups that go with who it is for', () => {
    const groups = (who: string) =>
      stepsOf({ who }, settings).find(({ id }) => id === 'age')!.fields[0]!.options;
    assert.deepEqual(groups('me'), ['adult', 'child']);
    for (const who of ['child', 'other']) assert.deepEqual(groups(who), ['baby', 'child', 'adult']);
  });

  it('takes no date of birth that does not fit the age by which the signs were asked', () => {
    const born = stepsOf({ who: 'child' }, settings).find(({ id }) => id === 'born')!;
    const codes = (group: string, day: string, month: string, year: string): string[] => {
      const values = { 'age-group': group, 'born-day': day, 'born-month': month, 'born-year': year };
      return stepFaults(born, values, '2026-11-21').map(({ code }) => code);
    };
    assert.deepEqual(codes('baby', '22', '8', '2026'), []);
    assert.deepEqual(codes('baby', '21', '8', '2026'), ['other-age']);
    assert.deepEqual(codes('child', '22', '8', '2026'), ['other-age']);
    assert.deepEqual(codes('child', '22', '11', '2010'), []);
    assert.deepEqual(codes('adult', '22', '11', '2010'), ['other-age']);
    assert.deepEqual(codes('adult', '21', '11', '2010'), []);
    assert.deepEqual(codes('adult', '31', '2', '2010'), ['date-not-real'], 'one thing after the other');
  });

  it('shows advice after a yes, and ends there if the practice says stop', () => {
    const yes = { who: 'me', 'emergency.emergency-signs': 'yes' };
    assert.ok(idsOf(yes).includes('advice.emergency-signs'));
    assert.ok(idsOf(yes).includes('check'));
    assert.equal(idsOf(yes, { stops: true }).at(-1), 'advice.emergency-signs');
    assert.ok(
      !idsOf({ ...yes, 'emergency.emergency-signs': 'no' }, { stops: true }).includes(
        'advice.emergency-signs',
      ),
    );
  });

  it('asks the questions of the chosen kind, and those that follow from an answer', () => {
    assert.ok(!idsOf({ kind: 'fit-note' }).includes('q.fit-note.hospital-which'));
    assert.ok(
      idsOf({ kind: 'fit-note', 'q.fit-note.hospital': 'yes' }).includes('q.fit-note.hospital-which'),
    );
    assert.ok(!idsOf({ kind: 'other' }).some((id) => id.startsWith('q.fit-note')));
  });

  it('knows the kind where there is only one, and none that is not offered', () => {
    assert.equal(kindOf({}, { ...settings, kinds: ['letter'] }), 'letter');
    assert.equal(kindOf({ kind: 'symptoms' }, { ...settings, kinds: ['letter', 'other'] }), undefined);
    assert.ok(!idsOf({}, { kinds: ['letter'] }).includes('kind'));
  });

  it('asks for attachments only where they are taken', () => {
    assert.ok(!idsOf({ kind: 'other' }).includes('attachments'));
    assert.ok(idsOf({ kind: 'other' }, { attachments: true }).includes('attachments'));
  });
});

describe('progressOf', () => {
  it('counts parts, without the kind where there is only one', () => {
    assert.deepEqual(progressOf('check', true), { section: 'check', count: 7, total: 7 });
    assert.deepEqual(progressOf('questions', false), { section: 'questions', count: 3, total: 6 });
  });
});

describe('onlineHours', () => {
  const at = (moment: string) => Date.parse(moment);
  const practice = { hours: { surgery: '24/7', online: 'Mo-Fr 08:00-12:00' }, nation: 'scotland' } as const;

  it('goes by the hours for online requests, else by the surgery’s', () => {
    const closed = onlineHours(practice, at('2026-11-24T13:00:00Z'), false);
    assert.equal(closed.isOpen, false);
    assert.deepEqual(closed.opens, { date: '2026-11-25', daysAhead: 1, minute: 480 });
    assert.equal(onlineHours({ hours: { surgery: '24/7' } }, at('2026-11-24T13:00:00Z'), false).isOpen, true);
    assert.equal(onlineHours({}, at('2026-11-24T03:00:00Z'), false).isOpen, true);
  });

  it('is open in England’s core hours, whatever a practice’s hours say', () => {
    const england = { ...practice, nation: 'england' } as const;
    assert.equal(onlineHours(england, at('2026-11-24T13:00:00Z'), true).isOpen, true);
    assert.equal(onlineHours(england, at('2026-11-24T19:00:00Z'), true).isOpen, false);
    assert.equal(onlineHours(england, at('2026-12-25T13:00:00Z'), true).isOpen, false);
    assert.equal(onlineHours(practice, at('2026-11-24T13:00:00Z'), true).isOpen, false);
    // It opens, and closes, when core hours do, if that comes first.
    const late = { hours: 'Mo-Fr 10:00-12:00' };
    assert.deepEqual(onlineHours(late, at('2026-11-24T07:00:00Z'), true).opens, {
      date: '2026-11-24',
      daysAhead: 0,
      minute: 480,
    });
    assert.equal(onlineHours(late, at('2026-11-24T13:00:00Z'), true).until, '2026-11-24T18:30:00.000Z');
  });
});
