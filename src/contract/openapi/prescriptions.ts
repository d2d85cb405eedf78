import type { JsonSchema as Json } from '../json-schema.js';
import { answers, bySession, idempotencyKey, jsonOf, parameter } from './operation.js';

const orderId = parameter('id', 'path', 'The id that the page made for the order.');

/** Repeat medicines and their orders. */
export const prescriptionsPaths: Json = {
  '/medications': {
    get: {
      operationId: 'listMedications',
      tags: ['prescriptions'],
      summary: 'Repeat medicines, pharmacies and earlier orders of whoever is signed in',
      ...bySession,
      responses: answers(200, 'With Cache-Control: no-store.', 'MedicationsAnswer', 401, 403),
    },
  },
  '/prescription-orders': {
    post: {
      operationId: 'orderPrescription',
      tags: ['prescriptions'],
      summary: 'Order some of them',
      ...bySession,
      parameters: [idempotencyKey],
      requestBody: { required: true, content: jsonOf('NewPrescriptionOrder') },
      responses: answers(201, 'Ordered; it echoes the id.', 'PrescriptionOrder', 400, 401, 403, 409, 422),
    },
  },
  '/prescription-orders/{id}': {
    parameters: [orderId],
    get: {
      operationId: 'getOrder',
      tags: ['prescriptions'],
      summary: 'Follow an order',
      ...bySession,
      responses: answers(200, 'With Cache-Control: no-store.', 'PrescriptionOrder', 401, 403, 404),
    },
    delete: {
      operationId: 'cancelOrder',
      tags: ['prescriptions'],
      summary: 'Cancel what is only requested so far',
      ...bySession,
      responses: answers(
        200,
        'As it stands now, also when repeated.',
        'PrescriptionOrder',
        401,
        403,
        404,
        409,
      ),
    },
  },
};
