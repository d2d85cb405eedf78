import type { BackendConfig } from '../../contract/backend-config.js';
import { medicationsAnswer, prescriptionOrder } from '../../contract/checks/prescriptions.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { readingPersonal } from './reading.js';

type Medications = Pick<Backend, 'listMedications' | 'getOrder'>;

/** Repeat medicines, and how their orders stand, over HTTP with JSON. */
export function jsonMedications(config: BackendConfig, environment?: Environment): Medications {
  const ask = jsonReader(config, environment);
  return {
    listMedications: async (options) =>
      ask('medications', { read: readingPersonal(medicationsAnswer) }, options),
    getOrder: async (id, options) =>
      ask('prescription-orders', { path: [id], read: readingPersonal(prescriptionOrder, id) }, options),
  };
}
