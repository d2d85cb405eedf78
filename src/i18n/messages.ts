/**
 * A text that patients read. `{name}` is replaced by a value. A message with plural forms is chosen by its value
 * `count`, by the rules of the language (`Intl.PluralRules`).
 */
export type Message = string | PluralMessage;

export type PluralMessage = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The texts of one area (mostly one element), by kebab-case key. English is the model that gives the keys. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same keys as an English catalogue: a locale that lacks one does not compile. */
export type Translation<English extends Catalogue> = Readonly<Record<keyof English, Message>>;

/** A practice's own words for one language: by full key, such as `opening-hours.open`. */
export type Words = Readonly<Record<string, string>>;

/** Gives the text for a key, with its values filled in. */
export type Translate<English extends Catalogue = Catalogue> = {
  (key: keyof English & string, values?: Readonly<Record<string, string | number>>): string;
  /** The same, but values may be anything that a template can hold; gives the pieces in order. */
  pieces(key: keyof English & string, values: Readonly<Record<string, unknown>>): unknown[];
  /** The language in which the texts are: that of the page where we have it, else English. */
  readonly language: string;
};

// To make them takes longer than to use them a thousand times, and each widget has its own translate functions.
const plurals: Record<string, Intl.PluralRules> = {};

/**
 * Makes the translate function of one area.
 * @param area prefix of the keys in a practice's own words
 */
export function translator<English extends Catalogue>(
  area: string,
  catalogue: Translation<English>,
  language: string,
  words: Words = {},
): Translate<English> {
  const pieces = (key: keyof English & string, values: Readonly<Record<string, unknown>> = {}): unknown[] => {
    let text = words[`${area}.${key}`] ?? catalogue[key];
    if (typeof text !== 'string')
      text =
        text[(plurals[language] ??= new Intl.PluralRules(language)).select(Number(values['count']))] ??
        text.other;
    return text.split(/{(\w+)}/).map((piece, index) => (index % 2 ? (values[piece] ?? `{${piece}}`) : piece));
  };
  const translate = (key: keyof English & string, values?: Readonly<Record<string, string | number>>) =>
    pieces(key, values).join('');
  return Object.assign(translate, { pieces, language });
}
