import { suddenHeadache } from '../../../../src/domain/safety/rules/sudden-headache.js';
import { testRule } from '../test-rule.js';

testRule(suddenHeadache, {
  notices: ['worst headache of my life', 'a thunderclap headache an hour ago'],
  leavesAlone: ['this form is a real headache'],
});
