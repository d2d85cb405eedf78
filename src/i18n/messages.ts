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

/** A practice's own words for one language: by full key, such as `opening-hours.open-until`. */
export type Words = Readonly<Record<string, string>>;

/** Gives the text for a key, with its values filled in. */
export type Translate<English extends Catalogue = Catalogue> = {
  (key: keyof English & string, values?: Readonly<Record<string, string | number>>): string;
  /** The same, but values may be anything that a template can hold; gives the pieces in order. */
  pieces(key: keyof English & string, values: Readonly<Record<string, unknown>>): unknown[];
  /** The language in which the texts are: that of the page where we have it, else English. */
  readonly language: string;
};

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
  // To make them takes longer than to use them a hundred times.
  let plurals: Intl.PluralRules | undefined;
  const textFor = (key: keyof English & string, count?: unknown): string => {
    const message = words[`${area}.${key}`] ?? catalogue[key];
    if (typeof message === 'string') return message;
    return message[(plurals ??= new Intl.PluralRules(language)).select(Number(count))] ?? message.other;
  };
  const pieces = (key: keyof English & string, values: Readonly<Record<string, unknown>>): unknown[] =>
    textFor(key, values['count'])
      .split(/\{([\w-]+)\}/)
      .map((piece, index) => (index % 2 ? (values[piece] ?? `{${piece}}`) : piece));
  const translate = (key: keyof English & string, values?: Readonly<Record<string, string | number>>) =>
    values ? pieces(key, values).join('') : textFor(key);
  return Object.assign(translate, { pieces, language });
}
