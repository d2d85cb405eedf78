import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { nations } from '../../domain/opening-hours/nation.js';

/** What is wrong with settings that no widget could work with; the others are judged where they are used. */
export function wrongSetting({ nation, timeZone }: PracticeSettings): string | undefined {
  if (nation && !nations.includes(nation)) {
    return `nation="${nation}" is not known. Use one of: ${nations.join(', ')}.`;
  }
  try {
    if (timeZone) new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return `time-zone="${timeZone}" is not a time zone. Use an IANA name, such as Europe/London.`;
  }
  return undefined;
}
