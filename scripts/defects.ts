/**
 * `npm run defects`: plants every mistake of `test/defects` into a copy of the source, one after the other, and runs the
 * tests that should notice.
 *
 *   tsx scripts/defects.ts [--only words] [--without-browsers | --only-browsers] [--sample 8] [--seed 1]
 *
 * Prints what was caught, what was missed and why. Exits 1 if fewer than 98% are caught, or one is missed without a reason.
 */
import { parseArgs } from 'node:util';
import { defects } from '../test/defects/all.js';
import { Workshop } from './defects/workshop.js';
import { seeded } from './storm/load.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    'without-browsers': { type: 'boolean', default: false },
    'only-browsers': { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const random = seeded(Number(values.seed));
const chosen = defects
  .filter(({ title, file }) => `${file} ${title}`.includes(values.only))
  .filter(({ tests }) =>
    tests.some((file) => file.includes('.browser.')) ? !values['without-browsers'] : !values['only-browsers'],
  )
  .map((defect) => ({ defect, rank: values.sample ? random() : 0 }))
  .sort((a, b) => a.rank - b.rank)
  .slice(0, Number(values.sample ?? defects.length))
  .map(({ defect }) => defect);

const started = Date.now();
const workshop = new Workshop();
let caught = 0;
let unexplained = 0;
try {
  const failing = await workshop.failing([...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (failing.length) throw new Error(`These tests fail without any defect:\n${failing.join('\n')}`);
  for (const defect of chosen) {
    const { kind, by } = await workshop.judge(defect);
    if (kind === 'caught') caught++;
    else if (!defect.missed) unexplained++;
    console.log(
      `${kind === 'caught' ? '✓' : '✗'} ${defect.file}: ${defect.title} — ${kind === 'missed' ? `MISSED${defect.missed ? `, known: ${defect.missed}` : ''}` : `${kind} by “${by}”`}`,
    );
  }
} finally {
  workshop.close();
}
const share = (100 * caught) / chosen.length;
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(
  `${chosen.length} of ${defects.length} defects planted: ${caught} caught (${share.toFixed(1)}%), ${chosen.length - caught} missed, ${unexplained} of them without a reason (${minutes} min)`,
);
process.exit(share < 98 || unexplained ? 1 : 0);
