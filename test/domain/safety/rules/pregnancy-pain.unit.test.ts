import { pregnancyPain } from '../../../../src/domain/safety/rules/pregnancy-pain.js';
import { testRule } from '../test-rule.js';

testRule(pregnancyPain, {
  notices: ['7 weeks pregnant with a sharp pain in my tummy on one side'],
  leavesAlone: ['I had an ectopic in 2017'],
});
