import { eyeInjury } from '../../../../src/domain/safety/rules/eye-injury.js';
import { testRule } from '../test-rule.js';

testRule(eyeInjury, {
  notices: ['bleach splashed in my eye', 'a bit of metal flew into his eye'],
  leavesAlone: ['dry eyes, need drops'],
});
