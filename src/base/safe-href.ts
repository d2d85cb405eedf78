import { lacksScheme } from '../domain/addresses/lacks-scheme.js';

/**
 * A URL that may stand in a link: `https:`, `http:`, `tel:`, `sms:` or `mailto:`; else `undefined`. So is
 * `www.practice.example/…`, which would lead to a page below this one.
 */
export function safeHref(
  url: string | undefined,
  base: string | undefined = globalThis.document?.baseURI,
): string | undefined {
  if (!url || /^www\./i.test(url) || lacksScheme(url)) return undefined;
  try {
    const { protocol, href } = new URL(url, base);
    return /^(https?|tel|sms|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
