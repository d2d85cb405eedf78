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

/** What people read in the mail that a form handler makes of it, beside the whole as `request`. */
function readable({ id, kind, patient, actingFor, contact, answers }: PatientRequest): [string, string][] {
  const parts: [string, string | undefined][] = [
    ['id', id],
    ['kind', kind],
    ['patient', `${patient.givenName} ${patient.familyName}`],
    ['dateOfBirth', patient.dateOfBirth],
    ['postcode', patient.postcode],
    ['nhsNumber', patient.nhsNumber],
    ['sentBy', actingFor && `${actingFor.name} (${actingFor.relationship})`],
    ['phone', contact.phone],
    ['email', contact.email],
    ...answers.map(({ prompt, value, shown }): [string, string] => [
      prompt,
      [shown ?? value].flat().join(', '),
    ]),
  ];
  return parts.filter((part): part is [string, string] => !!part[1]);
}
