/** How soon help is needed: `emergency` = 999 or A&E now, `urgent` = the same day. Never sent anywhere; it chooses the card that is shown. */
export type WarningLevel = 'emergency' | 'urgent';

/**
 * One sign, as data. `when` holds one pattern a line, in concepts that each lexicon puts into words:
 *
 * - `CHEST PRESS` both concepts near each other in one sentence, in either order; `A|B` either of them;
 * - `!COUGH` the sentence must not speak of it (`!!COUGH`: the whole message must not);
 * - `A & B` both somewhere in the message; `~12` widens the window (in words; 10 unless told);
 * - `<0.25` the patient's age in years, from the text or from the form.
 *
 * `keeps` names the contexts that do not silence this rule (see {@link Context}).
 */
export interface Rule {
  readonly id: string;
  readonly level: WarningLevel;
  readonly when: string;
  readonly keeps?: string;
  /** Whether it speaks even in a message that the second net takes for an ordinary one. */
  readonly firm?: boolean;
  /** Instead of patterns: the second net, see `learnt/leaning.ts`. */
  readonly learnt?: Leaning;
}

/** What pages load has a semicolon for each end of a line. */
export const linesOf = (text: string) => text.replaceAll(';', '\n');

/** Reads rules as pages load them: a line with the id, `!` for an emergency, `*` for a firm rule and the contexts it keeps; then its patterns. */
export function rulesOf(text: string): Rule[] {
  return linesOf(text)
    .split('\n\n')
    .map((block) => {
      const [, id, grave, firm, keeps, when] = /^([a-z-]+)(!?)(\*?)([A-Z]*)\n([^]*)/.exec(block)!;
      return { id: id!, level: grave ? 'emergency' : 'urgent', firm: !!firm, keeps: keeps!, when: when! };
    });
}

/** A learnt model: a sum of weights over the words of a text. Written by `scripts/train-safety.ts`. */
export interface Leaning {
  /** The words and pairs of words that weigh, as numbers: see `reading/hash.ts`. */
  readonly places: string;
  /** What each of them adds or takes away, a letter each, for both nets. */
  readonly weights: string;
  /** 0: does it call for help today; 1: is it an emergency. */
  readonly net: 0 | 1;
  /** The sum above which the rule speaks. */
  readonly above: number;
  /** The sum at and below which the other rules are taken to have misread an ordinary message. */
  readonly below: number;
}

/** What the documentation says about a rule; kept apart from {@link Rule} so that a bundle for patients leaves it out. */
export interface RuleFacts {
  /** A label for developers and safety officers, not for patients. */
  readonly title: string;
  /** The NHS page that the rule was drawn from. */
  readonly source: string;
  /** The day the rule was last held against its source, YYYY-MM-DD. */
  readonly reviewed: string;
  /** What the rule is meant to notice. */
  readonly catches: string;
  /** What the rule is meant to leave alone. */
  readonly leaves: string;
}

/** A sign found in a text. `start` and `end` are UTF-16 offsets of the words that raised it. */
export interface Warning {
  readonly rule: string;
  readonly level: WarningLevel;
  readonly start: number;
  readonly end: number;
}

/** Words of one language as data: see `lexicon/en.ts`. */
export interface Lexicon {
  /**
   * One entry a line (a further line starts with a space). `NAME …` is a concept with the words and phrases that express it (`NAME!`:
   * nothing silences it, as it says nothing by itself); a line that
   * starts in lower case gives words that are all read as the first. In a phrase `+` joins neighbours, `_` lets two words stand between,
   * `:` five, `~` three and either order; `(a b)` is a choice, CAPITALS name another concept, `#2-5` is a number in that range. Any word
   * is also found with other endings, `=word` only as it stands, and `word*` also misspelt.
   */
  readonly concepts: string;
  /** Ordinary words that look like a misspelt sign and are none, in their stem, as numbers: see `reading/hash.ts`. */
  readonly ordinary: string;
  /** Words for numbers from 0 on; several words for one with `/` between. */
  readonly numbers: string;
  /** Reduces a word to the form under which it is looked up. */
  readonly stem: (word: string) => string;
  /** Other forms a lexicon word takes in a text (Welsh mutations). */
  readonly forms?: (word: string) => readonly string[];
}
