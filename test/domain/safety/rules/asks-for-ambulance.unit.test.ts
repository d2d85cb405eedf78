import { asksForAmbulance } from '../../../../src/domain/safety/rules/asks-for-ambulance.js';
import { testRule } from '../test-rule.js';

testRule(asksForAmbulance, {
  notices: ['do I need to call an ambulance', "I feel like I'm dying"],
  leavesAlone: ['the ambulance came last week and I am fine now'],
});
