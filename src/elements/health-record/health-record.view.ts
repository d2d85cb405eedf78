import type { TestValue } from '../../contract/record.js';

/** Whether a value lies inside its range: as the laboratory says, else by the range; `undefined` if nobody can say. */
export function placeOf({ value, low, high, inside }: TestValue): TestValue['inside'] {
  if (inside) return inside;
  if (typeof value !== 'number' || (low === undefined && high === undefined)) return undefined;
  if (low !== undefined && value < low) return 'below';
  return high !== undefined && value > high ? 'above' : 'inside';
}

/** A link to the NHS's own pages, and to nothing else: other pages are not ours to vouch for. */
export function nhsLink(link: string | undefined): string | undefined {
  try {
    const { protocol, hostname, href } = new URL(link ?? '');
    return protocol === 'https:' && /^(.+\.)?(nhs\.uk|nhs\.wales|nhs\.scot|hscni\.net)$/.test(hostname)
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}
