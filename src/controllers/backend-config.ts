import type { Backend } from '../backends/backend.js';
import type { BackendConfig, Resource } from '../contract/backend-config.js';
import type { PracticeSettings } from './practice-settings.js';

/** What a widget says itself about where something is. */
export interface OwnBackend {
  readonly backend?: string | Backend | undefined;
  /** Complete addresses, by resource. */
  readonly endpoints: Readonly<Partial<Record<Resource, string | undefined>>>;
}

/** Whether a page gave a backend of its own. `null`, which frameworks and `removeAttribute` set, is none. */
export const isBackend = (backend: string | Backend | null | undefined): backend is Backend =>
  typeof backend === 'object' && !!backend;

/**
 * The backend for some resources: the widget's own settings, else the practice's. An address that nobody gives is left
 * out; whether the backend will do is for the caller to judge.
 */
export function backendConfig(
  own: OwnBackend,
  resources: readonly Resource[],
  { backend, endpoint, credentials, getToken }: PracticeSettings,
): BackendConfig {
  const whole = typeof backend === 'object' ? backend : undefined;
  const name =
    (typeof own.backend === 'string' && own.backend) ||
    whole?.name ||
    (typeof backend === 'string' && backend) ||
    'json';
  const base = endpoint?.replace(/\/$/, '');
  const endpoints: BackendConfig['endpoints'] = { ...whole?.endpoints };
  for (const resource of resources) {
    const address = own.endpoints[resource] || endpoints[resource] || (base && `${base}/${resource}`);
    if (address) endpoints[resource] = address;
  }
  return {
    ...whole,
    name,
    endpoints,
    ...(credentials && { credentials }),
    ...(getToken && { getToken }),
  };
}
