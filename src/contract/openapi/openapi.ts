import { documents, jsonSchemaOf, type JsonSchema as Json } from '../json-schema.js';
import { appointmentsPaths } from './appointments.js';
import { practicePaths } from './practice.js';
import { prescriptionsPaths } from './prescriptions.js';
import { recordPaths } from './record.js';
import { registrationsPaths } from './registrations.js';
import { requestsPaths } from './requests.js';

/** The whole HTTP interface that the `json` backend speaks, as OpenAPI 3.1. */
export function openApi(version: string): Json {
  const schemas = Object.fromEntries(
    Object.entries(documents).map(([name, { title }]) => {
      const { $schema: _draft, $id: _address, ...schema } = jsonSchemaOf(name);
      return [title, schema];
    }),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'gp-widgets: what a practice’s backend answers',
      version,
      description:
        'Bodies carry version 1 and an id made by the page. An id belongs to one content: as often as it is sent, it is stored once, and looked up before anything is limited or validated. Keep ids for at least 30 days. Answer only after it is stored. Every resource may be left out.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '{base}',
        description: "The practice's `endpoint`.",
        variables: { base: { default: 'https://backend.example' } },
      },
    ],
    security: [],
    tags: [
      { name: 'requests' },
      { name: 'appointments' },
      { name: 'prescriptions' },
      { name: 'record' },
      { name: 'registrations' },
      { name: 'practice' },
    ],
    paths: {
      ...requestsPaths,
      ...appointmentsPaths,
      ...prescriptionsPaths,
      ...recordPaths,
      ...registrationsPaths,
      ...practicePaths,
    },
    components: {
      schemas,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: "The practice's own sign-in; the name of the cookie is yours. Same site only.",
        },
        token: { type: 'http', scheme: 'bearer', description: 'From the page: getToken.' },
        manageToken: { type: 'http', scheme: 'bearer', description: 'manageToken of the booking.' },
      },
    },
  };
}
