import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { focused, press } from '../support/keyboard.js';
import { waitUntil } from '../support/wait-until.js';
import type { Checks } from './check.js';
import type { SuiteElement } from './elements.js';
import { loadModules, openPage, partsOf, textOf } from './page.js';

/** Stands on the page of the tests itself, where keys can be pressed and axe runs. */
async function stand(
  element: SuiteElement,
  markup: string,
): Promise<{ place: HTMLElement; widget: HTMLElement }> {
  await loadModules(document, element);
  const place = document.createElement('div');
  let isReady = element.silent;
  place.addEventListener('gp-ready', () => (isReady = true));
  place.innerHTML = `<a href="#before">Before</a>${markup}<a href="#after">After</a>`;
  document.body.append(place);
  await waitUntil(() => isReady, 'no gp-ready');
  return { place, widget: place.querySelector<HTMLElement>(element.tag)! };
}

/** The controls that Tab must reach, in order: of a group of radios the chosen or first. */
function controlsOf(widget: Element): HTMLElement[] {
  const seen = new Set<string>();
  return partsOf(widget).filter((part) => {
    if (!part.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]')) return false;
    if (part.matches(':disabled, [type="hidden"]') || !part.getClientRects().length) return false;
    if (getComputedStyle(part).visibility !== 'visible') return false;
    if (part instanceof HTMLInputElement && part.type === 'radio') {
      if (seen.has(part.name)) return false;
      seen.add(part.name);
    }
    return true;
  });
}

const look = (control: HTMLElement): string => {
  // A styled radio or checkbox shows the focus on what stands for it.
  return [control, control.parentElement!, control.nextElementSibling ?? control]
    .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::before')])
    .map(
      ({ outline, boxShadow, backgroundColor, borderColor }) =>
        outline + boxShadow + backgroundColor + borderColor,
    )
    .join();
};

/** WCAG 1.4.12: what readers may set, on everything. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

function expectNoSidewaysScroll(page: Awaited<ReturnType<typeof openPage>>, name: string): void {
  const { scrollingElement } = page.document;
  expect(scrollingElement!.scrollWidth, `${name}: width of the page`).to.be.at.most(
    scrollingElement!.clientWidth,
  );
  for (const part of partsOf(page.widget)) {
    const { overflowX } = page.window.getComputedStyle(part);
    if (part.className === 'hidden-text' || overflowX === 'visible') continue;
    expect(part.scrollWidth, `${name}: <${part.localName}> cuts its text off`).to.be.at.most(
      part.clientWidth + 1,
    );
  }
}

export const access: Checks = {
  'has no violation that axe finds': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const { place } = await stand(element, markup);
      const { violations } = await axe.run(place, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]!.html}`),
        name,
      ).to.deep.equal([]);
      place.remove();
    }
  },

  'can be used with the keyboard alone: every control in order, with a visible focus': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const { place, widget } = await stand(element, markup);
      place.querySelector('a')!.focus();
      // Asked for anew each time: a widget may render again when a part of it has arrived.
      for (let i = 0; i < controlsOf(widget).length; i++) {
        const before = look(controlsOf(widget)[i]!);
        await press('Tab');
        const control = controlsOf(widget)[i]!;
        // Comparing the elements themselves would make a failure walk through the whole document.
        expect(focused() === control, `${name}: Tab to ${control.outerHTML}`).to.equal(true);
        expect(look(control), `${name}: focus of ${control.outerHTML}`).not.to.equal(before);
      }
      await press('Tab');
      expect(focused()!.textContent, `${name}: leaves the widget`).to.equal('After');
      place.remove();
    }
  },

  'fits 320 pixels without sideways scrolling, also with a reader’s text spacing': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const page = await openPage(element, markup, { width: 320 });
      expectNoSidewaysScroll(page, name);
      // In letters what a phone of 400 pixels holds for somebody who has them twice as large.
      page.frame.style.width = '200px';
      expectNoSidewaysScroll(page, `${name}, large letters`);
      page.frame.style.width = '320px';
      const sheet = new page.window.CSSStyleSheet();
      sheet.replaceSync(spacing);
      for (const root of [page.widget, ...partsOf(page.widget)].map((part) => part.shadowRoot)) {
        if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
      expectNoSidewaysScroll(page, `${name}, text spacing`);
      page.close();
    }
  },

  'is mirrored on a page from right to left': async (element) => {
    const pairs = ['padding', 'margin', 'border'].map((each) =>
      ['left', 'right'].map((side) => `${each}-${side}${each === 'border' ? '-width' : ''}`),
    );
    for (const [name, markup] of Object.entries(element.setUps)) {
      const sides = async (root: string, mirrored: boolean): Promise<string[]> => {
        const page = await openPage(element, markup, { root, width: 320 });
        expectNoSidewaysScroll(page, name);
        // WebKit gives as a legend's margin the room that it leaves.
        const parts = partsOf(page.widget).filter(({ localName }) => localName !== 'legend');
        const found = parts.map((part) => {
          const style = page.window.getComputedStyle(part);
          return `${part.localName} ${pairs
            .map((pair) =>
              // Engines lay out in fractions of a pixel.
              (mirrored ? [...pair].reverse() : pair).map((side) =>
                Math.round(parseFloat(style.getPropertyValue(side))),
              ),
            )
            .join(' ')}`;
        });
        expect(textOf(page.widget)).not.to.equal(element.silent ? ' ' : '');
        page.close();
        return found;
      };
      const mirrored = await sides('lang="en" dir="rtl"', true);
      expect(mirrored.join('\n'), name).to.equal((await sides('lang="en"', false)).join('\n'));
    }
  },
};
