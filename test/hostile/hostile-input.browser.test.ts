import { expect } from '@open-wc/testing';
import { openRoom, render } from './hostile-room.js';
import { runHostile } from './run.js';
import { trials } from './trials.js';

/** Another one each day, so that the days add up; a failure says which. */
const seed = Math.floor(Date.now() / 86_400_000);

describe('hostile input', () => {
  it('runs no script, breaks no policy, leaves nothing blank and throws nothing, in any widget', async function () {
    this.timeout(60_000);
    const { inputs, seen, faults } = await runHostile(seed, 12);
    expect(faults).to.deep.equal([]);
    expect(inputs).to.be.greaterThan(200);
    expect(seen).to.be.greaterThan(20);
  });

  it('is the same for the same seed, and reaches most fields', function () {
    this.timeout(60_000);
    expect(trials(1, 5)).to.deep.equal(trials(1, 5));
    const fields = new Set(trials(1, 60).flatMap((trial) => trial.fields));
    expect(fields.size).to.be.greaterThan(100);
  });

  for (const [mistake, tag, name, found] of [
    ['unsafeHTML', 'planted-html', '<img src=x onerror=alert(1)>', /onerror|script-src/],
    ['unsafeHTML of a frame', 'planted-html', '<iframe srcdoc="<script>alert(1)</script>">', /<iframe/],
    ['a javascript: link', 'planted-link', 'javascript:alert(1)', /<a href="javascript:/],
    ['a disguised javascript: link', 'planted-link', 'java\nscript:alert(1)', /<a href="java/],
    ['a blank widget', 'planted-blank', 'Harbour Lane', /blank/],
    ['an error that nobody catches', 'planted-handler', 'Harbour Lane', /No such practice/],
    ['nothing where nothing is wrong', 'planted-sound', '<img src=x onerror=alert(1)>', undefined],
  ] as const) {
    it(`would find ${mistake}`, async () => {
      const room = await openRoom(['/test/hostile/planted-elements.ts']);
      const trial = {
        config: { name },
        attributes: {},
        answers: {},
        typed: [''],
        texts: [],
        isDriven: false,
        inputs: 1,
        fields: [],
      };
      const { faults } = await render(room, [tag], trial);
      room.close();
      if (found) expect(faults.join('\n')).to.match(found);
      else expect(faults).to.deep.equal([]);
    });
  }
});
