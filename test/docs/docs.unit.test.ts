import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readPracticeConfig } from '../../src/contract/read-practice-config.js';
import type { PracticeConfig } from '../../src/contract/practice-config.js';
import type { QuestionSettings } from '../../src/domain/questions/question.js';
import { questionsOf } from '../../src/domain/questions/questions-of.js';
import type { RequestKind } from '../../src/domain/questions/request-kind.js';
import { widget } from '../../src/i18n/locales/en/widget.js';
import { parseHours } from '../../src/domain/opening-hours/parse-hours.js';
import { nhs } from '../../src/themes/nhs.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(new URL('docs', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const source = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/${file}`))
  .join('\n');

/** A file or folder; a test may be named without its ending. */
const isThere = (path: string): boolean =>
  ['', '.unit.test.ts', '.browser.test.ts', '.journey.test.ts'].some((ending) =>
    existsSync(new URL(`${path}${ending}`, root)),
  );

/** A heading as GitHub and others make an anchor of it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-');

describe('the documents', () => {
  it('link only to files and headings that exist', () => {
    for (const document of documents) {
      for (const [, target] of read(document).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const { pathname, hash } = new URL(target!, new URL(document, root));
        assert.ok(existsSync(pathname), `${document} links to ${target}`);
        if (!hash) continue;
        const headings = [...readFileSync(pathname, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
          ([, text]) => `#${anchor(text!)}`,
        );
        assert.ok(headings.includes(hash), `${document} links to ${target}`);
      }
    }
  });

  it('name only files and folders that exist', () => {
    for (const document of documents) {
      for (const [, path] of read(document).matchAll(
        /`((?:src|test|examples|stories|scripts|docs)\/[\w./-]+)`/g,
      )) {
        assert.ok(isThere(path!), `${document} names ${path}`);
      }
    }
  });

  it('show a practice words and questions that are taken', () => {
    const shown = [...read('docs/webmasters.md').matchAll(/```json\n("(?:words|questions)"[^`]*)```/g)];
    assert.equal(shown.length, 2);
    const settings = JSON.parse(`{${shown.map(([, text]) => text).join(',')}}`) as Partial<PracticeConfig>;
    assert.deepEqual(readPracticeConfig({ ...settings, version: 1, name: 'X' }).issues, []);
    for (const kind of Object.keys(settings.questions!) as RequestKind[])
      assert.deepEqual(questionsOf(kind, settings.questions as QuestionSettings).problems, []);
    const [key] = Object.keys(settings.words!['en']!);
    assert.ok(key!.split('.')[1]! in widget);
  });

  it('show practices backends that are taken', () => {
    const shown = [...read('docs/backend.md').matchAll(/"backend": \{.+\}(?=`|\n)/g)];
    assert.equal(shown.length, 2);
    for (const [text] of shown) {
      const settings = JSON.parse(`{${text}}`) as Partial<PracticeConfig>;
      assert.deepEqual(readPracticeConfig({ ...settings, version: 1, name: 'X' }).issues, [], text);
    }
  });

  it('name the fields that a form handler gets', () => {
    const section = /## Form handlers([\s\S]+?)\n## /.exec(read('docs/backend.md'))![1]!;
    for (const [, name] of read('src/backends/form/form-backend.ts').matchAll(/^ {4}\['(\w+)'/gm))
      assert.ok(section.includes(`\`${name}\``), name);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const document of documents) {
      for (const [, script] of read(document).matchAll(/npm run ([\w:-]+)/g)) {
        assert.ok(script! in scripts, `${document}: npm run ${script}`);
      }
    }
  });

  it('give webmasters a settings file that passes the check', () => {
    const [, json] = /```json\n([\s\S]+?)```/.exec(read('docs/webmasters.md'))!;
    assert.deepEqual(readPracticeConfig(JSON.parse(json!)).issues, []);
  });

  it('give webmasters hours that the parser reads', () => {
    const table = /### Opening hours([\s\S]+?)\n\n[A-Z]/.exec(read('docs/webmasters.md'))![1]!;
    const texts = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, text]) => text!);
    assert.ok(texts.length > 4);
    for (const text of texts) assert.doesNotThrow(() => parseHours(text), text);
  });

  it('explain messages that the console can really say', () => {
    const table = /## When something is wrong([\s\S]+)And in the browser's own words/.exec(
      read('docs/webmasters.md'),
    )![1]!;
    const messages = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, text]) => text!);
    assert.ok(messages.length > 9);
    for (const message of messages) {
      for (const words of message.split(/…|"|<gp-[\w-]*>:|\b(?:service|variant|hours|data-endpoint)=/)) {
        const piece = words.trim().replace(/^[.:=\s]+|[.:=\s]+$/g, '');
        if (piece.length > 8) assert.ok(source.includes(piece), `${message}: nothing in src says "${piece}"`);
      }
    }
  });

  it('list every token of the theme with its value', () => {
    const text = read('docs/designers.md');
    for (const [name, value] of Object.entries(nhs)) {
      const short = name.replace(/^color-button/, '');
      assert.ok(text.includes(`--gp-${name}\``) || text.includes(`\`${short}\``), name);
      if (!name.startsWith('color-button-')) assert.ok(text.includes(value), `${name}: ${value}`);
    }
  });

  it('list every setting of the receiver', () => {
    const text = read('docs/backend.md');
    const settings = read('examples/receiver/settings.ts');
    for (const [, name] of settings.matchAll(/(?:text|whole)\('([A-Z_]+)'/g)) {
      assert.ok(text.includes(`\`${name}\``), name);
    }
  });
});
