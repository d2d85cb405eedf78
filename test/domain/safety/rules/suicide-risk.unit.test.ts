import { suicideRisk } from '../../../../src/domain/safety/rules/suicide-risk.js';
import { testRule } from '../test-rule.js';

testRule(suicideRisk, {
  notices: ['I have a plan to end my life', 'I want to kill myself tonight'],
  leavesAlone: ['my wife will kill me if I forget this'],
});
