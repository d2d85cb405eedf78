import { palpitations } from '../../../../src/domain/safety/rules/palpitations.js';
import { testRule } from '../test-rule.js';

testRule(palpitations, {
  notices: ['my heart keeps racing and fluttering', 'palpitations on and off today'],
  leavesAlone: ['my heart sank when I saw the wait'],
});
