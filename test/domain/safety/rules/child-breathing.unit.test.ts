import { childBreathing } from '../../../../src/domain/safety/rules/child-breathing.js';
import { testRule } from '../test-rule.js';

testRule(childBreathing, {
  notices: [
    'my baby is grunting with every breath',
    'my toddler is sucking in under his ribs when he breathes',
  ],
  leavesAlone: ['my son has a cough and runny nose'],
});
