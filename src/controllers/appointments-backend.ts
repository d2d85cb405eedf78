import { registeredBackend, type Backend, type BackendFactory } from '../backends/backend.js';
import { safeEndpoint } from '../backends/endpoint.js';
import type { BackendConfig } from '../contract/backend-config.js';
import { backendConfig } from './backend-config.js';
import type { PracticeSettings } from './practice-settings.js';

export type SlotsBackend = Pick<Backend, 'listSlots'>;
export type AppointmentsBackend = SlotsBackend &
  Pick<Backend, 'holdSlot' | 'releaseSlot' | 'book' | 'getAppointment' | 'move' | 'cancel'>;

/** What the widget says itself about where its appointments are. */
export interface OwnAppointmentSettings {
  readonly backend?: string | Backend | undefined;
  /** The complete address of appointments. */
  readonly endpoint?: string | undefined;
  /** The complete address of free times. */
  readonly slotsEndpoint?: string | undefined;
}

/**
 * Where free times and appointments are: the widget's own settings, else the practice's.
 * @throws TypeError with the cure, if nothing can be booked like this
 */
export function appointmentsConfig(own: OwnAppointmentSettings, settings: PracticeSettings): BackendConfig {
  const { backend, endpoint, slotsEndpoint } = own;
  const config = backendConfig(
    { backend, endpoints: { slots: slotsEndpoint, appointments: endpoint } },
    ['slots', 'appointments'],
    settings,
  );
  const { name, endpoints } = config;
  if (name === 'json') {
    const { slots, appointments } = endpoints;
    if (!slots || !appointments)
      throw new TypeError(
        'an endpoint is needed: endpoint="https://backend.example" on gp-practice, or endpoint and slots-endpoint here',
      );
    [slots, appointments].forEach((address) => safeEndpoint(address));
  } else if (name !== 'demo' && !registeredBackend(name)) {
    throw new TypeError(`the backend "${name}" has no appointments; use json, or demo to try`);
  }
  return config;
}

/** Loads what is needed when it is needed: a page that shows free times does not carry how one is booked. */
export class AppointmentsSource {
  readonly #config: () => BackendConfig | AppointmentsBackend;
  #key = '';
  #made: AppointmentsBackend | undefined;

  constructor(config: () => BackendConfig | AppointmentsBackend) {
    this.#config = config;
  }

  /** To list with. Rejects if the code does not arrive. */
  async slots(): Promise<SlotsBackend> {
    const config = this.#config();
    if ('listSlots' in config || config.name !== 'json') return this.whole();
    return (await import('../backends/json/slots.js')).jsonSlots(config);
  }

  /** To book with, the same object as long as its settings stand. Rejects if the code does not arrive. */
  async whole(): Promise<AppointmentsBackend> {
    const config = this.#config();
    if ('listSlots' in config) return config;
    const key = JSON.stringify(config);
    if (this.#made && key === this.#key) return this.#made;
    const factory: (config: BackendConfig) => AppointmentsBackend =
      config.name === 'json'
        ? (await import('../backends/json/appointments.js')).jsonAppointments
        : config.name === 'demo'
          ? (await import('../backends/demo/demo-backend.js')).demoBackend
          : (registeredBackend(config.name) as BackendFactory);
    // Pages renew a token by another function: one that was kept would carry the old one on.
    const getToken = () => (this.#config() as BackendConfig).getToken?.();
    // Another call may have been faster: what one holds, the other must know.
    if (!this.#made || key !== this.#key) this.#made = factory({ ...config, getToken });
    this.#key = key;
    return this.#made;
  }
}
