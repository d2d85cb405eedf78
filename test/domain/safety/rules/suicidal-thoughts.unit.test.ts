import { suicidalThoughts } from '../../../../src/domain/safety/rules/suicidal-thoughts.js';
import { testRule } from '../test-rule.js';

testRule(suicidalThoughts, {
  notices: ["I don't want to be here any more", 'feeling suicidal'],
  leavesAlone: ["I'm not suicidal", "I'm dying for an appointment"],
});
