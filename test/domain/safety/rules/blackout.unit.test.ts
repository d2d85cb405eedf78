import { blackout } from '../../../../src/domain/safety/rules/blackout.js';
import { testRule } from '../test-rule.js';

testRule(blackout, {
  notices: ['I blacked out in the shop'],
  leavesAlone: ['I fainted at the sight of a needle as always'],
});
