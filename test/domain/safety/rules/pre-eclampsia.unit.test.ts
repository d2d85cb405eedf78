import { preEclampsia } from '../../../../src/domain/safety/rules/pre-eclampsia.js';
import { testRule } from '../test-rule.js';

testRule(preEclampsia, {
  notices: ['34 weeks pregnant, bad headache and flashing lights'],
  leavesAlone: ['8 weeks pregnant and want to book with the midwife'],
});
