import { dehydration } from '../../../../src/domain/safety/rules/dehydration.js';
import { testRule } from '../test-rule.js';

testRule(dehydration, {
  notices: ["I haven't passed any urine for 14 hours", "can't keep anything down"],
  leavesAlone: ['eating and drinking well'],
});
