import { asthmaSettled } from '../../../../src/domain/safety/rules/asthma-settled.js';
import { testRule } from '../test-rule.js';

testRule(asthmaSettled, {
  notices: ['asthma attack last night, settled after six puffs'],
  leavesAlone: ['I need a new inhaler'],
});
