import { testiclePain } from '../../../../src/domain/safety/rules/testicle-pain.js';
import { testRule } from '../test-rule.js';

testRule(testiclePain, {
  notices: ['sudden severe pain in my testicle'],
  leavesAlone: ['dull ache in a testicle for months'],
});
