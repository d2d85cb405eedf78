import type { BackendConfig } from '../../contract/backend-config.js';
import type { PatientRequest } from '../../contract/patient-request.js';
import type { Backend, Environment } from '../backend.js';
import { deliver } from '../delivery.js';
import { notSent } from '../exchange.js';
import { safeEndpoint } from '../endpoint.js';
import { readReceipt, requestForm, sizeOf } from '../request-body.js';

/**
 * Requests as one form, for endpoints that cannot answer a preflight: no header of our own and, across origins, no
 * listener for the upload, so that progress stays silent there. `getToken` is not used. What a page asks beyond requests
 * is not offered.
 */
export function formBackend(config: BackendConfig, environment: Environment = {}): Backend {
  const { endpoints, credentials, acknowledgement } = config;
  const address = endpoints.requests && safeEndpoint(endpoints.requests);
  const byStatus = acknowledgement === 'status';
  const notOffered = async () => notSent('not-offered');
  return {
    async sendRequest(request, { files = [], onProgress, ...options } = {}) {
      const { id, attachments } = request;
      if (files.length !== attachments.length) {
        throw new TypeError(`gp-widgets: ${files.length} files for ${attachments.length} attachments`);
      }
      if (!address) return notSent('no-endpoint');
      const text = JSON.stringify(request);
      return deliver(
        {
          method: 'POST',
          url: address.href,
          resource: 'requests',
          id,
          body() {
            const form = requestForm(text, files, attachments);
            if (byStatus) for (const [name, value] of readable(request)) form.append(name, value);
            return form;
          },
          size: sizeOf(files),
          repeatable: !byStatus,
          read: readReceipt(id, config),
        },
        { credentials },
        environment,
        address.origin === globalThis.location?.origin ? { ...options, onProgress } : options,
      );
    },
    listSlots: notOffered,
    book: notOffered,
    getAppointment: notOffered,
    move: notOffered,
    cancel: notOffered,
    listMedications: notOffered,
    orderPrescription: notOffered,
    getOrder: notOffered,
    cancelOrder: notOffered,
    listRecord: notOffered,
    register: notOffered,
    getStatus: notOffered,
    getStatistics: notOffered,
  };
}

/**
 * What people read in the mail that a form handler makes of it, beside the whole as `request`. What says how to reach
 * somebody safely must not stand in the whole alone: nobody reads JSON before a call.
 */
function readable(request: PatientRequest): [string, string][] {
  const { id, replaces, kind, patient, actingFor, contact, answers, safety } = request;
  const parts: [string, string | undefined][] = [
    ['id', id],
    ['replaces', replaces],
    ['kind', kind],
    ['patient', `${patient.givenName} ${patient.familyName}`],
    ['dateOfBirth', patient.dateOfBirth],
    ['postcode', patient.postcode],
    ['nhsNumber', patient.nhsNumber],
    ['registration', patient.registration],
    ['sentBy', actingFor && `${actingFor.name} (${actingFor.relationship})`],
    ['permission', actingFor?.permission],
    ['phone', contact.phone],
    ['email', contact.email],
    ['preferred', contact.preferred.join(', ')],
    ['messageSafe', contact.messageSafe],
    ['callTimes', contact.callTimes.map(({ day, from, to }) => `${day} ${from}-${to}`).join(', ')],
    ['language', contact.language],
    ['interpreter', contact.interpreter],
    ['needs', contact.needs],
    ...answers.map(({ prompt, value, shown }): [string, string] => [
      prompt,
      [shown ?? value].flat().join(', '),
    ]),
    ...safety.questions.map(({ prompt, answer }): [string, string] => [prompt, answer]),
    ...safety.advice.map(({ shown, read }): [string, string] => [
      read ? 'advice shown and read' : 'advice shown',
      shown,
    ]),
  ];
  return parts.filter((part): part is [string, string] => !!part[1]);
}
