import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Workshop } from '../../scripts/defects/workshop.js';
import { seeded } from '../../scripts/storm/load.js';
import { defects } from './all.js';

const quick = defects.filter(({ tests, missed }) => !missed && /delivery/.test(tests[0]!));

test('a sample of planted defects is caught, and sound code is not', { timeout: 600_000 }, async () => {
  const workshop = new Workshop();
  try {
    assert.deepEqual(await workshop.failing(['test/backends/delivery.unit.test.ts']), []);
    const random = seeded(Math.floor(Date.now() / 86_400_000));
    const ranked = quick.map((defect) => ({ defect, rank: random() })).sort((a, b) => a.rank - b.rank);
    for (const { defect } of ranked.slice(0, 6)) {
      const { kind, by } = await workshop.judge(defect);
      assert.equal(kind, 'caught', `${defect.title}: ${by}`);
    }
    const harmless = { ...quick[0]!, search: 'secureRandom = ()', replacement: 'secureRandom  = ()' };
    assert.equal((await workshop.judge({ ...harmless, file: 'src/backends/exchange.ts' })).kind, 'missed');
  } finally {
    workshop.close();
  }
});
