import { caudaEquina } from '../../../../src/domain/safety/rules/cauda-equina.js';
import { testRule } from '../test-rule.js';

testRule(caudaEquina, {
  notices: ['back pain and numb between my legs', "my back hurts and I can't pee"],
  leavesAlone: ['sciatica, no numbness, bladder fine'],
});
