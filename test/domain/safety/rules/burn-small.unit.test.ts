import { burnSmall } from '../../../../src/domain/safety/rules/burn-small.js';
import { testRule } from '../test-rule.js';

testRule(burnSmall, {
  notices: ['my 3 year old touched the oven, a small burn on his finger', 'pregnant and scalded my arm'],
  leavesAlone: ['heartburn in pregnancy'],
});
