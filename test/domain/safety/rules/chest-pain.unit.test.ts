import { chestPain } from '../../../../src/domain/safety/rules/chest-pain.js';
import { testRule } from '../test-rule.js';

testRule(chestPain, {
  notices: [
    'I had a stent in 2015 and now I have crushing chest pain',
    'no fever, my chest is tight',

    'crushing pain in my chest',
    'chets pain going down my left arm',
    'it feels like an elephant is sitting on my chest',
  ],
  leavesAlone: [
    'I had crushing chest pain in 2015',
    'what if I get chest pain',
    'letter about my chest pain',
    'I went to A&E with chest pain and feel fine now',
    'my usual chest pain',
    'no chest pain',
    'I had a chest infection in 2019',
    'results of my heart scan',
  ],
});
