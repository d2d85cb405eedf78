import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { isIPv6 } from 'node:net';

/** What Hono's contexts carry under `@hono/node-server`. */
export interface ReceiverEnv {
  Bindings: Partial<HttpBindings>;
}

/**
 * The address to which limits apply: of the connection, or, behind a proxy of one's own, the last one that the proxy
 * wrote into `X-Forwarded-For`. Of an IPv6 address the network (/64), which one household or person has to itself.
 * For counting only: it is never logged or stored.
 */
export function clientAddress(context: Context<ReceiverEnv>, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  const address = forwarded || context.env?.incoming?.socket.remoteAddress || 'unknown';
  return networkOf(address);
}

export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - start.length - end.length;
  const groups = [...start, ...Array<string>(Math.max(0, missing)).fill('0'), ...end];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
