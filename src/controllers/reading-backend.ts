import { type Backend, registeredBackend } from '../backends/backend.js';
import { safeEndpoint } from '../backends/endpoint.js';
import type { BackendConfig } from '../contract/backend-config.js';
import type { PracticeSettings } from './practice-settings.js';

type Readable = 'status' | 'statistics';
type Reader = Pick<Backend, 'getStatus' | 'getStatistics'>;

/** Somewhere to read from. */
export interface ReadingBackend {
  /** The same for the same source, so that widgets can share what they read. */
  readonly key: unknown;
  /** Loads the code that reads. Rejects if it does not arrive. */
  load(): Promise<Partial<Reader>>;
}

/**
 * Where a widget reads from: its own settings, else the practice's; `undefined` if there is nowhere.
 * @throws TypeError with the cure, for settings that cannot work
 */
export function readingBackend(
  resource: Readable,
  own: { readonly backend?: string | Backend | undefined; readonly endpoint?: string | undefined },
  { backend, endpoint, credentials, getToken }: PracticeSettings,
): ReadingBackend | undefined {
  if (typeof own.backend === 'object') {
    const object = own.backend;
    return { key: object, load: () => Promise.resolve(object) };
  }
  const whole = typeof backend === 'object' ? backend : undefined;
  const name = own.backend || whole?.name || (backend as string | undefined) || 'json';
  const base = endpoint?.replace(/\/$/, '');
  const address = own.endpoint || whole?.endpoints[resource] || (base && `${base}/${resource}`);
  const registered = registeredBackend(name);
  if (name !== 'demo' && !registered) {
    // A form's server has nothing to read.
    if (!address || name === 'form') return undefined;
    if (name !== 'json') throw new TypeError(`there is no backend "${name}"; there are json, form, demo`);
    safeEndpoint(address);
  }
  const config: BackendConfig = {
    ...whole,
    name,
    endpoints: { ...whole?.endpoints, ...(address && { [resource]: address }) },
    ...(credentials && { credentials }),
    ...(getToken && { getToken }),
  };
  return {
    key: [name, address, credentials].join(' '),
    load: async () => {
      if (registered) return registered(config);
      if (name === 'demo') return (await import('../backends/demo/demo-backend.js')).demoBackend(config);
      return resource === 'status'
        ? (await import('../backends/json/status.js')).jsonStatus(config)
        : (await import('../backends/json/statistics.js')).jsonStatistics(config);
    },
  };
}
