import { babyFever } from '../../../../src/domain/safety/rules/baby-fever.js';
import { testRule } from '../test-rule.js';

testRule(babyFever, {
  notices: ['my 8 week old has a temperature of 38.3', 'newborn feels hot and feverish'],
  leavesAlone: ['my 4 year old has a temperature of 38', 'my 8 week old has a temperature of 36.8'],
});
