/** Where a sign comes from, for the documentation; nothing here is loaded by a page. */
export interface SignFacts {
  readonly source: string;
  /** The day on which it was last held against its source. */
  readonly reviewed: string;
  readonly nations: 'all';
  readonly ages: string;
}

const all = { reviewed: '2026-11-21', nations: 'all' } as const;
const page = (path: string, ages: string): SignFacts => ({
  source: `https://www.nhs.uk/${path}/`,
  ages,
  ...all,
});

export const signFacts: Readonly<Record<string, SignFacts>> = {
  chest: page('conditions/heart-attack', 'all'),
  stroke: page('conditions/stroke', 'all'),
  breathing: page('symptoms/shortness-of-breath', 'all'),
  bleeding: page('nhs-services/urgent-and-emergency-care-services/when-to-call-999', 'all'),
  suicide: page('nhs-services/mental-health-services/where-to-get-urgent-help-for-mental-health', 'all'),
  other: page('nhs-services/urgent-and-emergency-care-services/when-to-call-999', 'all'),
  collapse: page('symptoms/what-to-do-if-someone-has-a-seizure-fit', '16 years or older'),
  allergy: page('conditions/anaphylaxis', '16 years or older'),
  headache: page('conditions/meningitis', '16 years or older'),
  'head-injury': page('conditions/head-injury-and-concussion', '16 years or older'),
  'sudden-pain': page('symptoms/stomach-ache', '16 years or older'),
  floppy: page('conditions/sepsis', '15 years or younger'),
  colour: page('conditions/sepsis', '15 years or younger'),
  'hard-breathing': page('symptoms/shortness-of-breath', '15 years or younger'),
  rash: page('conditions/meningitis', '15 years or younger'),
  swallowed: page('conditions/poisoning', '15 years or younger'),
  'baby-fever': page('symptoms/fever-in-children', 'under 3 months'),
  'baby-feeding': page('conditions/baby/health/is-your-baby-or-toddler-seriously-ill', 'under 3 months'),
  'baby-nappy': page('conditions/dehydration', 'under 3 months'),
  'baby-vomit': page('symptoms/diarrhoea-and-vomiting', 'under 3 months'),
  movements: page('pregnancy/keeping-well/your-babys-movements', 'in pregnancy'),
  'pregnancy-bleeding': page('pregnancy/related-conditions/common-symptoms/vaginal-bleeding', 'in pregnancy'),
  'pregnancy-head': page('conditions/pre-eclampsia', 'in pregnancy'),
  'pregnancy-pain': page('pregnancy/related-conditions/common-symptoms/stomach-pain', 'in pregnancy'),
  waters: page('pregnancy/labour-and-birth/signs-of-labour/premature-labour-and-birth', 'in pregnancy'),
};

/** For whom each screen is, for the documentation. */
export const screenAudience: Readonly<Record<string, string>> = {
  'emergency-signs': 'everybody, before any other question',
  'adult-signs': 'clinical requests for somebody of 16 years or older',
  'child-signs': 'clinical requests for somebody of 15 years or younger',
  'baby-signs': 'clinical requests for a baby under 3 months',
  'pregnancy-signs': 'clinical requests in pregnancy',
};
