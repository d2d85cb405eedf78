import type { BackendConfig, Resource } from '../../contract/backend-config.js';
import type { Environment, Outcome, SendOptions } from '../backend.js';
import { deliver } from '../delivery.js';
import { notSent } from '../exchange.js';
import type { Exchange } from '../exchange.js';
import { type Call, exchanges } from './json-reader.js';

/** Changes something at a backend, under the key `id`. */
export type Sender = <T>(
  resource: Resource,
  call: Call<T> & { id: string },
  options?: SendOptions,
) => Promise<Outcome<T>>;

/**
 * Joins the addresses and headers of a JSON backend to delivery.
 * @throws TypeError for an address that answers must not be sent to
 */
export function jsonSender(config: BackendConfig, environment: Environment = {}): Sender {
  const exchangeFor = exchanges(config);
  return async <T>(resource: Resource, call: Call<T> & { id: string }, options?: SendOptions) => {
    const { id, body, method } = call;
    const exchange = exchangeFor(resource, call, {
      // A form brings its own content type, with the boundary.
      ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
      ...(method === 'POST' && config.idempotencyHeader !== false && { 'Idempotency-Key': `"${id}"` }),
    });
    if (!exchange) return notSent('no-endpoint');
    const [what, caller] = exchange;
    return deliver(what as Exchange<T> & { id: string }, caller, environment, options);
  };
}
