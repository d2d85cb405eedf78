import { breathlessNew } from '../../../../src/domain/safety/rules/breathless-new.js';
import { testRule } from '../test-rule.js';

testRule(breathlessNew, {
  notices: ['breathless since yesterday', 'out of breath walking to the kitchen this week'],
  leavesAlone: ['my COPD is stable, breathless on hills as usual'],
});
