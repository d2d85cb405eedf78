import fc from 'fast-check';
import naughty from 'big-list-of-naughty-strings/blns.json';

/**
 * Markup that has got through one sanitizer or another, by the kinds that DOMPurify's own tests name (its fixtures are not in
 * its package): handlers, dangerous addresses and their disguises, elements that change how the rest is parsed, mutation,
 * clobbering, and the syntax of templates.
 */
const code = 'alert(1)';
const handlers = [
  'onerror',
  'onload',
  'onfocus',
  'onclick',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onbegin',
];
const carriers = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'iframe',
  'marquee',
  'animate',
];
const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  '\u0001javascript:',
  'java\tscript:',
  'java\nscript:',
  '&#106;avascript:',
  'javascript&colon;',
  'vbscript:',
  'data:text/html,',
  'data:image/svg+xml,',
  'blob:',
  'filesystem:',
  '\u2028javascript:',
  '//evil.example/',
  '\\\\evil.example\\',
];
const openers = [
  '',
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</noscript>',
  '</template>',
  '</select>',
  '<!--',
  '<![CDATA[',
  '<math><mtext><table><mglyph><style><!--',
  '<svg><style>',
  '<noscript><p title="',
  '<form><math><mtext></form><form><mglyph><style></math>',
  '<xmp>',
  '<listing>',
  '<option><style></option></select>',
  '<template shadowrootmode=open>',
  '{{',
  '${',
  '<?lit$0$?>',
  '?lit$',
  '<!--?lit$1$-->',
];
const names = [
  'attributes',
  'children',
  'parentNode',
  'nodeName',
  'innerHTML',
  'cookie',
  'getElementById',
  'createElement',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'then',
];
const css = [
  '</style><style>*{display:none}',
  'url(javascript:alert(1))',
  'expression(alert(1))',
  '@import "//evil.example/x.css"',
  '}*{position:fixed;inset:0}',
];

const markup = fc.oneof(
  fc
    .tuple(fc.constantFrom(...openers), fc.constantFrom(...carriers), fc.constantFrom(...handlers))
    .map(([opener, carrier, handler]) => `${opener}<${carrier} ${handler}=${code}>`),
  fc
    .tuple(fc.constantFrom(...openers), fc.constantFrom('script', 'SCRIPT', 'svg><script', 'scr\0ipt'))
    .map(([opener, element]) => `${opener}<${element}>${code}</script>`),
  fc
    .tuple(fc.constantFrom(...schemes), fc.constantFrom('', '//%0a', '/*', '<script>'))
    .map(([scheme, between]) => `${scheme}${between}${code}`),
  fc
    .tuple(
      fc.constantFrom(
        'a',
        'form',
        'iframe',
        'object',
        'embed',
        'base',
        'link rel=stylesheet',
        'use',
        'meta http-equiv=refresh',
      ),
      fc.constantFrom('href', 'src', 'action', 'data', 'xlink:href', 'content'),
      fc.constantFrom(...schemes),
    )
    .map(([element, attribute, scheme]) => `<${element} ${attribute}="${scheme}${code}">click`),
  fc
    .tuple(
      fc.constantFrom('img', 'form', 'input', 'a'),
      fc.constantFrom('id', 'name'),
      fc.constantFrom(...names),
    )
    .map(([element, attribute, name]) => `<${element} ${attribute}=${name}>`),
  fc.constantFrom(...css, ...names),
);

/** Texts that are too long for where they stand are cut there. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...(naughty as string[])) },
  { weight: 4, arbitrary: markup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u202e',
      '\ud800',
      '\0',
      '\ufeff',
      'a'.repeat(200),
      '𝒳'.repeat(200),
      '\u0300'.repeat(200),
      ' '.repeat(200),
    ),
  },
);

/** What is no text, where one was expected: forged templates of Lit, nodes, promises, and other forms. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  hostileTexts,
  fc.constantFrom(
    { _$litType$: 1, strings: [`<img src=x onerror=${code}>`], values: [] },
    { _$litType$: 1, strings: { raw: [`<script>${code}</script>`] }, values: [] },
    { _$litDirective$: 1, values: [`<img src=x onerror=${code}>`] },
    { nodeType: 1, nodeName: 'SCRIPT', textContent: code },
    { nodeType: 11, childNodes: [] },
    { then: 1 },
    { __proto__: null, toString: 1 },
    { length: 1e9 },
  ),
  fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53, [], [[]], {}, [null]),
);
