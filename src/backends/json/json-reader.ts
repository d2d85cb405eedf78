import type { BackendConfig, Resource } from '../../contract/backend-config.js';
import type { CallOptions, Environment, ReadOutcome } from '../backend.js';
import { safeEndpoint } from '../endpoint.js';
import { ask, notSent } from '../exchange.js';
import type { Caller, Exchange } from '../exchange.js';

/** What is asked of a resource. */
export interface Call<T> extends Pick<Exchange<T>, 'body' | 'size' | 'id' | 'read' | 'nulls'> {
  method?: Exchange<T>['method'];
  /** Segments appended to the resource's address. */
  path?: readonly string[];
  query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Instead of the page's own token. */
  token?: string | undefined;
}

/** Asks a resource of a backend for something; it is never `unconfirmed`. */
export type Reader = <T>(resource: Resource, call: Call<T>, options?: CallOptions) => Promise<ReadOutcome<T>>;

/**
 * Joins calls to the addresses and headers of a JSON backend. Gives nothing for a resource that has no address.
 * @throws TypeError for an address that answers must not be sent to
 */
export function exchanges({ endpoints, credentials, acknowledgement, getToken }: BackendConfig) {
  const addresses: { [resource: string]: URL } = {};
  for (const [resource, address] of Object.entries(endpoints)) addresses[resource] = safeEndpoint(address);
  return <T>(
    resource: Resource,
    { method = 'GET', path = [], query = {}, token, ...call }: Call<T>,
    headers?: Record<string, string>,
  ): [Exchange<T>, Caller] | undefined => {
    if (!addresses[resource]) return undefined;
    const url = new URL(addresses[resource]);
    if (path[0]) url.pathname = [url.pathname.replace(/\/$/, ''), ...path.map(encodeURIComponent)].join('/');
    for (const [name, values] of Object.entries(query))
      for (const value of [values ?? []].flat()) url.searchParams.append(name, value);
    return [
      {
        ...call,
        method,
        url: url.href,
        resource,
        headers: { Accept: 'application/json, application/problem+json', ...headers },
        repeatable: acknowledgement !== 'status',
      },
      { credentials, getToken: token ? () => token : getToken },
    ];
  };
}

/**
 * Reads from a JSON backend.
 * @throws TypeError for an address that answers must not be sent to
 */
export function jsonReader(config: BackendConfig, environment: Environment = {}): Reader {
  const exchangeFor = exchanges(config);
  return async (resource, call, options) => {
    const exchange = exchangeFor(resource, call);
    return exchange ? ask(...exchange, environment, options) : notSent('no-endpoint');
  };
}
