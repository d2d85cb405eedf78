/**
 * Judge: the `opening_hours` package, for weekdays, times, `off`, `;` and `,`. It knows only the zone of the device, so
 * this file sets that to London. Days near a clock change are left to the walk, holidays to their lists.
 */
process.env['TZ'] = 'Europe/London';

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { statusAt } from '../../../src/domain/opening-hours/status-at.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const TEXTS = 200;
const MOMENTS_PER_TEXT = 1_050;
const CHANGES_PER_TEXT = 20;

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const quarter = (max: number) =>
  fc
    .nat(max)
    .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`);
const span = fc.tuple(quarter(95), quarter(96)).map(([open, close]) => `${open}-${close}`);
const days = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc
        .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
        .map(([first, last]) => `${first}-${last}`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.join(','));
const spans = fc.array(span, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const rule = fc
  .tuple(days, fc.oneof({ weight: 4, arbitrary: spans }, { weight: 1, arbitrary: fc.constant('off') }))
  .map((parts) => parts.join(' '));
// A rule without days stands first only: in a later place the package lets it add instead of replace.
const first = fc.oneof(
  { weight: 6, arbitrary: rule },
  { weight: 1, arbitrary: spans },
  { weight: 1, arbitrary: fc.constant('24/7') },
);
const text = fc
  .tuple(first, fc.array(fc.tuple(fc.constantFrom('; ', ', '), rule), { maxLength: 4 }))
  .map(([start, more]) => start + more.map((part) => part.join('')).join(''))
  // The package stops at a comma after 24/7, where it adds nothing.
  .filter((drawn) => !drawn.startsWith('24/7,'));

// Ten days from any change of the clock: the next change of a weekly text is at most a week away.
const SEASONS = [
  [Date.UTC(2025, 3, 9), Date.UTC(2025, 9, 15)],
  [Date.UTC(2025, 10, 5), Date.UTC(2026, 2, 18)],
  [Date.UTC(2026, 3, 8), Date.UTC(2026, 9, 14)],
] as const;
/** Moments from a seed, by a linear congruential generator (Numerical Recipes): one number shrinks faster than hundreds. */
function* momentsFrom(seed: number): Generator<Date> {
  let state = seed;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  for (let count = 0; count < MOMENTS_PER_TEXT; count++) {
    const [from, to] = SEASONS[Math.floor(random() * SEASONS.length)]!;
    yield new Date(from + Math.floor(((to - from) * random()) / MINUTE) * MINUTE);
  }
}

describe('statusAt beside the opening_hours package', () => {
  it('agrees on the state at 210,000 random moments, and on the next change after some of them', () => {
    let compared = 0;
    let open = 0;
    let changes = 0;
    fc.assert(
      fc.property(text, fc.nat(), (hoursText, seed) => {
        const theirs = new OpeningHours(hoursText);
        const ours = parseHours(hoursText);
        let asked = 0;
        for (const at of momentsFrom(seed)) {
          const { state, until } = statusAt(ours, at, { holidays: 'ignore' });
          const isOpen = theirs.getState(at);
          assert.equal(state, isOpen ? 'open' : 'closed', `${hoursText} at ${at.toISOString()}`);
          compared++;
          open += Number(isOpen);
          // The package looks for ever for the next change of some texts that have none; their states are compared.
          if (until && asked++ < CHANGES_PER_TEXT) {
            assert.equal(
              until,
              theirs.getNextChange(at)?.toISOString(),
              `${hoursText} after ${at.toISOString()}`,
            );
            changes++;
          }
        }
      }),
      { numRuns: TEXTS, seed: 20_261_121, includeErrorInReport: true },
    );
    assert.equal(compared, TEXTS * MOMENTS_PER_TEXT);
    assert.ok(changes > (TEXTS * CHANGES_PER_TEXT) / 2);
    assert.ok(open > compared / 5 && open < (compared * 4) / 5, 'both states are met often');
  });

  it('is judged by a package that reads the clock of London', () => {
    assert.equal(new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset(), -60);
    assert.ok(SEASONS.every(([from, to]) => to - from > 100 * DAY));
  });
});
