import { randomBytes } from 'node:crypto';
import type { PatientRequest } from '../../../src/contract/patient-request.js';

export const newId = (): string => randomBytes(16).toString('base64url');

/** A request that follows the contract. Telephone number from Ofcom's range for drama. */
export function sampleRequest(changes: Partial<PatientRequest> = {}): PatientRequest {
  return {
    version: 1,
    id: newId(),
    kind: 'symptoms',
    category: 'clinical',
    submittedAt: '2026-11-20T09:15:00Z',
    language: 'en',
    practice: { name: 'Riverbank Surgery', odsCode: 'Z99999' },
    patient: {
      givenName: 'Priya',
      familyName: 'Raman',
      dateOfBirth: '1958-07-14',
      postcode: 'MK9 1AA',
      nhsNumber: '9000000009',
      registration: 'registered',
      ageGroup: 'adult',
    },
    answers: [
      { question: 'what', prompt: 'What is the problem?', value: 'My knee is swollen.\n\nSince Monday.' },
      {
        question: 'tried',
        prompt: 'What have you tried?',
        value: ['rest', 'ice'],
        shown: ['Rest', 'Ice packs'],
      },
    ],
    contact: {
      phone: '01632 960 983',
      preferred: ['phone'],
      callTimes: [{ day: 'Mo', from: '12:30', to: '13:15' }],
      messageSafe: 'no',
      language: 'Tamil',
      interpreter: 'spoken',
    },
    safety: {
      questions: [{ id: 'chest-pain', version: '1', prompt: 'Do you have chest pain?', answer: 'no' }],
      advice: [{ id: 'call-999', shown: 'Call 999 for pressing chest pain.', read: true }],
      notices: [
        {
          rule: 'breathing',
          question: 'what',
          quoted: 'out of breath',
          shown: 'If you cannot speak, call 999.',
          response: 'not-meant',
        },
      ],
      noticesState: 'on',
    },
    attachments: [],
    ...changes,
  };
}

/** A file that starts like a PNG, `size` bytes long. */
export function samplePng(size = 2_000): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(randomBytes(size));
  content.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return content;
}

export function sendJson(
  address: string,
  request: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${address}/requests`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
}

export function sendFiles(
  address: string,
  request: unknown,
  files: readonly Uint8Array<ArrayBuffer>[],
): Promise<Response> {
  const form = new FormData();
  form.append('request', JSON.stringify(request));
  for (const [index, file] of files.entries()) form.append('files', new Blob([file]), `${index}.png`);
  return fetch(`${address}/requests`, { method: 'POST', body: form });
}
