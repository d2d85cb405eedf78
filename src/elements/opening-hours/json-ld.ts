import { dataScript } from '../../base/data-script.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { openingHoursSpecification } from '../../domain/opening-hours/schema-org.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { localDate } from '../../domain/time/wall-clock.js';
import type { ViewOptions } from './opening-hours.view.js';

/** The hours of a practice for search engines: https://schema.org/MedicalClinic, as a script for the document's head. */
export const jsonLd = (
  { name, phone }: PracticeSettings,
  hours: WeeklyHours,
  now: number,
  options: ViewOptions,
): HTMLScriptElement =>
  dataScript({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name,
    telephone: phone,
    openingHoursSpecification: openingHoursSpecification(hours, localDate(now, options.timeZone), options),
  });
