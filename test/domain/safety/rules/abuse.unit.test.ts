import { abuse } from '../../../../src/domain/safety/rules/abuse.js';
import { testRule } from '../test-rule.js';

testRule(abuse, {
  notices: ['my partner hits me', 'scared of my boyfriend'],
  leavesAlone: ['I left an abusive marriage ten years ago'],
});
