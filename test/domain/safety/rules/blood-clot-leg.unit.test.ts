import { bloodClotLeg } from '../../../../src/domain/safety/rules/blood-clot-leg.js';
import { testRule } from '../test-rule.js';

testRule(bloodClotLeg, {
  notices: ['my left calf is swollen, red and hot'],
  leavesAlone: ['both ankles swell in hot weather for years'],
});
