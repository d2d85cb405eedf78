/** The parts of a record, in the order in which they are shown. */
export const recordSections = [
  'test-results',
  'letters',
  'consultations',
  'medicines',
  'allergies',
  'vaccinations',
] as const;
export type RecordSection = (typeof recordSections)[number];
