import { abuseDanger } from '../../../../src/domain/safety/rules/abuse-danger.js';
import { testRule } from '../test-rule.js';

testRule(abuseDanger, {
  notices: ['my husband says he will kill me and has a knife', 'he tried to strangle me'],
  leavesAlone: ['my wife will kill me if I forget'],
});
