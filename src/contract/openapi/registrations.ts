import type { JsonSchema as Json } from '../json-schema.js';
import { answers, bySession, idempotencyKey, jsonOf } from './operation.js';

/** Sign-up for online services. */
export const registrationsPaths: Json = {
  '/registrations': {
    get: {
      operationId: 'getAccess',
      tags: ['registrations'],
      summary: 'How each online service stands for whoever is signed in',
      ...bySession,
      responses: answers(200, 'As it stands.', 'AccessAnswer', 401),
    },
    post: {
      operationId: 'register',
      tags: ['registrations'],
      summary: 'Ask for online services',
      parameters: [idempotencyKey],
      requestBody: { required: true, content: jsonOf('Registration') },
      responses: answers(201, 'Stored; it echoes the id.', 'RegistrationAnswer', 400, 403, 409, 422),
    },
  },
};
