import { headInjury } from '../../../../src/domain/safety/rules/head-injury.js';
import { testRule } from '../test-rule.js';

testRule(headInjury, {
  notices: ['I hit my head and was knocked out', 'she fell, hit her head and takes warfarin'],
  leavesAlone: ['bumped my head, no knock out, not sick', "I can't get my head around this form"],
});
