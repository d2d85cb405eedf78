import { meningitis } from '../../../../src/domain/safety/rules/meningitis.js';
import { testRule } from '../test-rule.js';

testRule(meningitis, {
  notices: ['fever, stiff neck and the light hurts', 'the soft spot on her head is bulging'],
  leavesAlone: ['woke with a stiff neck, slept funny'],
});
