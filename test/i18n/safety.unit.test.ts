import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allEmergencyScreens, clinicalScreens } from '../../src/domain/questions/emergency-signs.js';
import { screenAudience, signFacts } from '../../src/domain/questions/emergency-sign-facts.js';
import { noticeAdvice } from '../../src/domain/safety/advice.js';
import { urgentHelp } from '../../src/domain/urgent-help/urgent-help.js';
import { translator } from '../../src/i18n/messages.js';
import { requestSteps as welshSteps } from '../../src/i18n/locales/cy/request-steps.js';
import { safety as welshSafety } from '../../src/i18n/locales/cy/safety.js';
import { urgentHelp as welshHelp } from '../../src/i18n/locales/cy/urgent-help.js';
import { requestSteps } from '../../src/i18n/locales/en/request-steps.js';
import { safety } from '../../src/i18n/locales/en/safety.js';
import { urgentHelp as urgentHelpWords } from '../../src/i18n/locales/en/urgent-help.js';
import { warningRules } from '../../src/safety.js';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

it('has words for every rule that can be noticed, and none for a rule that is gone', () => {
  const ids = warningRules.map(({ id }) => id).sort();
  const worded = Object.keys(safety)
    .filter((key) => key.startsWith('if-'))
    .map((key) => key.slice(3))
    .sort();
  assert.deepEqual(worded, ids);
});

it('has words, source and audience for every fixed sign', () => {
  for (const { id, signs } of allEmergencyScreens) {
    assert.ok(screenAudience[id], id);
    assert.ok(
      signs.filter((sign) => sign !== 'other').length <= 5,
      `${id}: more than five would be clicked through`,
    );
    for (const sign of signs) {
      assert.ok(`sign-${sign}` in requestSteps, sign);
      assert.match(signFacts[sign]?.source ?? '', /^https:\/\/www\.nhs\.uk\//, sign);
    }
  }
});

it('asks two screens of an adult, three of a baby or in pregnancy, the first included', () => {
  assert.equal(1 + clinicalScreens('adult', false).length, 2);
  assert.equal(1 + clinicalScreens('adult', true).length, 3);
  assert.equal(1 + clinicalScreens('baby', false).length, 3);
  assert.equal(1 + clinicalScreens('child', false).length, 2);
});

it('names 999 for every emergency, and never 111 in Northern Ireland or, while the practice is open, in Scotland', () => {
  for (const nation of nations) {
    for (const isOpen of [true, false]) {
      const help = urgentHelp(nation, isOpen);
      for (const { id, level } of warningRules) {
        const { key, values } = noticeAdvice(id, level, help, '01632 960123');
        if (level === 'emergency') assert.equal(key, 'do-999', id);
        else assert.notEqual(key, 'do-999', id);
        const names111 = key === 'do-nhs-111' || values['phone'] === '111';
        if (nation === 'northern-ireland') assert.equal(names111, false, `${id} in ${nation}`);
        if (nation === 'scotland' && isOpen) assert.notEqual(key, 'do-nhs-111', id);
      }
    }
  }
});

it('says beside 999 where to turn with thoughts of suicide while life is not in danger, by nation, for that rule alone', () => {
  const lines = {
    england: 'Call 111 and choose option 2.',
    wales: 'Call 111 and choose option 2.',
    scotland: 'Call 111.',
    'northern-ireland': 'Call 0808 808 8000.',
  };
  const t = translator('safety', safety, 'en');
  for (const nation of nations) {
    for (const { id, level } of warningRules) {
      const { key, more = [] } = noticeAdvice(id, level, urgentHelp(nation, true));
      const crisis = more.filter((line) => line.key.startsWith('crisis'));
      assert.equal(crisis.length, id === 'suicide-risk' ? 1 : 0, id);
      for (const line of crisis) {
        assert.equal(key, 'do-999');
        const words = t(line.key, line.values);
        assert.ok(words.includes(lines[nation]), `${nation}: ${words}`);
        assert.ok(words.includes('116 123'), words);
      }
    }
  }
});

it('says how deaf people call 111 wherever a notice names 111, and nowhere else', () => {
  const t = translator('safety', safety, 'en');
  for (const nation of nations) {
    for (const isOpen of [true, false]) {
      const help = urgentHelp(nation, isOpen);
      for (const { id, level } of warningRules) {
        const { key, values, more = [] } = noticeAdvice(id, level, help, '01632 960123');
        const words = [t(key, { ...values, condition: '' }), ...more.map((line) => t(line.key, line.values))];
        const names111 = words.some((each) => /\b111\b/.test(each) && !each.includes('18001'));
        const deaf = words.filter((each) => each.includes('18001 111'));
        assert.equal(deaf.length, names111 ? 1 : 0, `${id} in ${nation}`);
      }
    }
  }
});

it('names the urgency of a card in hidden words: an emergency as other widgets do, and otherwise than what is urgent', () => {
  for (const { steps, help } of [
    { steps: requestSteps, help: urgentHelpWords },
    { steps: welshSteps, help: welshHelp },
  ]) {
    assert.equal(steps['advice-urgency'], String(help['emergency-hidden']).trim());
    assert.equal(steps['advice-today-urgency'], String(help['urgent-hidden']).trim());
    assert.notEqual(steps['advice-urgency'], steps['advice-today-urgency']);
  }
});

it('tells deaf people to call the numbers of Relay UK with its app, never to text them: a text message reaches nobody', () => {
  for (const catalogue of [requestSteps, welshSteps, urgentHelpWords, welshHelp, safety, welshSafety]) {
    const texts = Object.values(catalogue as Readonly<Record<string, unknown>>).map(String);
    for (const text of texts.filter((each) => /\b1800[01]\b/.test(each))) {
      assert.doesNotMatch(text, /(text|tecstiwch) 1800/i);
      assert.match(text, /Relay UK/);
    }
  }
});
