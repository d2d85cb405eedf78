import { babyIll } from '../../../../src/domain/safety/rules/baby-ill.js';
import { testRule } from '../test-rule.js';

testRule(babyIll, {
  notices: ['my baby is floppy', "my ten week old won't wake for feeds"],
  leavesAlone: ['my baby has cradle cap'],
});
