import { anaphylaxis } from '../../../../src/domain/safety/rules/anaphylaxis.js';
import { testRule } from '../test-rule.js';

testRule(anaphylaxis, {
  notices: ['my tongue is swelling', 'stung by a wasp and my throat is closing'],
  leavesAlone: ['need two new epipens', 'no swelling of face or tongue'],
});
