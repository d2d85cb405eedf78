import { cannotPee } from '../../../../src/domain/safety/rules/cannot-pee.js';
import { testRule } from '../test-rule.js';

testRule(cannotPee, {
  notices: ["I can't pee at all and my bladder is bursting"],
  leavesAlone: ['I pee more at night than I used to'],
});
