import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { isOncePerPage } from '../../scripts/cdn-chunks.js';

/** State of a module: what changes after the module has run. */
const state =
  /^(?:export )?(?:let \w|const \w+(?:: [^=]+)? = (?:new (?:Map|Set|WeakMap|WeakSet)\b|\{\};|\[\];))/m;

/** Modules with state of which each widget may have its own: what they keep is found again, or belongs to one widget. */
const harmless: Readonly<Record<string, string>> = {
  'src/controllers/practice-hours.ts': 'the rules that it fetched, from one file',
  'src/controllers/hold-controller.ts': 'the hold of the picker, which alone has one',
  'src/domain/appointments/slot.ts': 'days that were computed',
  'src/domain/questions/request-kind.ts': 'never changes',
  'src/domain/opening-hours/bank-holidays.ts': 'days that were computed',
  'src/domain/opening-hours/day-hours.ts': 'hours that were computed',
  'src/elements/appointment-picker/moment-words.ts': 'names of zones',
  'src/elements/service-status/service-notices.ts': 'notices of gp-practice, which alone gives them',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\/(base|controllers|domain|elements|i18n|themes)\/.*\.ts$/.test(path));

it('no state that widgets share is copied into each of them', () => {
  assert.ok(files.length > 200);
  const copied = files.filter((path) => state.test(readFileSync(path, 'utf8')) && !isOncePerPage(path));
  assert.deepEqual(copied.sort(), Object.keys(harmless).sort());
});

it('would notice it', () => {
  for (const text of [
    'let watchers = 0;',
    'export let now: number | undefined;',
    'const sources = new Map<unknown, StatusSource>();',
    'const kept: Record<string, string> = {};',
  ])
    assert.match(text, state);
  assert.ok(isOncePerPage('src/controllers/session-watch.ts'));
  assert.ok(!isOncePerPage('src/controllers/journey-controller.ts'));
});
