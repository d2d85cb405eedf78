import { registeredBackend, type Backend } from '../backends/backend.js';
import { safeEndpoint } from '../backends/endpoint.js';
import type { BackendConfig, Resource } from '../contract/backend-config.js';
import { backendConfig, isBackend, type OwnBackend } from './backend-config.js';
import type { PracticeSettings } from './practice-settings.js';

/** The part of a backend that one widget reads, each in a file of its own. */
const parts = {
  medications: async (config: BackendConfig): Promise<PersonalBackend> => ({
    ...(await import('../backends/json/medications.js')).jsonMedications(config),
    ...whenSending(
      config,
      ['orderPrescription', 'cancelOrder'],
      async () => (await import('../backends/json/prescription-orders.js')).jsonPrescriptionOrders,
    ),
  }),
  record: async (config: BackendConfig): Promise<PersonalBackend> =>
    (await import('../backends/json/record.js')).jsonRecord(config),
  registrations: async (config: BackendConfig): Promise<PersonalBackend> => ({
    ...(await import('../backends/json/access.js')).jsonAccess(config),
    ...whenSending(
      config,
      ['register'],
      async () => (await import('../backends/json/registrations.js')).jsonRegistrations,
    ),
  }),
} as const;

/** Methods whose code comes when something is sent. Where it does not arrive, nothing has left. */
function whenSending<Methods extends object>(
  config: BackendConfig,
  names: readonly (keyof Methods & string)[],
  load: () => Promise<(config: BackendConfig) => Methods>,
): Methods & Pick<PersonalBackend, 'loadSending'> {
  const method =
    (name: keyof Methods) =>
    async (...values: unknown[]): Promise<unknown> => {
      let make;
      try {
        make = await load();
      } catch {
        return { kind: 'not-sent', problem: { type: 'about:blank', code: 'network', title: 'network' } };
      }
      return (make(config)[name] as (...values: unknown[]) => unknown)(...values);
    };
  return { ...(Object.fromEntries(names.map((name) => [name, method(name)])) as Methods), loadSending: load };
}

export type PersonalPart = keyof typeof parts;

type PersonalMethods =
  | 'listMedications'
  | 'orderPrescription'
  | 'getOrder'
  | 'cancelOrder'
  | 'listRecord'
  | 'getAccess'
  | 'register';
export interface PersonalBackend extends Partial<Pick<Backend, PersonalMethods>> {
  /**
   * Brings the code that sends, before anything is written: when it is needed the network may be gone, and some browsers
   * never ask again for what did not arrive.
   */
  loadSending?(): Promise<unknown>;
}

/**
 * How a widget reaches what belongs to a person: its own settings, else the practice's. Gives the function that loads the
 * code, which rejects if it does not arrive.
 * @throws TypeError with the cure, if nothing can be asked like this
 */
export function personalBackend(
  part: PersonalPart,
  resources: readonly Resource[],
  own: OwnBackend,
  settings: PracticeSettings,
): () => Promise<PersonalBackend> {
  const { backend } = own;
  if (isBackend(backend)) return () => Promise.resolve(backend);
  const config = backendConfig(own, resources, settings);
  const { name, endpoints } = config;
  const registered = registeredBackend(name);
  if (name !== 'demo' && !registered) {
    if (name !== 'json') throw new TypeError(`there is no backend "${name}" for this; there are json, demo`);
    for (const resource of resources) {
      const address = endpoints[resource];
      if (!address) throw new TypeError(`an endpoint is needed, such as endpoint="https://backend.example"`);
      safeEndpoint(address);
    }
  }
  return async () => {
    if (registered) return registered(config);
    if (name === 'demo') return (await import('../backends/demo/demo-backend.js')).demoBackend(config);
    return parts[part](config);
  };
}
