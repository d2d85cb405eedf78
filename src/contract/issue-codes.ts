/**
 * What can be wrong with a value, in codes that `i18n` turns into words. Every schema of the contract answers with
 * these and nothing else: those that a check names itself first, then those that follow from the kind of the check
 * (see `issuesOf`).
 */
export const issueCodes = [
  'missing',
  'text-expected',
  'too-long',
  'too-many',
  'too-large',
  'id-malformed',
  'instant-malformed',
  'date-malformed',
  'time-malformed',
  'language-malformed',
  'nhs-number-invalid',
  'url-malformed',
  'time-zone-unknown',
  'end-before-start',
  'name-malformed',
  'options-missing',
  'question-repeated',
  'number-expected',
  'whole-number-expected',
  'too-small',
  'true-or-false-expected',
  'list-expected',
  'object-expected',
  'not-an-option',
  'no-such-form',
  'unknown-setting',
] as const;

export type IssueCode = (typeof issueCodes)[number];
