import { bloodClotLung } from '../../../../src/domain/safety/rules/blood-clot-lung.js';
import { testRule } from '../test-rule.js';

testRule(bloodClotLung, {
  notices: ["my calf is swollen and I'm short of breath"],
  leavesAlone: ['DVT in 2014, need travel stockings'],
});
