import type { healthRecord } from '../../i18n/locales/en/health-record.js';
import type { Translate } from '../../i18n/messages.js';

/** "20 to 48", "60 or more"; empty without limits. */
export function rangeText(
  { low, high }: { readonly low?: number | undefined; readonly high?: number | undefined },
  t: Translate<typeof healthRecord>,
): string {
  if (low !== undefined && high !== undefined) return t('range-both', { low, high });
  if (low !== undefined) return t('range-low', { low });
  return high === undefined ? '' : t('range-high', { high });
}
