import { tummySevere } from '../../../../src/domain/safety/rules/tummy-severe.js';
import { testRule } from '../test-rule.js';

testRule(tummySevere, {
  notices: ['sudden severe tummy pain', 'my belly is rigid and hurts to touch'],
  leavesAlone: ['my usual IBS cramps'],
});
