const vowel = /[aeiouyh]/;

/** Letters of a word as bits: two words that differ in many letters need no closer look. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97);
  return bits;
}

// A vowel or a silent h that is left out or changed, or a letter doubled, is a lesser slip.
const swap = (a: string, b: string) => (a === b ? 0 : vowel.test(a) && vowel.test(b) ? 0.5 : 0.9);
const extra = (word: string, i: number) => (word[i] === word[i - 1] ? 0.3 : vowel.test(word[i]!) ? 0.7 : 1);

/** Damerau-Levenshtein with weights: 0 for the same word, about 1 for each slip; gives up above `limit`. */
export function spellingDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let leastAbove = 0;
  let above: number[] = [0];
  for (let j = 0; j < b.length; j++) above.push(above[j]! + extra(b, j));
  for (let i = 0; i < a.length; i++) {
    const row = [above[0]! + extra(a, i)];
    for (let j = 0; j < b.length; j++)
      row.push(
        Math.min(
          above[j]! + swap(a[i]!, b[j]!),
          above[j + 1]! + extra(a, i),
          row[j]! + extra(b, j),
          // Two letters that changed places.
          i && j && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1]! + 0.6 : 9,
        ),
      );
    // Two rows, as letters that changed places reach over one.
    const least = Math.min(...row);
    if (Math.min(least, leastAbove) > limit) return Infinity;
    leastAbove = least;
    before = above;
    above = row;
  }
  return above[b.length]!;
}
