import { blackPoo } from '../../../../src/domain/safety/rules/black-poo.js';
import { testRule } from '../test-rule.js';

testRule(blackPoo, {
  notices: ['my poo is black and sticky like tar'],
  leavesAlone: ['on iron tablets and my poo is black', 'constipated for three days'],
});
