import type { BackendConfig } from '../../contract/backend-config.js';
import { medicationsAnswer, prescriptionOrder } from '../../contract/checks/prescriptions.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { noStore, reading } from './reading.js';

type Medications = Pick<Backend, 'listMedications' | 'getOrder'>;

/** Repeat medicines, and how their orders stand, over HTTP with JSON. */
export function jsonMedications(config: BackendConfig, environment?: Environment): Medications {
  const ask = jsonReader(config, environment);
  return {
    listMedications: async (options) =>
      ask(
        'medications',
        {
          read(body, _status, header) {
            const data = reading(medicationsAnswer)(body);
            return data && { ...data, noStore: noStore(header) };
          },
        },
        options,
      ),
    getOrder: async (id, options) =>
      ask(
        'prescription-orders',
        {
          path: [id],
          read(body, _status, header) {
            const order = reading(prescriptionOrder, id)(body);
            return order && { ...order, noStore: noStore(header) };
          },
        },
        options,
      ),
  };
}
