import { babyMovements } from '../../../../src/domain/safety/rules/baby-movements.js';
import { testRule } from '../test-rule.js';

testRule(babyMovements, {
  notices: ['28 weeks and the baby is moving less'],
  leavesAlone: ['when should I feel the baby move?'],
});
