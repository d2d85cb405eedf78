import type { BackendConfig, Resource } from '../../contract/backend-config.js';
import type { Environment, Outcome, SendOptions } from '../backend.js';
import { deliver, notSent } from '../delivery.js';
import type { Exchange } from '../delivery.js';
import { safeEndpoint } from '../endpoint.js';

export interface Call<T> extends Pick<Exchange<T>, 'headers' | 'body' | 'size' | 'id' | 'read'> {
  method?: Exchange<T>['method'];
  /** Segments appended to the resource's address. */
  path?: readonly string[];
  query?: Readonly<Record<string, string | undefined>>;
  /** Instead of the page's own token. */
  token?: string | undefined;
}

/** Calls one of a backend's resources. */
export type Client = <T>(resource: Resource, call: Call<T>, options?: SendOptions) => Promise<Outcome<T>>;

/**
 * Joins the addresses of a backend to delivery.
 * @throws TypeError for an address that answers must not be sent to
 */
export function jsonClient(config: BackendConfig, environment: Environment = {}): Client {
  const { endpoints, credentials, acknowledgement } = config;
  const addresses: { [resource: string]: URL } = {};
  for (const [resource, address] of Object.entries(endpoints)) addresses[resource] = safeEndpoint(address);
  return async (resource, { method = 'GET', path = [], query = {}, token, ...call }, options) => {
    if (!addresses[resource]) return notSent('no-endpoint');
    const url = new URL(addresses[resource]);
    url.pathname = [url.pathname.replace(/\/$/, ''), ...path.map(encodeURIComponent)].join('/');
    for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
    return deliver(
      { ...call, method, url: url.href, repeatable: acknowledgement !== 'status' },
      { credentials, getToken: token ? () => token : config.getToken },
      environment,
      options,
    );
  };
}
