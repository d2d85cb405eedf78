import { stroke } from '../../../../src/domain/safety/rules/stroke.js';
import { testRule } from '../test-rule.js';

testRule(stroke, {
  notices: [
    'her face has dropped on one side',
    'Dad is slurring his words',
    'my right arm suddenly went numb',
  ],
  leavesAlone: ['I had a stroke in 2015', 'what are the signs of a stroke?', 'dentist made my face numb'],
});
