import { ketonesRaised } from '../../../../src/domain/safety/rules/ketones-raised.js';
import { testRule } from '../test-rule.js';

testRule(ketonesRaised, {
  notices: ['ketones of 2.1'],
  leavesAlone: ['on a keto diet'],
});
