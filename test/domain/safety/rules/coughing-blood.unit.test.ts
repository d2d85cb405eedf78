import { coughingBlood } from '../../../../src/domain/safety/rules/coughing-blood.js';
import { testRule } from '../test-rule.js';

testRule(coughingBlood, {
  notices: ['coughing up blood'],
  leavesAlone: ['cough with green phlegm, no blood'],
});
