import { seizure } from '../../../../src/domain/safety/rules/seizure.js';
import { testRule } from '../test-rule.js';

testRule(seizure, {
  notices: ['my son just had a fit for the first time', 'she has been fitting for six minutes'],
  leavesAlone: ['my dad had a seizure', 'I need a fit note', 'can you fit me in'],
});
