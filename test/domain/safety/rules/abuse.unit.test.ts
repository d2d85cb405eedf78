import { abuse } from '../../../../src/domain/safety/rules/abuse.js';
import { testRule } from '../test-rule.js';

testRule(abuse, {
  notices: [
    "I've been raped",
    'I was raped',
    'I was sexually assaulted',
    "I'm scared of my partner",
    'my partner hits me',
    'scared of my boyfriend',
  ],
  leavesAlone: ['I left an abusive marriage ten years ago'],
});
