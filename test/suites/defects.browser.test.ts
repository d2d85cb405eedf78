/** Each check of the suites must be able to fail: a small element with one defect for each. */
import { expect } from '@open-wc/testing';
import { access } from './access.js';
import type { SuiteElement } from './elements.js';
import { fallback } from './fallback.js';
import { hostilePage } from './hostile-page.js';
import { lifecycle } from './lifecycle.js';

const checks = { ...fallback, ...hostilePage, ...lifecycle, ...access };

/** By the check's title: the query that makes `defective-element.ts` break this promise. */
const defects: Readonly<Record<keyof typeof checks, string>> = {
  'shows its fallback until it is defined, then its content instead': 'keeps-fallback',
  'shows its fallback where no script runs': 'no-fallback',
  'shows its fallback and tells the console when its settings make it unusable': 'silent-when-unusable',
  'takes the place of what the server rendered, without doubling it': 'doubles',
  'works under a strict policy with Trusted Types, with no violation': 'inner-html',
  'has the same size where the root is 62.5%': 'rem',
  'grows with a reader’s larger text': 'pixels',
  'lets no inherited text style in, `!important` or not': 'inherits',
  'can be read on a page that is dark': 'no-ground',
  'works beside a misspelt tag and unknown settings': 'minds-neighbours',
  'works without the newer APIs of browsers': 'newer-api',
  'says nothing in the console where all is well': 'chatters',
  'is the same after a move in the document, and ready only once': 'restarts',
  'can be loaded a second time': 'defines-twice',
  'leaves no listener, timer or observer behind when it goes': 'leaks',
  'has no violation that axe finds': 'nameless-button',
  'can be used with the keyboard alone: every control in order, with a visible focus': 'hides-focus',
  'fits 320 pixels without sideways scrolling, also with a reader’s text spacing': 'wide',
  'is mirrored on a page from right to left': 'left-only',
};

function elementWith(defect: string): SuiteElement {
  const tag = `defective-${defect}`;
  const fallbackText = defect === 'no-fallback' ? '<p hidden>Fallback</p>' : '<p>Fallback</p>';
  return {
    tag,
    module: `/test/suites/defective-element.ts?${defect}`,
    setUps: { only: `<${tag}>${fallbackText}</${tag}>` },
    unusable: `<${tag} unusable><p>Fallback</p></${tag}>`,
  };
}

async function failureOf(
  check: (element: SuiteElement) => Promise<void>,
  defect: string,
): Promise<string | undefined> {
  try {
    await check(elementWith(defect));
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    document.body.replaceChildren();
  }
}

describe('the suites', () => {
  for (const [title, check] of Object.entries(checks)) {
    it(`find out an element that breaks: ${title}`, async () => {
      expect(await failureOf(check, defects[title]!), defects[title]).not.to.equal(undefined);
    });
  }

  for (const [title, check] of Object.entries(checks)) {
    it(`let an element without a defect pass: ${title}`, async () => {
      expect(await failureOf(check, 'none')).to.equal(undefined);
    });
  }
});
