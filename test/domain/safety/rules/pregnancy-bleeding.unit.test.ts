import { pregnancyBleeding } from '../../../../src/domain/safety/rules/pregnancy-bleeding.js';
import { testRule } from '../test-rule.js';

testRule(pregnancyBleeding, {
  notices: ['30 weeks pregnant and bleeding'],
  leavesAlone: ['20 weeks pregnant, no bleeding'],
});
