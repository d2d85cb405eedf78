import { createFindWarnings } from './find-warnings.js';
import { en } from './lexicon/en.js';
import { rules } from './rules/index.js';

/** `findWarnings` for English text alone; `age` in years. */
export const findWarningsEn = createFindWarnings(en, rules);

/** The same without the second net, which has learnt English words only. */
export const findByRulesEn = createFindWarnings(
  en,
  rules.filter(({ learnt }) => !learnt),
);
