import { lacksScheme } from '../domain/addresses/lacks-scheme.js';

/**
 * An address that answers may be sent to, whole: `https:`, or loopback for development.
 * @param base what a relative address belongs to: the page, where there is one
 * @throws TypeError with the cure, for anything else
 */
export function safeEndpoint(text: string, base: string | undefined = globalThis.location?.href): URL {
  let url: URL | undefined;
  try {
    url = new URL(text, base);
  } catch {
    // Judged below, with what is a URL but not a safe one.
  }
  if (
    !url ||
    // An address with a user name or password makes every fetch fail.
    url.username ||
    url.password ||
    lacksScheme(text) ||
    !(url.protocol === 'https:' || isLoopback(url))
  ) {
    throw new TypeError(
      `gp-widgets: the endpoint "${text}" must be an https: address (http: only on localhost)`,
    );
  }
  url.hash = '';
  return url;
}

const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
