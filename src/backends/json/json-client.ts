import type { BackendConfig, Resource } from '../../contract/backend-config.js';
import type { Environment, Outcome, ReadOutcome, SendOptions } from '../backend.js';
import { deliver, notSent } from '../delivery.js';
import type { Exchange } from '../delivery.js';
import { safeEndpoint } from '../endpoint.js';

export interface Call<T> extends Pick<Exchange<T>, 'body' | 'size' | 'id' | 'read'> {
  method?: Exchange<T>['method'];
  /** Segments appended to the resource's address. */
  path?: readonly string[];
  query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Instead of the page's own token. */
  token?: string | undefined;
}

/** Calls a resource of a backend. Without an `id` it is a read, which is never `unconfirmed`. */
export interface Client {
  <T>(resource: Resource, call: Call<T> & { id: string }, options?: SendOptions): Promise<Outcome<T>>;
  <T>(resource: Resource, call: Call<T>, options?: SendOptions): Promise<ReadOutcome<T>>;
}

/**
 * Joins the addresses and headers of a JSON backend to delivery.
 * @throws TypeError for an address that answers must not be sent to
 */
export function jsonClient(config: BackendConfig, environment: Environment = {}): Client {
  const { endpoints, credentials, idempotencyHeader, acknowledgement, getToken } = config;
  const addresses: { [resource: string]: URL } = {};
  for (const [resource, address] of Object.entries(endpoints)) addresses[resource] = safeEndpoint(address);
  return async <T>(
    resource: Resource,
    { method = 'GET', path = [], query = {}, token, ...call }: Call<T>,
    options?: SendOptions,
  ) => {
    const { id, body } = call;
    if (!addresses[resource]) return notSent('no-endpoint');
    const url = new URL(addresses[resource]);
    if (path[0]) url.pathname = [url.pathname.replace(/\/$/, ''), ...path.map(encodeURIComponent)].join('/');
    for (const [name, values] of Object.entries(query))
      for (const value of [values ?? []].flat()) url.searchParams.append(name, value);
    return deliver(
      {
        ...call,
        method,
        url: url.href,
        headers: {
          Accept: 'application/json, application/problem+json',
          // A form brings its own content type, with the boundary.
          ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
          ...(method === 'POST' && idempotencyHeader !== false && { 'Idempotency-Key': `"${id}"` }),
        },
        repeatable: acknowledgement !== 'status',
      },
      { credentials, getToken: token ? () => token : getToken },
      environment,
      options,
    ) as Promise<ReadOutcome<T>>;
  };
}
