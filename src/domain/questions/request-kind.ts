/** What a request is about. The order is the order in which patients are offered them. */
export const requestKinds = [
  'symptoms',
  'question',
  'call-back',
  'fit-note',
  'repeat-prescription',
  'test-results',
  'referral',
  'letter',
  'other',
] as const;

export type RequestKind = (typeof requestKinds)[number];

export type RequestCategory = 'clinical' | 'administrative';

const clinicalKinds: ReadonlySet<RequestKind> = new Set(['symptoms', 'question', 'call-back']);

/** The two categories in which NHS England counts online requests; `other` is counted as administrative. */
export function categoryOf(kind: RequestKind): RequestCategory {
  return clinicalKinds.has(kind) ? 'clinical' : 'administrative';
}
