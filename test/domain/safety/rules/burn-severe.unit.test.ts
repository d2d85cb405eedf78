import { burnSevere } from '../../../../src/domain/safety/rules/burn-severe.js';
import { testRule } from '../test-rule.js';

testRule(burnSevere, {
  notices: ['I burnt my face and hands', 'boiling water over my foot, it is all blistered'],
  leavesAlone: ['sunburn on my hands', 'burning when I wee'],
});
