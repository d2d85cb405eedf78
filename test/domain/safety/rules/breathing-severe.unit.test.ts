import { breathingSevere } from '../../../../src/domain/safety/rules/breathing-severe.js';
import { testRule } from '../test-rule.js';

testRule(breathingSevere, {
  notices: ['he is not breathing', 'I cant breathe', 'I cannot breathe properly', 'she is gasping for air'],
  leavesAlone: ['not short of breath', "blocked nose, can't breathe through it"],
});
