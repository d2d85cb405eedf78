import { poisoning } from '../../../../src/domain/safety/rules/poisoning.js';
import { testRule } from '../test-rule.js';

testRule(poisoning, {
  notices: ['my toddler has swallowed a button battery', 'I drank bleach'],
  leavesAlone: ['how much calpol can I give a two year old'],
});
