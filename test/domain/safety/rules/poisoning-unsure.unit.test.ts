import { poisoningUnsure } from '../../../../src/domain/safety/rules/poisoning-unsure.js';
import { testRule } from '../test-rule.js';

testRule(poisoningUnsure, {
  notices: ['my son swallowed a coin', 'I took a double dose by mistake'],
  leavesAlone: ['sore throat, hurts to swallow'],
});
