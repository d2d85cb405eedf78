import { tummyWorse } from '../../../../src/domain/safety/rules/tummy-worse.js';
import { testRule } from '../test-rule.js';

testRule(tummyWorse, {
  notices: ['tummy pain getting worse and worse', 'stomach pain low on the right side'],
  leavesAlone: ['bloated after bread'],
});
