import type { JsonSchema as Json } from '../json-schema.js';
import { answers } from './operation.js';

/** What anybody may ask: how the practice is doing. */
export const practicePaths: Json = {
  '/status': {
    get: {
      operationId: 'getStatus',
      tags: ['practice'],
      summary: 'What works now and how busy it is',
      responses: answers(200, 'May be revalidated: polite polling asks with no-cache.', 'ServiceStatus'),
    },
  },
  '/statistics': {
    get: {
      operationId: 'getStatistics',
      tags: ['practice'],
      summary: 'How many requests came in, by month',
      responses: answers(200, 'Suppressed or unknown numbers are null.', 'Statistics'),
    },
  },
};
