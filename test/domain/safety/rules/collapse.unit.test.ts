import { collapse } from '../../../../src/domain/safety/rules/collapse.js';
import { testRule } from '../test-rule.js';

testRule(collapse, {
  notices: ['he is unconscious', "my partner has collapsed and isn't responding"],
  leavesAlone: ['I fainted at the sight of a needle as always'],
});
