import type { JsonSchema as Json } from '../json-schema.js';
import { recordSections } from '../../domain/record/record-section.js';
import { answers, bySession, parameter } from './operation.js';

/** The health record. */
export const recordPaths: Json = {
  '/record': {
    get: {
      operationId: 'listRecord',
      tags: ['record'],
      summary: 'One page of a section of the record of whoever is signed in',
      ...bySession,
      parameters: [
        parameter('section', 'query', 'Which section.', {
          required: true,
          schema: { enum: recordSections },
        }),
        parameter('cursor', 'query', '`next` of the page before.'),
        parameter('series', 'query', 'Only results that have a value with this code: for a chart over time.'),
        parameter('search', 'query', 'Only entries with these words.'),
        parameter(
          'only',
          'query',
          'Only what is new since the last visit, or only results with a value outside its range.',
          { schema: { enum: ['new', 'outside'] } },
        ),
      ],
      responses: answers(200, 'Newest first, with Cache-Control: no-store.', 'RecordPage', 400, 401, 403),
    },
  },
};
