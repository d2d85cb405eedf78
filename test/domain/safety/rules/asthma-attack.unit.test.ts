import { asthmaAttack } from '../../../../src/domain/safety/rules/asthma-attack.js';
import { testRule } from '../test-rule.js';

testRule(asthmaAttack, {
  notices: ['10 puffs of my blue inhaler and no better', 'asthma attack and the inhaler is not working'],
  leavesAlone: ['my asthma review is due', 'asthma well controlled'],
});
