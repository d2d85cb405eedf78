import { sightLoss } from '../../../../src/domain/safety/rules/sight-loss.js';
import { testRule } from '../test-rule.js';

testRule(sightLoss, {
  notices: ['suddenly lost the sight in my right eye', 'a black curtain over one eye'],
  leavesAlone: ['waiting for a cataract operation'],
});
