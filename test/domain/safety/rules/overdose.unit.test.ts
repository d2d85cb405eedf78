import { overdose } from '../../../../src/domain/safety/rules/overdose.js';
import { testRule } from '../test-rule.js';

testRule(overdose, {
  notices: ['I took an over dose', 'I took an overdose last night', 'taken 30 paracetemol'],
  leavesAlone: ['I take 10 tablets a day', 'took an overdose in 2008'],
});
