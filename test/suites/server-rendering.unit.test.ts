import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderOnServer } from '../support/server-rendering.js';
import { elements } from './elements.js';

const rendered = (markup: string): Promise<string> =>
  renderOnServer(
    markup,
    elements.map(({ module }) => module),
  );

describe('on a server', () => {
  for (const { tag, setUps, unusable, silent } of elements) {
    for (const [name, markup] of Object.entries({ ...setUps, ...(unusable && { unusable }) })) {
      it(`<${tag}> renders a shadow root and keeps its fallback (${name})`, async () => {
        const page = await rendered(markup);
        assert.match(page, new RegExp(`<${tag}[^>]*><template shadowroot="open" shadowrootmode="open"`));
        assert.ok(page.includes('<p>Fallback</p>'));
        if (!silent && name === 'unusable') assert.match(page, /<slot>/);
      });
    }
  }

  it('<gp-opening-hours> that has its own hours shows them without a script', async () => {
    const page = await rendered(
      '<gp-opening-hours hours="Mo-Fr 08:00-18:30" at="2026-11-18T10:00:00Z"></gp-opening-hours>',
    );
    assert.match(page.replace(/<!--.*?-->/g, ''), /Open now until 6:30pm/);
    assert.doesNotMatch(page, /<slot>/);
  });

  it('<gp-opening-hours> as a table says there whether it is open; the table comes with its script', async () => {
    const page = await rendered(
      '<gp-opening-hours hours="Mo-Fr 08:00-18:30" at="2026-11-18T10:00:00Z" variant="table"></gp-opening-hours>',
    );
    assert.match(page.replace(/<!--.*?-->/g, ''), /Open now until 6:30pm/);
  });

  it('<gp-opening-hours> that waits for its practice leaves the fallback', async () => {
    const page = await rendered(
      '<gp-practice hours="24/7"><gp-opening-hours><p>Ask us</p></gp-opening-hours></gp-practice>',
    );
    assert.match(page, /<slot>/);
    assert.doesNotMatch(page, /Open 24 hours/);
  });
});
