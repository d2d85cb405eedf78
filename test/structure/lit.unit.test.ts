import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** What `scripts/lean-lit.ts` takes out of Lit: an element that used it would work in development only. */
const absent: Readonly<Record<string, RegExp>> = {
  directives: /from 'lit\/(?!static-html)|directive\(|\bref\(/,
  'a binding on an element itself': /html`[^`]*<[a-z][\w-]*\s+\$\{/,
  'the value that says that nothing has changed': /\bnoChange\b/,
  'a listener with options': /handleEvent|@[\w-]+=\$\{\{/,
  'a comment in a template': /<!--/,
  'a value in the text of an element that is not parsed': /<(script|style|textarea|title)\b[^<`]*>[^<`]*\$\{/,
  'a style sheet with an expression': /css`[^`]*\$\{/,
  MathML: /\bmathml`/,
  'a property with a comparison, a converter, a default or an accessor of its own, or one that shows as attribute':
    /\b(hasChanged|converter|useDefault|noAccessor|state: true|reflect: true|type: (Object|Array))\b/,
  'updates at another time':
    /\b(scheduleUpdate|firstUpdated|getPropertyOptions|removeController|addInitializer|creationScope|setConnected)\b/,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(base|controllers|elements|i18n)\/.*\.ts$/.test(path))
  .map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const);

for (const [name, pattern] of Object.entries(absent)) {
  it(`no element uses of Lit what the build takes out: ${name}`, () => {
    assert.ok(files.length > 100);
    for (const [path, text] of files) assert.doesNotMatch(text, pattern, path);
  });
}

it('no element has an accessor for one of its properties', () => {
  for (const [path, text] of files) {
    const properties = /static override properties[^=]*= \{(.*?)\n {2}\};/s.exec(text)?.[1] ?? '';
    for (const [, property] of properties.matchAll(/^ {4}(\w+): \{/gm))
      assert.doesNotMatch(text, new RegExp(`^ {2}(override )?(get|set) ${property}\\(`, 'm'), path);
  }
});

it('would notice each of them', () => {
  const planted = [
    "import { live } from 'lit/directives/live.js'",
    'html`<p ${focus}></p>`',
    'html`<!-- x -->`',
    'html`<textarea rows="3">${x}</textarea>`',
    'return noChange',
    'html`<p @wheel=${{ handleEvent, passive: true }}></p>`',
    'css`a { color: ${x} }`',
    'mathml`<mi>x</mi>`',
    'list: { hasChanged: () => true }',
    'open: { reflect: true }',
    'protected override scheduleUpdate() {}',
  ];
  for (const text of planted)
    assert.equal(Object.values(absent).filter((pattern) => pattern.test(text)).length, 1, text);
});
