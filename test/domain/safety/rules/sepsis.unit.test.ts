import { sepsis } from '../../../../src/domain/safety/rules/sepsis.js';
import { testRule } from '../test-rule.js';

testRule(sepsis, {
  notices: ['Mum has a water infection and is very confused', 'on chemo and my temperature is 38.5'],
  leavesAlone: ["I'm confused about my antibiotics", 'I had sepsis two years ago'],
});
