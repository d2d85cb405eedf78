import { severalSigns } from '../../../../src/domain/safety/rules/several-signs.js';
import { testRule } from '../test-rule.js';

testRule(severalSigns, {
  notices: ['since this morning he is clammy, grey, dizzy and more and more confused'],
  leavesAlone: ['please book my annual review', 'no dizziness, no sweating, not confused'],
});
