import type { Nation } from '../opening-hours/nation.js';
import { outOfHoursWebsites } from './out-of-hours.js';

/**
 * Whom to turn to, by nation. Facts, not words. Sources, checked November 2026; a clinical safety officer has to check them
 * before a practice relies on them: 111.nhs.uk, 111.wales.nhs.uk, nhs24.scot, nidirect.gov.uk/articles/gp-out-hours-service,
 * lifelinehelpline.info, relayuk.bt.com, contactscotland-bsl.org, 999bsl.co.uk; domestic abuse: nationaldahelpline.org.uk,
 * gov.wales/live-fear-free, sdafmh.org.uk, dsahelpline.org.
 */
export interface UrgentHelp {
  /** Who helps today when it is not an emergency: NHS 111, or the practice itself, or the out-of-hours service. */
  readonly today: 'nhs-111' | 'practice' | 'out-of-hours';
  /** The website of whoever helps today; none where the practice does. */
  readonly website?: string;
  /** Number to call in a mental health crisis, and the option to choose there. */
  readonly crisis: { readonly phone: string; readonly option?: '2' };
  /** Number for people who live in fear at home. */
  readonly domesticAbuse: string;
  /** Where to find the nearest A&E, if there is one page for the nation. */
  readonly findEmergencyDepartment?: string;
}

/**
 * Where to get help now.
 * @param isOpen whether the practice is open now. In Scotland 111 is for when it is closed, and Northern Ireland has no 111.
 */
export function urgentHelp(nation: Nation, isOpen: boolean): UrgentHelp {
  switch (nation) {
    case 'england':
      return {
        today: 'nhs-111',
        website: outOfHoursWebsites.england!,
        crisis: { phone: '111', option: '2' },
        domesticAbuse: '0808 2000 247',
        findEmergencyDepartment: 'https://www.nhs.uk/service-search/find-an-accident-and-emergency-service/',
      };
    case 'wales':
      return {
        today: 'nhs-111',
        website: outOfHoursWebsites.wales!,
        crisis: { phone: '111', option: '2' },
        domesticAbuse: '0808 80 10 800',
      };
    case 'scotland':
      return {
        // NHS 24 answers 111 by telephone only.
        today: isOpen ? 'practice' : 'nhs-111',
        crisis: { phone: '111' },
        domesticAbuse: '0800 027 1234',
      };
    case 'northern-ireland':
      return {
        ...(isOpen ? { today: 'practice' } : { today: 'out-of-hours', website: outOfHoursWebsites[nation]! }),
        crisis: { phone: '0808 808 8000' },
        domesticAbuse: '0808 802 1414',
      };
  }
}
