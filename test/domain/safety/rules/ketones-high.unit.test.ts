import { ketonesHigh } from '../../../../src/domain/safety/rules/ketones-high.js';
import { testRule } from '../test-rule.js';

testRule(ketonesHigh, {
  notices: ['ketones are 4.2', 'type 1 diabetic and vomiting'],
  leavesAlone: ['ketones 0.2, feel well', 'diabetic review due'],
});
