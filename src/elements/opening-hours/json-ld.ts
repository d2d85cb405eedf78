import type { GpElement } from '../../base/base-element.js';
import { dataScript } from '../../base/data-script.js';
import { openingHoursSpecification } from '../../domain/opening-hours/schema-org.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { localDate } from '../../domain/time/local-date.js';
import type { ViewOptions } from './opening-hours.view.js';

/**
 * Tells search engines the hours of a practice, by a script in the document's head: https://schema.org/MedicalClinic. Gives
 * it, or nothing where `json-ld="false"` stands, as Vue and many editors write what is off.
 */
export function tellSearchEngines(
  element: GpElement,
  hours: WeeklyHours,
  now: number,
  options: ViewOptions,
): HTMLScriptElement | undefined {
  if (element.getAttribute('json-ld') === 'false') return undefined;
  const { name, phone } = element.practice.settings;
  const script = dataScript({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name,
    telephone: phone,
    openingHoursSpecification: openingHoursSpecification(hours, localDate(now, options.timeZone), options),
  });
  document.head.append(script);
  return script;
}
