import type { GpElement } from '../../base/base-element.js';
import { dataScript } from '../../base/data-script.js';
import { report } from '../../base/report.js';
import { openingHoursSpecification } from '../../domain/opening-hours/schema-org.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { localDate } from '../../domain/time/local-date.js';
import type { ViewOptions } from './opening-hours.view.js';

/**
 * Tells search engines the hours of a practice, by a script in the document's head: https://schema.org/MedicalClinic. Gives
 * it, or nothing where `json-ld="false"` stands, as Vue and many editors write what is off, or where an exception of the
 * coming year cannot be read: the banner is right until its day.
 */
export function tellSearchEngines(
  element: GpElement,
  hours: WeeklyHours,
  now: number,
  options: ViewOptions,
): HTMLScriptElement | undefined {
  if (element.getAttribute('json-ld') === 'false') return undefined;
  const { name, phone } = element.practice.settings;
  let openingHours;
  try {
    openingHours = openingHoursSpecification(hours, localDate(now, options.timeZone), options);
  } catch (error) {
    report(element, `search engines are not told the hours. ${(error as Error).message}`);
    return undefined;
  }
  const script = dataScript({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name,
    telephone: phone,
    openingHoursSpecification: openingHours,
  });
  document.head.append(script);
  return script;
}
