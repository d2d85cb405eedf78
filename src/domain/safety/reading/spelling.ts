// Keys that lie beside each other and letters that sound alike cost less than any other slip.
const NEAR =
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm ck sc sz kq fv dt gj iy pb';
const near = new Set(NEAR.split(' ').flatMap((pair) => [pair, pair[1]! + pair[0]!]));
const vowel = /[aeiouy]/;

/** Letters of a word as bits: two words that differ in many letters need no closer look. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97);
  return bits;
}

const swap = (a: string, b: string) =>
  a === b ? 0 : vowel.test(a) && vowel.test(b) ? 0.5 : near.has(a + b) ? 0.7 : 1;

// A letter doubled, or a vowel or a silent h left out, is a lesser slip.
const extra = (word: string, i: number) =>
  word[i] === word[i - 1] ? 0.3 : vowel.test(word[i]!) || word[i] === 'h' ? 0.7 : 1;

/** Damerau-Levenshtein with weights: 0 for the same word, about 1 for each slip; gives up above `limit`. */
export function spellingDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let leastAbove = 0;
  let above: number[] = [0];
  for (let j = 0; j < b.length; j++) above.push(above[j]! + extra(b, j));
  for (let i = 0; i < a.length; i++) {
    const row = [above[0]! + extra(a, i)];
    let least = row[0]!;
    for (let j = 0; j < b.length; j++) {
      let cost = Math.min(above[j]! + swap(a[i]!, b[j]!), above[j + 1]! + extra(a, i), row[j]! + extra(b, j));
      if (i && j && a[i] === b[j - 1] && a[i - 1] === b[j] && a[i] !== b[j])
        cost = Math.min(cost, before[j - 1]! + 0.6);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // Two rows, as letters that changed places reach over one.
    if (Math.min(least, leastAbove) > limit) return Infinity;
    leastAbove = least;
    before = above;
    above = row;
  }
  return above[b.length]!;
}
