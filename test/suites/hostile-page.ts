import { aTimeout, expect } from '@open-wc/testing';
import type { Checks } from './check.js';
import type { SuiteElement } from './elements.js';
import { openPage, type PageOptions, partsOf, plainPage, type SuitePage, textOf } from './page.js';

/** As strict as a page can be and still load a script: see `docs/webmasters.md`. */
const strict =
  "default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'nonce-R' 'strict-dynamic'; style-src 'self' 'nonce-R'; style-src-attr 'none'; img-src 'self'; connect-src 'self' https://backend.example; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Text styles that are inherited, with a value that no widget wants. */
const textStyles: Readonly<Record<string, string>> = {
  'text-transform': 'uppercase',
  'letter-spacing': '7px',
  'word-spacing': '9px',
  'text-indent': '40px',
  'line-height': '3',
  'font-size': '31px',
  'font-family': 'monospace',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant-caps': 'small-caps',
  'white-space': 'pre',
  'word-break': 'break-all',
  'text-align': 'right',
  'text-shadow': '2px 2px red',
  color: 'rgb(255, 0, 255)',
  'list-style-type': 'square',
  cursor: 'wait',
  'border-collapse': 'separate',
  'caption-side': 'bottom',
};

/** Of what is newer than the browsers we promise to serve, all that could be in use without anyone noticing. */
const takeAwayNewerApis = `
  for (const [object, ...names] of [
    [window, 'CustomStateSet', 'Temporal', 'trustedTypes', 'requestIdleCallback', 'scheduler', 'navigation', 'CloseWatcher', 'Iterator', 'URLPattern', 'CookieStore', 'cookieStore', 'Sanitizer'],
    [ElementInternals.prototype, 'states'],
    [HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover'],
    [Element.prototype, 'checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore', 'ariaLabelledByElements', 'ariaDescribedByElements', 'currentCSSZoom'],
    [ShadowRoot.prototype, 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore'],
    [Document.prototype, 'startViewTransition', 'moveBefore'],
    [Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with'],
    [Array, 'fromAsync'], [Object, 'groupBy'], [Map, 'groupBy'],
    [Promise, 'withResolvers', 'try'], [RegExp, 'escape'], [Math, 'sumPrecise'],
    [String.prototype, 'isWellFormed', 'toWellFormed'],
    [Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    [URL, 'canParse', 'parse'], [URLSearchParams.prototype, 'size'], [AbortSignal, 'any'],
    [Intl, 'Segmenter', 'DurationFormat'], [Uint8Array.prototype, 'toBase64', 'toHex'], [Uint8Array, 'fromBase64', 'fromHex'],
    [HTMLInputElement.prototype, 'showPicker'], [Response, 'json'], [Blob.prototype, 'bytes'],
  ]) for (const name of names) if (object) delete object[name];`;

/** Opens each set-up twice, plain and with the options, and compares what `look` sees. */
async function compare<T>(
  element: SuiteElement,
  options: PageOptions,
  look: (page: Awaited<ReturnType<typeof openPage>>) => T,
): Promise<void> {
  // What an element without content of its own lets through belongs to the page.
  if (element.silent) return;
  for (const [name, markup] of Object.entries(element.setUps)) {
    const plain = await plainPage(element, markup);
    const hostile = await openPage(element, markup, options);
    // Both pages may still be loading what comes after their first content.
    for (let tries = 0; tries < 100; tries++) {
      if (JSON.stringify(look(hostile)) === JSON.stringify(look(plain))) break;
      await aTimeout(30);
    }
    expect(JSON.stringify(look(hostile), null, 1), name).to.equal(JSON.stringify(look(plain), null, 1));
    expect(hostile.window.records.errors, `${name}: errors`).to.deep.equal([]);
    hostile.close();
  }
}

/** The colour behind an element: its own, or that of the nearest around it that has one. */
function groundOf(element: Element): string {
  const ground = element.ownerDocument.defaultView!.getComputedStyle(element).backgroundColor;
  const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return pixelOf(ground)[3]! > 0 || !around ? ground : groundOf(around);
}

/** Red, green, blue and opacity, 0 to 255, of any colour that CSS can write. */
function pixelOf(color: string): Uint8ClampedArray {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data;
}

/** WCAG 2.2, "contrast ratio". */
function contrastOf(...colors: readonly [string, string]): number {
  const [light, dark] = colors
    .map((color) => {
      const [red, green, blue] = [...pixelOf(color)].map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    })
    .sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

export const hostilePage: Checks = {
  'works under a strict policy with Trusted Types, with no violation': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const plain = await plainPage(element, markup);
      const page = await openPage(element, markup, { policy: strict });
      expect(page.window.customElements.get(element.tag), 'defined').to.be.a('function');
      expect(textOf(page.widget), name).to.equal(textOf(plain.widget));
      // What is loaded and told later, such as JSON-LD, must be allowed too.
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(page.window.records.violations, name).to.deep.equal([]);
      expect(page.window.records.errors, name).to.deep.equal([]);
      page.close();
    }
  },

  'has the same size where the root is 62.5%': (element) =>
    compare(element, { style: 'html { font-size: 62.5% }' }, ({ widget, window }) =>
      partsOf(widget).map((part) => {
        const { width, height } = part.getBoundingClientRect();
        return `${part.localName} ${window.getComputedStyle(part).fontSize} ${width.toFixed(1)}×${height.toFixed(1)}`;
      }),
    ),

  'grows with a reader’s larger text': async (element) => {
    if (element.silent) return;
    const sizeOn = ({ widget, window }: SuitePage): number =>
      parseFloat(window.getComputedStyle(partsOf(widget)[0]!).fontSize);
    const markup = Object.values(element.setUps)[0]!;
    const page = await openPage(element, markup, { style: 'html { font-size: 200% }' });
    expect(sizeOn(page)).to.be.closeTo(2 * sizeOn(await plainPage(element, markup)), 0.01);
    page.close();
  },

  'lets no inherited text style in, `!important` or not': (element) =>
    compare(
      element,
      {
        style: `body, body * { ${Object.entries(textStyles)
          .map(([name, value]) => `${name}: ${value} !important`)
          .join(';')} }`,
      },
      ({ widget, window }) =>
        partsOf(widget).map((part) => {
          const style = window.getComputedStyle(part);
          return `${part.localName}.${part.className} ${Object.keys(textStyles)
            .map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .join('; ')}`;
        }),
    ),

  'can be read on a page that is dark': async (element) => {
    if (element.silent || !CSS.supports('color: rgb(from currentColor r g b)')) return;
    for (const [name, markup] of Object.entries(element.setUps)) {
      const page = await openPage(element, markup, { style: 'html { background: #111; color: #eee }' });
      const texts = partsOf(page.widget).filter((part) =>
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
      );
      for (const part of texts.filter((each) => !each.closest('svg'))) {
        const contrast = contrastOf(page.window.getComputedStyle(part).color, groundOf(part));
        expect(contrast, `${name}: ${part.textContent}`).to.be.at.least(4.5);
      }
      page.close();
    }
  },

  'works beside a misspelt tag and unknown settings': (element) =>
    compare(
      element,
      { beside: '<gp-openning-hours hours="Mo"></gp-openning-hours><div data-gp-widget="../../evil"></div>' },
      ({ widget }) => textOf(widget),
    ),

  'works without the newer APIs of browsers': (element) =>
    compare(element, { script: takeAwayNewerApis }, ({ widget }) => textOf(widget)),

  'says nothing in the console where all is well': async (element) => {
    for (const [name, markup] of Object.entries(element.setUps)) {
      const page = await plainPage(element, markup);
      expect(page.window.records.console, name).to.deep.equal([]);
    }
  },
};
