import { suicideRisk } from '../../../../src/domain/safety/rules/suicide-risk.js';
import { testRule } from '../test-rule.js';

testRule(suicideRisk, {
  notices: [
    'I want to end my life',
    'I am thinking of ending my life',
    'I want to take my own life',
    'my son wants to kill himself',
    'my daughter wants to kill herself',
    'I have a plan to end my life',
    'I want to kill myself tonight',
  ],
  leavesAlone: ['my wife will kill me if I forget this'],
});
