import { eyeUrgent } from '../../../../src/domain/safety/rules/eye-urgent.js';
import { testRule } from '../test-rule.js';

testRule(eyeUrgent, {
  notices: ['new flashes and floaters', 'my eye is red and very painful'],
  leavesAlone: ['floaters for years, the optician said they are fine', 'hot flushes'],
});
