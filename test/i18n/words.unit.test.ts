import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';

/** Every text of a language with its key. */
async function textsOf(language: 'en' | 'cy'): Promise<readonly (readonly [string, string])[]> {
  const folder = new URL(`../../src/i18n/locales/${language}/`, import.meta.url);
  const areas = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<object>),
  );
  return areas
    .flatMap((area) => Object.values(area) as object[])
    .flatMap((catalogue) => Object.entries(catalogue))
    .flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value] as const]
        : Object.values(value as Readonly<Record<string, string>>).map((form) => [key, form] as const),
    );
}

// One thing has one name, whichever widget speaks of it.
const otherNames = {
  en: [
    /(?<!\bsick note \()\bfit notes?\b/i,
    /\bcomputers?\b/i,
    /\btelephone\b/i,
    /\bsurgery\b/i,
    /\bGP practice\b/i,
  ],
  cy: [
    /(?<!\bnodyn salwch \()\b(nodyn|nodiadau) ffitrwydd\b/i,
    /\bpapur doctor\b/i,
    /\bcyfrifiadur/i,
    /\bpractis\b/i,
  ],
} as const;

for (const language of ['en', 'cy'] as const) {
  it(`calls the sick note, the practice and its system by one name each (${language})`, async () => {
    const texts = await textsOf(language);
    assert.ok(texts.length > 700, `${texts.length} texts`);
    for (const name of otherNames[language])
      assert.deepEqual(
        texts.filter(([, text]) => name.test(text)),
        [],
        String(name),
      );
  });
}

it('speaks to patients in sentences of at most 24 words; only lists of signs in notices are longer', async () => {
  const sentences = (await textsOf('en'))
    .filter(([key]) => !key.startsWith('if-'))
    .flatMap(([key, text]) => text.split(/(?<=[.!?])\s/).map((sentence) => [key, sentence] as const));
  assert.deepEqual(
    sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 24),
    [],
  );
});
