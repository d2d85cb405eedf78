import { chestPain } from '../../../../src/domain/safety/rules/chest-pain.js';
import { testRule } from '../test-rule.js';

testRule(chestPain, {
  notices: [
    'crushing pain in my chest',
    'chets pain going down my left arm',
    'it feels like an elephant is sitting on my chest',
  ],
  leavesAlone: ['no chest pain', 'I had a chest infection in 2019', 'results of my heart scan'],
});
