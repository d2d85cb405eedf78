import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { screenAudience, signFacts } from '../../../src/domain/questions/emergency-sign-facts.js';
import {
  allEmergencyScreens,
  asksPregnancy,
  clinicalScreens,
  firstScreen,
} from '../../../src/domain/questions/emergency-signs.js';

const idsOf = (ageGroup: string, isPregnant = false): string[] =>
  clinicalScreens(ageGroup, isPregnant).map(({ id }) => id);

describe('the fixed questions about emergencies', () => {
  it('are one screen by age, two for a baby and in pregnancy', () => {
    assert.deepEqual(idsOf('adult'), ['adult-signs']);
    assert.deepEqual(idsOf('adult', true), ['adult-signs', 'pregnancy-signs']);
    assert.deepEqual(idsOf('child'), ['child-signs']);
    assert.deepEqual(idsOf('baby'), ['child-signs', 'baby-signs']);
    assert.deepEqual(idsOf(''), ['adult-signs'], 'nobody goes without');
  });

  it('ask for a pregnancy of adults only, and a child is asked nothing about one', () => {
    assert.deepEqual(['adult', 'child', 'baby'].map(asksPregnancy), [true, false, false]);
    assert.deepEqual([idsOf('child', true), idsOf('baby', true)], [idsOf('child'), idsOf('baby')]);
  });

  it('ask about these signs, and a yes leads to this advice', () => {
    assert.deepEqual(
      allEmergencyScreens.map(({ id, signs, advice }) => `${id}: ${signs.join(', ')} → ${advice}`),
      [
        'emergency-signs: chest, stroke, breathing, bleeding, suicide, other → 999',
        'adult-signs: collapse, allergy, headache, head-injury, sudden-pain → 999',
        'child-signs: floppy, colour, hard-breathing, rash, swallowed → 999',
        'baby-signs: baby-fever, baby-feeding, baby-nappy, baby-vomit → today',
        'pregnancy-signs: movements, pregnancy-bleeding, pregnancy-head, pregnancy-pain, waters → maternity',
      ],
    );
    assert.equal(allEmergencyScreens[0], firstScreen);
  });

  it('carry a version, as a month', () => {
    for (const { version } of allEmergencyScreens) assert.match(version, /^20\d\d-(0[1-9]|1[0-2])$/);
  });
});

describe('where the signs come from', () => {
  it('is said of every sign that is asked about, and of no other', () => {
    const asked = allEmergencyScreens.flatMap(({ signs }) => signs);
    assert.deepEqual(Object.keys(signFacts).sort(), [...asked].sort());
  });

  it('is a page of the NHS each, seen on a day, for the ages of its screen', () => {
    const ages = ['all', '16 years or older', '15 years or younger', 'under 3 months', 'in pregnancy'];
    allEmergencyScreens.forEach(({ signs }, screen) => {
      for (const sign of signs) {
        const { source, reviewed, nations, ages: of } = signFacts[sign]!;
        assert.match(source, /^https:\/\/www\.nhs\.uk\/[a-z-]+(\/[a-z\d-]+)+\/$/, sign);
        assert.match(reviewed, /^20\d\d-\d\d-\d\d$/);
        assert.deepEqual([nations, of], ['all', ages[screen]], sign);
      }
    });
  });

  it('names for whom each screen is', () => {
    assert.deepEqual(
      Object.keys(screenAudience),
      allEmergencyScreens.map(({ id }) => id),
    );
    for (const [id, audience] of Object.entries(screenAudience)) assert.ok(audience.length > 20, id);
  });
});
