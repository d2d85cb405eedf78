/** A word or a number of the text, with the offsets that quote it. */
export interface Token {
  /** Lower case, without accents and apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: 2 = a sentence ends, 1 = a comma, 0 = neither. */
  readonly gap: 0 | 1 | 2;
}

const WORD = /a ?& ?e(?![a-z])|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’‘`´][\p{L}\p{M}]+)*/giu;

/** Cuts a text into words and numbers: "8wks" is two, "can't" is one ("cant"). */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: quoted, index: start } of text.matchAll(WORD)) {
    const between = text.slice(end, start);
    end = start + quoted.length;
    const word = quoted
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9.,]/g, '')
      .replace(',', '.')
      .replace(/([a-z])\1\1+/g, '$1');
    if (word)
      tokens.push({
        word,
        start,
        end,
        gap: /[.!?;\n]/.test(between) ? 2 : /[,:()–—]| - /.test(between) ? 1 : 0,
      });
  }
  return tokens;
}
