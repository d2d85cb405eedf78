import { backPainFlags } from '../../../../src/domain/safety/rules/back-pain-flags.js';
import { testRule } from '../test-rule.js';

testRule(backPainFlags, {
  notices: ['back pain with a fever', 'back pain that is worse at night'],
  leavesAlone: ['lower back ache after moving house'],
});
