/** One screen of signs that are asked about before anything else, with a yes or no to all of them. */
export interface EmergencyScreen {
  readonly id: string;
  /** Changes whenever a sign or its words change; it travels with the answer. */
  readonly version: string;
  /** Ids of the signs, at most six; their words are in `i18n`. */
  readonly signs: readonly string[];
  readonly source: string;
  readonly reviewed: string;
}

/** For whom the screens are. */
export interface EmergencyContext {
  readonly ageGroup: string;
}

const screen: EmergencyScreen = {
  id: 'emergency-signs',
  version: '2026-11',
  signs: ['chest', 'stroke', 'breathing', 'bleeding', 'suicide', 'other'],
  source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  reviewed: '2026-11',
};

/**
 * The screens to ask, in order. One list for everybody so far; by age group, pregnancy and kind of request it is to
 * grow here, and the form asks as many screens as it gets.
 */
export const emergencyScreens = (_context: EmergencyContext): readonly EmergencyScreen[] => [screen];
