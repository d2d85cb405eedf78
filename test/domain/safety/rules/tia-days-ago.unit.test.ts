import { tiaDaysAgo } from '../../../../src/domain/safety/rules/tia-days-ago.js';
import { testRule } from '../test-rule.js';

testRule(tiaDaysAgo, {
  notices: [
    'last Thursday my face dropped for ten minutes, then it passed',
    'she had a mini stroke on Monday',
  ],
  leavesAlone: ['I had a stroke in 2015, please send my tablets'],
});
