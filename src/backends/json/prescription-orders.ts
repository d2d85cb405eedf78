import type { BackendConfig } from '../../contract/backend-config.js';
import { prescriptionOrder } from '../../contract/checks/prescriptions.js';
import type { Backend, Environment } from '../backend.js';
import { jsonSender } from './json-sender.js';
import { reading } from './reading.js';

type Orders = Pick<Backend, 'orderPrescription' | 'cancelOrder'>;

/** Ordering repeat medicines over HTTP with JSON. */
export function jsonPrescriptionOrders(config: BackendConfig, environment?: Environment): Orders {
  const send = jsonSender(config, environment);
  return {
    orderPrescription: async (order, options) =>
      send(
        'prescription-orders',
        {
          method: 'POST',
          id: order.id,
          body: JSON.stringify(order),
          read: reading(prescriptionOrder, order.id),
        },
        options,
      ),
    cancelOrder: async (id, options) =>
      send(
        'prescription-orders',
        { method: 'DELETE', path: [id], id: `${id}>`, read: reading(prescriptionOrder, id) },
        options,
      ),
  };
}
