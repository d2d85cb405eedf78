import { safeHref } from '../../base/safe-href.js';
import { telHref } from '../../base/tel-href.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'];

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

/** Settings that would become links that lead nowhere, with what to tell the webmaster of each. */
export function deadLinks({ phone, privacyUrl, signInUrl }: PracticeSettings): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (phone && !/\d{3}/.test(telHref(phone)))
    found.set(
      'phone',
      `phone="${phone}" is no number to call. Use one such as 01632 960001. It is not shown.`,
    );
  for (const [name, attribute, url] of [
    ['privacyUrl', 'privacy-url', privacyUrl],
    ['signInUrl', 'sign-in-url', signInUrl],
  ] as const)
    if (url && !safeHref(url))
      found.set(name, `${attribute}="${url}" is no address of a page. Use https://… It is not used.`);
  return found;
}

const spans = /^\s*(off|closed|(,?\s*\d\d:\d\d\s*-\s*\d\d:\d\d\s*)+)$/;

/**
 * What is wrong with exceptions. Told at once: by themselves they would fail on their day, months after they were written,
 * or not count at all.
 */
export function wrongExceptions({ exceptions = [], hours }: PracticeSettings): string[] {
  const own = typeof hours === 'object' ? Object.keys(hours) : [];
  const known = [...new Set(['surgery', 'phone', 'online', 'dispensary', ...own])];
  const faults: string[] = [];
  for (const { from, hours, services = [] } of exceptions) {
    if (!spans.test(hours))
      faults.push(
        `The exception from ${from} has hours="${hours}". Write times such as 08:00-13:00, or off.`,
      );
    const unknown = services.filter((service) => !known.includes(service));
    if (unknown[0])
      faults.push(
        `The exception from ${from} is for "${unknown.join('", "')}", which has no hours. There are ${known.join(', ')}.`,
      );
  }
  return faults;
}
