import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import type { Checks } from './check.js';
import { loadModules, openPage, partsOf, plainPage, ready, type SuitePage, textOf } from './page.js';

/** Whether the fallback is seen: it has a box. */
const fallbackSeen = ({ widget }: SuitePage): boolean => widget.querySelector('p')!.offsetHeight > 0;

export const fallback: Checks = {
  'shows its fallback until it is defined, then its content instead': async (element) => {
    for (const markup of Object.values(element.setUps)) {
      const page = await openPage(element, markup, { modules: 'later' });
      expect(fallbackSeen(page), 'before').to.equal(true);
      await loadModules(page.document, element);
      if (!element.silent) {
        await ready(page);
        expect(fallbackSeen(page), 'after').to.equal(false);
      } else expect(fallbackSeen(page), 'its content').to.equal(true);
      page.close();
    }
  },

  'shows its fallback where no script runs': async (element) => {
    for (const markup of Object.values(element.setUps)) {
      const page = await openPage(element, markup, { modules: 'never' });
      expect(fallbackSeen(page)).to.equal(true);
      page.close();
    }
  },

  'shows its fallback and tells the console when its settings make it unusable': async (element) => {
    if (!element.unusable) return;
    const page = await openPage(element, element.unusable, { awaitReady: false });
    await waitUntil(() => page.window.records.console.length, 'no word in the console', { timeout: 3000 });
    expect(fallbackSeen(page)).to.equal(true);
    expect(page.window.records.console[0]).to.contain(`<${element.tag}>`);
    expect(page.window.records.ready).to.equal(0);
    expect(page.window.records.errors).to.deep.equal([]);
    page.close();
  },

  'takes the place of what the server rendered, without doubling it': async (element) => {
    if (element.silent) return;
    for (const markup of Object.values(element.setUps)) {
      const plain = await plainPage(element, markup);
      const rendered = markup.replace(
        '<p>Fallback</p>',
        '<template shadowrootmode="open"><p class="from-server">From the server</p></template><p>Fallback</p>',
      );
      const page = await openPage(element, rendered, { modules: 'later' });
      // Firefox 114 knows no declarative shadow root: there the fallback stands.
      if (page.widget.shadowRoot) expect(textOf(page.widget)).to.equal('From the server');
      await loadModules(page.document, element);
      await ready(page);
      await aTimeout(0);
      expect(partsOf(page.widget).some((part) => part.className === 'from-server')).to.equal(false);
      expect(textOf(page.widget)).to.equal(textOf(plain.widget));
      page.close();
    }
  },
};
