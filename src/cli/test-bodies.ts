import { newId } from '../backends/new-id.js';
import type { Booking } from '../contract/booking.js';
import type { PatientRequest } from '../contract/patient-request.js';

/** Stands in every request and booking that is sent, so that nobody takes it for a patient's. */
export const mark =
  'TEST REQUEST of gp-widgets check-endpoint. Not from a patient. Nothing needs to be done; it may be deleted.';

const patient: PatientRequest['patient'] = {
  givenName: 'Test',
  familyName: 'Request',
  dateOfBirth: '1970-01-01',
  registration: 'not-sure',
  ageGroup: 'adult',
};

/** The least that the contract asks for, clearly marked, of an administrative kind that nobody has to hurry for. */
export function testRequest(changes: Partial<PatientRequest> = {}): PatientRequest {
  return {
    version: 1,
    id: newId(),
    kind: 'other',
    category: 'administrative',
    submittedAt: new Date().toISOString(),
    language: 'en',
    practice: {},
    patient,
    answers: [{ question: 'what', prompt: 'What is this?', value: mark }],
    contact: { preferred: [], callTimes: [] },
    safety: { questions: [], advice: [], notices: [], noticesState: 'off' },
    attachments: [],
    ...changes,
  };
}

/** The same with what may be left out. NHS number, telephone and postcode belong to nobody. */
export function fullRequest(): PatientRequest {
  const request = testRequest();
  return {
    ...request,
    practice: { name: 'Test practice', odsCode: 'Z99999' },
    patient: { ...request.patient, nhsNumber: '9000000009', postcode: 'ZZ99 9ZZ' },
    actingFor: { name: 'Test Carer', relationship: 'carer', permission: 'agreed' },
    contact: {
      phone: '01632 960000',
      email: 'test.request@example.com',
      preferred: ['email'],
      callTimes: [{ day: 'Mo', from: '12:00', to: '13:00' }],
      messageSafe: 'no',
      language: 'Welsh',
      interpreter: 'none',
      needs: mark,
    },
  };
}

export function testBooking(slotId: string, changes: Partial<Booking> = {}): Booking {
  return {
    version: 1,
    id: newId(),
    slotId,
    submittedAt: new Date().toISOString(),
    language: 'en',
    patient,
    contact: {},
    reason: mark,
    ...changes,
  };
}

/** An answer of free text that holds the mark and is `length` code points long. */
export function longAnswer(length: number, filling = 'x'): PatientRequest['answers'][number] {
  return {
    question: 'what',
    prompt: 'What is this?',
    value: `${mark} ${filling.repeat(length - mark.length - 1)}`,
  };
}

export interface TestFile {
  readonly name: string;
  readonly type: PatientRequest['attachments'][number]['type'];
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A whole picture of one grey point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** A PNG; longer than the picture needs, if asked for: readers ignore what follows its end. */
export function pictureFile(size = 0): TestFile {
  const picture = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const content = new Uint8Array(Math.max(size, picture.length));
  content.set(picture);
  return { name: 'test-request.png', type: 'image/png', content };
}

export function textAs(type: TestFile['type'], text: string): TestFile {
  return { name: 'test-request', type, content: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer> };
}

/** A PDF without pages. */
export const documentFile = (comment = ''): TestFile => ({
  ...textAs(
    'application/pdf',
    `%PDF-1.4\n%${comment}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  ),
  name: 'test-request.pdf',
});

export const announced = (files: readonly TestFile[]): PatientRequest['attachments'] =>
  files.map(({ name, type, content }) => ({ name, type, size: content.length }));

export function formOf(request: unknown, files: readonly TestFile[]): FormData {
  const form = new FormData();
  form.append('request', JSON.stringify(request));
  for (const { name, type, content } of files) form.append('files', new Blob([content], { type }), name);
  return form;
}
