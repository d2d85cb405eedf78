import { rashNotFading } from '../../../../src/domain/safety/rules/rash-not-fading.js';
import { testRule } from '../test-rule.js';

testRule(rashNotFading, {
  notices: ['a rash that does not fade under a glass'],
  leavesAlone: ['a rash that fades when I press a glass on it', 'eczema behind the knees'],
});
