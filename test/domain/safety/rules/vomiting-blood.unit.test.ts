import { vomitingBlood } from '../../../../src/domain/safety/rules/vomiting-blood.js';
import { testRule } from '../test-rule.js';

testRule(vomitingBlood, {
  notices: ["I'm vomiting blood", 'my sick looks like coffee grounds'],
  leavesAlone: ['vomiting bug, no blood in it', 'coffee gives me heartburn'],
});
