import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { format } from 'prettier';
import { emergencyScreens } from '../../src/domain/questions/emergency-signs.js';
import { ruleFacts } from '../../src/domain/safety/rules/facts.js';
import { rules } from '../../src/domain/safety/rules/index.js';

const file = new URL('../../docs/clinical-safety.md', import.meta.url);
const [start, end] = ['<!-- generated -->', '<!-- end -->'] as const;

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
/** All English texts, whichever element they belong to. */
const english = new URL('../../src/i18n/locales/en/', import.meta.url);
const texts = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(english).map(async (name) =>
      Object.values((await import(new URL(name, english).href)) as object),
    ),
  ).then((catalogues) => catalogues.flat())),
) as Readonly<Record<string, string>>;

function wordsOf(sign: string): string {
  const words = texts[`sign-${sign}`];
  assert.ok(words, `no words for the sign "${sign}"`);
  return words;
}

/** Whether the form uses the notices, or only could. */
const formFolder = new URL('../../src/elements/request-form/', import.meta.url);
const showsNotices = readdirSync(formFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .some((name) => readFileSync(new URL(name, formFolder), 'utf8').includes('notices-controller'));

/** Every sign that is asked about, and every rule, with its source and the day on which it was held against it. */
function lists(): string {
  const screens = new Map(
    ['baby', 'child', 'adult']
      .flatMap((ageGroup) => emergencyScreens({ ageGroup } as Parameters<typeof emergencyScreens>[0]))
      .map((screen) => [screen.id, screen]),
  );
  const signs = [...screens.values()].map(
    ({ id, version, signs: ids, source, reviewed }) =>
      `### Questions "${id}", version ${version}\n\nSource: <${source}>, read ${reviewed}.\n\n${ids
        .map((sign) => `- ${wordsOf(sign)}`)
        .join('\n')}`,
  );
  const facts = rules.map(({ id, level }) => {
    const { title, source, reviewed, catches, leaves } = ruleFacts[id]!;
    return row(`\`${id}\`: ${title}`, level, catches, leaves, `[page](${source}), ${reviewed}`);
  });
  return [
    ...signs,
    `### Notices`,
    showsNotices
      ? 'The request form of this version shows notices.'
      : '**The request form of this version does not show notices yet.** Its requests say `not-available`.',
    `### Rules of the notices (${rules.length})`,
    [
      row('rule', 'level', 'is meant to notice', 'is meant to leave alone', 'source, read'),
      row(...Array<string>(5).fill('---')),
      ...facts,
    ].join('\n'),
  ].join('\n\n');
}

it('the lists in the clinical safety document are those in the code', async () => {
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf(start) + start.length);
  const after = text.slice(text.indexOf(end));
  const current = await format(`${before}\n\n${lists()}\n\n${after}`, {
    parser: 'markdown',
    printWidth: 110,
  });
  if (process.env['UPDATE_DOCS']) writeFileSync(file, current);
  else
    assert.equal(text, current, 'Stale. Run with UPDATE_DOCS=1, read the difference, and have it checked.');
});
