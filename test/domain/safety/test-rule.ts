import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lexicon, patternRules } from '../../../src/domain/safety/en.js';
import { createFindWarnings } from '../../../src/domain/safety/find-warnings.js';
import type { Rule } from '../../../src/domain/safety/rule.js';

/** Tests one rule by itself, as pages load it, on what it is meant to notice and to leave alone. */
export function testRule(
  rule: Rule,
  examples: { notices: readonly string[]; leavesAlone: readonly string[] },
): void {
  const find = createFindWarnings(lexicon, [patternRules.find(({ id }) => id === rule.id) ?? rule]);
  describe(`the rule ${rule.id}`, () => {
    for (const text of examples.notices)
      it(`notices “${text}” and quotes the words that raised it`, () => {
        const [warning, ...more] = find(text);
        assert.deepEqual(more, []);
        assert.equal(warning?.rule, rule.id);
        assert.equal(warning.level, rule.level);
        assert.match(text.slice(warning.start, warning.end), /^[\p{L}\d].*[\p{L}\d]$/u);
      });
    for (const text of examples.leavesAlone)
      it(`leaves “${text}” alone`, () => {
        assert.deepEqual(find(text), []);
      });
  });
}
