import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countNoticed,
  goals,
  measured,
  readMessages,
  type Label,
  type Part,
} from '../../../scripts/safety-messages.js';

/** What is held: the goals, on the part to develop on and on those that are only measured, taken together. */
const parts: readonly (readonly [name: string, parts: readonly Part[]])[] = [
  ['the part to develop on', ['develop']],
  ['the parts that are only measured', measured],
];

for (const [name, own] of parts)
  for (const locale of ['en', 'cy'] as const)
    describe(`what is noticed in ${name}, ${locale}`, () => {
      const messages = own.flatMap((part) => readMessages(part, locale));
      const wanted: Record<Label, number> = goals[locale];

      it('holds messages of all three kinds', () => {
        for (const label of ['emergency', 'urgent', 'routine'] as const)
          assert.ok(messages.some((message) => message.label === label));
      });

      for (const label of ['emergency', 'urgent'] as const)
        it(`holds at least ${wanted[label] * 100}% of what is ${label}`, () => {
          const { noticed, all } = countNoticed(messages, label);
          assert.ok(noticed >= wanted[label] * all, `${noticed} of ${all}`);
        });

      it(`raises a false alarm in at most ${wanted.routine * 100}% of what is routine`, () => {
        const { noticed, all } = countNoticed(messages, 'routine');
        assert.ok(noticed <= wanted.routine * all, `${noticed} of ${all}`);
      });
    });
