import { breathingSevere } from '../../../../src/domain/safety/rules/breathing-severe.js';
import { testRule } from '../test-rule.js';

testRule(breathingSevere, {
  notices: ['I cant breathe', 'he no breathe good', 'she is gasping for air'],
  leavesAlone: ['not short of breath', "blocked nose, can't breathe through it"],
});
