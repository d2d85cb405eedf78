import type { JsonSchema as Json } from '../json-schema.js';
import { answers, idempotencyKey, jsonOf, ref } from './operation.js';

/** The online request. */
export const requestsPaths: Json = {
  '/requests': {
    post: {
      operationId: 'sendRequest',
      tags: ['requests'],
      summary: 'Hand over one online request',
      description:
        'With attachments as one form: a text part `request` without a file name, and a part `files` for each file in the order of `attachments`; 10 MB each, 25 MB in all. A request with `replaces` stands for an earlier, unconfirmed one: show both as one.',
      parameters: [idempotencyKey],
      requestBody: {
        required: true,
        content: {
          ...jsonOf('PatientRequest'),
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: {
                request: {
                  type: 'string',
                  contentMediaType: 'application/json',
                  contentSchema: ref('PatientRequest'),
                },
                files: { type: 'array', maxItems: 5, items: { type: 'string', format: 'binary' } },
              },
              required: ['request'],
            },
          },
        },
      },
      responses: answers(201, 'Stored. 202 will do too.', 'Receipt', 400, 403, 409, 413, 415, 422),
    },
  },
};
