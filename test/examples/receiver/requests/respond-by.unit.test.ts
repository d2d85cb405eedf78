import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { respondBy } from '../../../../examples/receiver/requests/respond-by.js';

const by = (at: string, nation: 'england' | 'scotland' = 'england'): string | undefined =>
  respondBy(new Date(at), { nation, respondBy: 'next-core-day' })?.toISOString();

describe('promised answer', () => {
  it('is the end of core hours on the next core day', () => {
    assert.equal(by('2026-11-19T10:00:00Z'), '2026-11-20T18:30:00.000Z');
    assert.equal(by('2026-11-20T10:00:00Z'), '2026-11-23T18:30:00.000Z');
  });

  it('is told by the practice’s clock in summer', () => {
    assert.equal(by('2026-07-01T10:00:00Z'), '2026-07-02T17:30:00.000Z');
  });

  it('counts the bank holidays of the nation', () => {
    assert.equal(by('2026-11-27T10:00:00Z', 'england'), '2026-11-30T18:30:00.000Z');
    assert.equal(by('2026-11-27T10:00:00Z', 'scotland'), '2026-12-01T18:30:00.000Z');
  });

  it('is none if none is promised', () => {
    assert.equal(
      respondBy(new Date('2026-11-19T10:00:00Z'), { respondBy: 'none', nation: 'england' }),
      undefined,
    );
  });

  it('is that of the widgets if nothing is set: the next core day in England, none elsewhere', () => {
    const at = new Date('2026-11-19T10:00:00Z');
    assert.equal(respondBy(at, { nation: 'england' })?.toISOString(), '2026-11-20T18:30:00.000Z');
    for (const nation of ['wales', 'scotland', 'northern-ireland'] as const)
      assert.equal(respondBy(at, { nation }), undefined);
  });

  it('counts days of core hours', () => {
    const by = respondBy(new Date('2026-11-19T10:00:00Z'), {
      nation: 'england',
      respondBy: { workingDays: 3 },
    });
    assert.equal(by?.toISOString(), '2026-11-24T18:30:00.000Z');
  });
});
