import { type Backend, registeredBackend } from '../backends/backend.js';
import { safeEndpoint } from '../backends/endpoint.js';
import { backendConfig, isBackend } from './backend-config.js';
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
  settings: PracticeSettings,
): ReadingBackend | undefined {
  const { backend, endpoint } = own;
  if (isBackend(backend)) return { key: backend, load: () => Promise.resolve(backend) };
  const config = backendConfig({ backend, endpoints: { [resource]: endpoint } }, [resource], settings);
  const { name, credentials } = config;
  const address = config.endpoints[resource];
  const registered = registeredBackend(name);
  if (name !== 'demo' && !registered) {
    // A form's server has nothing to read.
    if (!address || name === 'form') return undefined;
    if (name !== 'json') throw new TypeError(`there is no backend "${name}"; there are json, form, demo`);
    safeEndpoint(address);
  }
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
