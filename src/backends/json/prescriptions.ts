import type { BackendConfig } from '../../contract/backend-config.js';
import { medicationsAnswer, prescriptionOrder } from '../../contract/checks/prescriptions.js';
import type { Backend, Environment } from '../backend.js';
import { jsonClient } from './json-client.js';
import { noStore, reading } from './reading.js';

type Prescriptions = Pick<Backend, 'listMedications' | 'orderPrescription' | 'getOrder' | 'cancelOrder'>;

/** Repeat medicines and their orders over HTTP with JSON. */
export function jsonPrescriptions(config: BackendConfig, environment?: Environment): Prescriptions {
  const call = jsonClient(config, environment);
  return {
    listMedications: async (options) =>
      call(
        'medications',
        {
          read(body, _status, header) {
            const data = reading(medicationsAnswer)(body);
            return data && { ...data, noStore: noStore(header) };
          },
        },
        options,
      ),
    orderPrescription: async (order, options) =>
      call(
        'prescription-orders',
        {
          method: 'POST',
          id: order.id,
          body: JSON.stringify(order),
          read: reading(prescriptionOrder, order.id),
        },
        options,
      ),
    getOrder: async (id, options) =>
      call(
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
    cancelOrder: async (id, options) =>
      call(
        'prescription-orders',
        { method: 'DELETE', path: [id], id: `${id}>`, read: reading(prescriptionOrder, id) },
        options,
      ),
  };
}
