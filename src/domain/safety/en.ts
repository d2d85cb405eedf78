import { concepts, rulesText } from './compiled/en.js';
import { createFindWarnings } from './find-warnings.js';
import { english } from './lexicon/en.js';
import { linesOf, rulesOf } from './rule.js';
import { graveSigns } from './rules/grave-signs.js';
import { severalSigns } from './rules/several-signs.js';

/** The rules as pages load them, without the second net. */
export const patternRules = rulesOf(rulesText);

/** The English lexicon as pages load it. */
export const lexicon = { ...english, concepts: linesOf(concepts) };

/** `findWarnings` for English text alone; `age` in years. */
export const findWarningsEn = createFindWarnings(lexicon, [...patternRules, graveSigns, severalSigns]);

/** The same without the second net, which has learnt English words only. */
export const findByRulesEn = createFindWarnings(lexicon, patternRules);
