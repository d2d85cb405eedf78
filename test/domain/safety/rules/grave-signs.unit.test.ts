import { graveSigns } from '../../../../src/domain/safety/rules/grave-signs.js';
import { testRule } from '../test-rule.js';

testRule(graveSigns, {
  notices: [
    'my gran is on the floor, gone grey and not making sense, sweating, please help',
    'she is burning, limp, grey and drooling, gone quiet',
  ],
  leavesAlone: ['please book my annual review', 'my knee has been clicking since I took up running'],
});
