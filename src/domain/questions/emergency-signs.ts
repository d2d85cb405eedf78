/** What a yes leads to: 999 or A&E, whoever helps today in the nation at that hour, or the maternity unit. */
export type EmergencyAdvice = '999' | 'today' | 'maternity';

/** One screen of signs that are asked about, with a yes or no to all of them. */
export interface EmergencyScreen {
  readonly id: string;
  /** Changes whenever a sign or its words change; it travels with the answer. */
  readonly version: string;
  /** Ids of the signs, at most five, and "anything else"; their words are in `i18n`, where they come from in `emergency-sign-facts.ts`. */
  readonly signs: readonly string[];
  readonly advice: EmergencyAdvice;
}

const version = '2026-11';

/** Before anything else, for everybody and every kind of request. */
export const firstScreen: EmergencyScreen = {
  id: 'emergency-signs',
  version,
  signs: ['chest', 'stroke', 'breathing', 'bleeding', 'suicide', 'other'],
  advice: '999',
};

const adult: EmergencyScreen = {
  id: 'adult-signs',
  version,
  signs: ['collapse', 'allergy', 'headache', 'head-injury', 'sudden-pain'],
  advice: '999',
};

const child: EmergencyScreen = {
  id: 'child-signs',
  version,
  signs: ['floppy', 'colour', 'hard-breathing', 'rash', 'swallowed'],
  advice: '999',
};

const baby: EmergencyScreen = {
  id: 'baby-signs',
  version,
  signs: ['baby-fever', 'baby-feeding', 'baby-nappy', 'baby-vomit'],
  advice: 'today',
};

const pregnancy: EmergencyScreen = {
  id: 'pregnancy-signs',
  version,
  signs: ['movements', 'pregnancy-bleeding', 'pregnancy-head', 'pregnancy-pain', 'waters'],
  advice: 'maternity',
};

export const allEmergencyScreens: readonly EmergencyScreen[] = [firstScreen, adult, child, baby, pregnancy];

/** Asked only where it matters: for somebody who may be pregnant. */
export const asksPregnancy = (ageGroup: string): boolean => ageGroup === 'adult';

/** Further screens of a clinical request, once it is known what it is about: one for a child or an adult, two for a baby or in pregnancy. */
export function clinicalScreens(ageGroup: string, isPregnant: boolean): readonly EmergencyScreen[] {
  if (ageGroup === 'baby') return [child, baby];
  if (ageGroup === 'child') return [child];
  return isPregnant ? [adult, pregnancy] : [adult];
}
