import { heavyBleeding } from '../../../../src/domain/safety/rules/heavy-bleeding.js';
import { testRule } from '../test-rule.js';

testRule(heavyBleeding, {
  notices: ["the blood is spurting out and won't stop", 'nosebleed for an hour'],
  leavesAlone: ['bleeding gums when I floss', 'please book a blood test'],
});
