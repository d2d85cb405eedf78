import type { Nation } from '../opening-hours/nation.js';

/**
 * Websites for when the practice is closed: NHS 111 online, or where to find the out-of-hours service. Scotland has 111 by
 * telephone only. Checked November 2026.
 */
export const outOfHoursWebsites: Readonly<Partial<Record<Nation, string>>> = {
  england: 'https://111.nhs.uk/',
  wales: 'https://111.wales.nhs.uk/',
  'northern-ireland': 'https://www.nidirect.gov.uk/articles/gp-out-hours-service',
};
