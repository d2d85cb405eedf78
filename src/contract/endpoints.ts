import type { BackendConfig } from './backend-config.js';

/** The things that a backend has addresses for, named as they are appended to a practice's base endpoint. */
export const resources = [
  'requests',
  'slots',
  'appointments',
  'medications',
  'prescription-orders',
  'record',
  'registrations',
  'status',
  'statistics',
] as const;

export type Resource = (typeof resources)[number];

/** The addresses of all resources below a practice's base endpoint: `/requests`, `/slots` and so on are appended. */
export function endpointsBelow(base: string): BackendConfig['endpoints'] {
  const [, path, rest] = /^([^?#]*?)\/*([?#].*)?$/.exec(base) ?? [];
  return Object.fromEntries(resources.map((resource) => [resource, `${path}/${resource}${rest ?? ''}`]));
}
