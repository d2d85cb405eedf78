import * as z from 'zod/mini';
import { appointment, cancellation } from './appointments.js';
import { backendConfig } from './backend-config.js';
import { booking, move } from './booking.js';
import { hoursException } from './hours-exception.js';
import {
  clockTime,
  clockTimePattern,
  fileSize,
  fileSizeLimit,
  nhsNumber,
  patientRequest,
} from './patient-request.js';
import {
  linkAddress,
  localTexts,
  name,
  namePattern,
  ownQuestions,
  practiceConfig,
  question,
  timeZone,
  wordKey,
  wordKeyPattern,
  workingDays,
} from './practice-config.js';
import {
  medication,
  medicationsAnswer,
  newPrescriptionOrder,
  pharmacy,
  prescriptionOrder,
} from './prescriptions.js';
import {
  address,
  givenText,
  instant,
  instantPattern,
  languagePattern,
  languageTag,
  localDate,
  longText,
  longTextLimit,
  requestId,
  requestIdPattern,
  shortText,
  shortTextLimit,
} from './primitives.js';
import { problem } from './problem.js';
import { receipt } from './receipt.js';
import { recordEntry, recordPage } from './record.js';
import { registration } from './registration-request.js';
import { accessAnswer, registrationAnswer } from './registration.js';
import { hourOfDay, level, serviceStatus } from './service-status.js';
import { hold, slot, slotsAnswer } from './slots.js';
import { count, month, monthPattern, statistics } from './statistics.js';

/** A JSON Schema, 2020-12. */
export type JsonSchema = { [keyword: string]: unknown };

/**
 * What JSON Schema can say of the checks that we write by hand, and in words what it cannot. The schemas do not carry
 * this themselves, because every page would have to load it.
 */
const facts = new Map<unknown, JsonSchema>([
  [shortText, { maxLength: shortTextLimit }],
  [longText, { maxLength: longTextLimit }],
  [givenText, { maxLength: shortTextLimit, pattern: '\\S' }],
  [requestId, { pattern: requestIdPattern.source }],
  [
    instant,
    {
      pattern: instantPattern.source,
      description: 'A moment, ISO 8601 with Z or an offset. Rule beyond this schema: the day exists.',
    },
  ],
  [localDate, { format: 'date' }],
  [languageTag, { pattern: languagePattern.source }],
  [clockTime, { pattern: clockTimePattern.source }],
  [
    nhsNumber,
    {
      pattern: '^[0-9]{10}$',
      description:
        'NHS, CHI or H&C number, ten digits without spaces. Rule beyond this schema: the last digit fits by Modulus 11 (weights 10 to 2; 11 minus the remainder; 11 means 0; 10 is invalid). Never demanded, never verified.',
    },
  ],
  [fileSize, { type: 'integer', minimum: 1, maximum: fileSizeLimit, description: 'Bytes.' }],
  [address, { pattern: '^\\S{1,2000}$' }],
  [linkAddress, { pattern: '^(?![^/?#]*:)\\S{1,2000}$|^[Hh][Tt][Tt][Pp][Ss]?:\\S{0,1994}$' }],
  [name, { pattern: namePattern.source, maxLength: 60 }],
  [wordKey, { pattern: wordKeyPattern.source }],
  [localTexts, { required: ['en'] }],
  [
    question,
    {
      if: { properties: { type: { enum: ['choice', 'choices'] } } },
      then: { required: ['options'], properties: { options: { minItems: 1 } } },
    },
  ],
  [ownQuestions, { description: 'Rule beyond this schema: no two questions have the same id.' }],
  [
    hoursException,
    { description: 'Hours of single dates. Rule beyond this schema: the last date is not before the first.' },
  ],
  [timeZone, { examples: ['Europe/London'] }],
  [workingDays, { type: 'integer', minimum: 1, maximum: 30 }],
  [hourOfDay, { type: 'integer', minimum: 0, maximum: 23 }],
  [level, { minimum: 0, maximum: 1 }],
  [month, { pattern: monthPattern.source }],
  [count, { type: 'integer', minimum: 0 }],
]);

/** Every schema that is published as a file, by the name of the file. */
export const documents: Readonly<
  Record<string, { schema: z.ZodMiniType; title: string; description: string }>
> = {
  'patient-request': {
    schema: patientRequest,
    title: 'PatientRequest',
    description:
      'What a practice receives for one online request: POST {requests}. Lengths are in code points.',
  },
  receipt: {
    schema: receipt,
    title: 'Receipt',
    description: "The receiver's word that it holds the request. It echoes the request's id.",
  },
  problem: {
    schema: problem,
    title: 'Problem',
    description: 'RFC 9457 problem details. Clients decide by `code`.',
  },
  'practice-config': {
    schema: practiceConfig,
    title: 'PracticeConfig',
    description: 'The settings of a practice: the file that <gp-practice src="…"> names.',
  },
  'hours-exception': {
    schema: hoursException,
    title: 'HoursException',
    description:
      'Hours of single local dates that differ from the week. Rule beyond this schema: the last date is not before the first.',
  },
  'backend-config': {
    schema: backendConfig,
    title: 'BackendConfig',
    description: 'Which backend, and the complete address of each of its resources.',
  },
  slot: { schema: slot, title: 'Slot', description: 'A free time.' },
  'slots-answer': { schema: slotsAnswer, title: 'SlotsAnswer', description: 'The answer to GET {slots}.' },
  hold: { schema: hold, title: 'Hold', description: 'The answer to PUT {slots}/{slotId}/hold/{holdId}.' },
  appointment: {
    schema: appointment,
    title: 'Appointment',
    description: 'An appointment as the server holds it.',
  },
  booking: { schema: booking, title: 'Booking', description: 'POST {appointments}.' },
  move: { schema: move, title: 'Move', description: 'PATCH {appointments}/{id}: atomic.' },
  cancellation: {
    schema: cancellation,
    title: 'Cancellation',
    description: 'The answer to DELETE {appointments}/{id}, also when repeated.',
  },
  pharmacy: { schema: pharmacy, title: 'Pharmacy', description: 'A pharmacy that the patient may choose.' },
  medication: { schema: medication, title: 'Medication', description: 'A repeat medicine.' },
  'medications-answer': {
    schema: medicationsAnswer,
    title: 'MedicationsAnswer',
    description: 'The answer to GET {medications}.',
  },
  'new-prescription-order': {
    schema: newPrescriptionOrder,
    title: 'NewPrescriptionOrder',
    description: 'POST {prescription-orders}.',
  },
  'prescription-order': {
    schema: prescriptionOrder,
    title: 'PrescriptionOrder',
    description: 'An order as the server holds it; each item is followed on its own.',
  },
  'record-entry': {
    schema: recordEntry,
    title: 'RecordEntry',
    description: 'One entry of a health record. All content is text.',
  },
  'record-page': {
    schema: recordPage,
    title: 'RecordPage',
    description: 'The answer to GET {record}: entries, newest first.',
  },
  'access-answer': {
    schema: accessAnswer,
    title: 'AccessAnswer',
    description:
      'The answer to GET {registrations}: how each online service stands for whoever is signed in.',
  },
  registration: {
    schema: registration,
    title: 'Registration',
    description: 'POST {registrations}: asks for online services.',
  },
  'registration-answer': {
    schema: registrationAnswer,
    title: 'RegistrationAnswer',
    description: 'The answer to POST {registrations}. It echoes the id.',
  },
  'service-status': {
    schema: serviceStatus,
    title: 'ServiceStatus',
    description: 'The answer to GET {status}.',
  },
  statistics: {
    schema: statistics,
    title: 'Statistics',
    description:
      "The answer to GET {statistics}, in the terms of NHS England's monthly figures. A number that is suppressed or not known is null, never 0.",
  },
};

/** What each setting means, for completion in a webmaster's editor. */
const settingDescriptions: Readonly<Record<string, string>> = {
  $schema: 'The address of this schema.',
  version: 'Always 1.',
  name: "The practice's name.",
  odsCode: "The practice's ODS code, such as A81001.",
  phone: 'The telephone number that patients call, as they should read it.',
  nation: 'Bank holidays, 111 and the rules for online requests follow it. england if absent.',
  timeZone: 'IANA time zone; Europe/London if absent. Rule beyond this schema: the zone is known.',
  hours:
    'Opening hours, such as "Mo-Fr 08:00-18:30; Sa 09:00-12:00; PH off", or one text by service: surgery, phone, online, dispensary or a name of your own.',
  exceptions: 'Single dates with other hours.',
  endpoint: 'The base address of your backend: /requests, /slots and so on are appended. https only.',
  backend:
    'json (default), form, demo, or the name of a backend that your page registers; or all its settings.',
  questions: "Changes to the form's questions, by kind of request.",
  words: 'Any text of the widgets, by language and key: { "en": { "opening-hours.open": "…" } }.',
  privacyUrl: "The practice's privacy notice.",
  signInUrl: 'Where patients sign in.',
  replyPromise: 'When the practice aims to answer: next-core-day, none, or { "workingDays": 2 }.',
  contact: 'What is said of each way to reach the practice.',
  registration: 'How one becomes a patient, and how people can prove who they are.',
};

/** Where the published files can be found; the major version keeps its names. */
const base = 'https://unpkg.com/gp-widgets@0/dist/contract/';

/** The JSON Schema of one document, whole in itself. */
export function jsonSchemaOf(document: string): JsonSchema {
  const { schema, title, description } = documents[document]!;
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // What may come in; a server may add members that we do not know.
    io: 'input',
    // By hand written checks have no form of their own; `facts` gives it.
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, facts.get(zodSchema));
    },
  }) as JsonSchema;
  if (schema === practiceConfig) {
    for (const [setting, member] of Object.entries(rest['properties'] as Record<string, JsonSchema>)) {
      member['description'] = settingDescriptions[setting];
    }
  }
  return { $schema, $id: `${base}${document}.schema.json`, title, ...rest, description };
}
