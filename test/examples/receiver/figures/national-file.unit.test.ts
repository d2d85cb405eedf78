import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NationalFile } from '../../../../examples/receiver/figures/national-file.js';
import { withTotal } from '../../../../src/domain/statistics/months.js';
import { statistics } from '../../../../src/contract/statistics.js';
import { areaCode, printed, rows } from '../../../domain/statistics/bedfordshire.js';

const hour = 3_600_000;
const file = [
  'MONTH,REGION_CODE,ICB_CODE,GP_CODE,SUBMISSION_TYPE,SUBMISSION_COUNT',
  ...[...rows()].map(({ gp, area, month, type, count }) => `${month}-01,Y61,${area},${gp},${type},${count}`),
].join('\r\n');

/** A file on a server that gives these answers in order; the last for ever. */
function source(...answers: (string | number)[]) {
  const state = { asked: 0, at: Date.parse('2026-11-20T10:00:00Z') };
  const fetched: typeof fetch = () => {
    const answer = answers[Math.min(state.asked++, answers.length - 1)]!;
    return Promise.resolve(
      typeof answer === 'string' ? new Response(answer) : new Response('', { status: answer }),
    );
  };
  const made = new NationalFile({
    url: 'https://files.example/submissions.csv',
    odsCode: areaCode,
    now: () => new Date(state.at),
    fetch: fetched,
  });
  return { made, state };
}

describe('the national file, as the receiver reads it', () => {
  it('comes out as printed for Bedfordshire, Luton and Milton Keynes, and says which columns were found', async () => {
    const figures = statistics.parse(await source(file).made.figures());
    const sum = (key: 'total' | 'clinical' | 'administrative' | 'other'): number =>
      figures.months.map(withTotal).reduce((all, month) => all + month[key]!, 0);
    for (const key of ['total', 'clinical', 'administrative', 'other'] as const)
      assert.equal(sum(key), printed[key], key);
    assert.deepEqual(figures.columns?.toSorted(), [
      'GP_CODE',
      'ICB_CODE',
      'MONTH',
      'REGION_CODE',
      'SUBMISSION_COUNT',
      'SUBMISSION_TYPE',
    ]);
  });

  it('is fetched once a day, however many ask', async () => {
    const { made, state } = source(file);
    await Promise.all([made.figures(), made.figures()]);
    state.at += 23 * hour;
    await made.figures();
    assert.equal(state.asked, 1);
    state.at += 2 * hour;
    await made.figures();
    assert.equal(state.asked, 2);
  });

  it('stands as it was read while it cannot be had, and is not asked for again at once', async () => {
    const { made, state } = source(file, 503);
    const first = await made.figures();
    state.at += 25 * hour;
    assert.deepEqual(await made.figures(), first);
    assert.deepEqual(await made.figures(), first);
    assert.equal(state.asked, 2);
    state.at += 60 * 24 * hour;
    await assert.rejects(made.figures(), /503/);
  });

  it('names the columns of a file that is another one, and fails for an empty one', async () => {
    await assert.rejects(source('NAME,VALUE\nx,1').made.figures(), /NAME, VALUE hold no/);
    await assert.rejects(source('').made.figures(), /empty/);
  });
});
