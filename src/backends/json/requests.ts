import type { BackendConfig } from '../../contract/backend-config.js';
import type { PatientRequest } from '../../contract/patient-request.js';
import { receipt } from '../../contract/receipt.js';
import type { Receipt } from '../../contract/receipt.js';
import type { Backend, Environment } from '../backend.js';
import { jsonClient } from './json-client.js';

/** `sendRequest` over HTTP with JSON, or with one multipart form where there are attachments. */
export function jsonRequests(config: BackendConfig, environment?: Environment): Pick<Backend, 'sendRequest'> {
  const call = jsonClient(config, environment);
  return {
    async sendRequest(request, options = {}) {
      const { id } = request;
      const { files = [] } = options;
      const content = requestBody(request, files);
      return call(
        'requests',
        {
          method: 'POST',
          id,
          headers: {
            Accept: 'application/json, application/problem+json',
            // A form brings its own content type, with the boundary.
            ...(typeof content.body === 'string' && { 'Content-Type': 'application/json' }),
            ...(config.idempotencyHeader !== false && { 'Idempotency-Key': `"${id}"` }),
          },
          ...content,
          read: readReceipt(id, config),
        },
        options,
      );
    },
  };
}

/** The body of a request. A text alone if there are no files; else, or if wanted, a form with the text part `request`. */
export function requestBody(request: PatientRequest, files: readonly Blob[], alwaysForm = false) {
  const { attachments } = request;
  if (files.length !== attachments.length) {
    throw new TypeError(
      `gp-widgets: ${attachments.length} attachments are described, but ${files.length} files given`,
    );
  }
  const text = JSON.stringify(request);
  if (!files.length && !alwaysForm) return { body: text };
  return {
    size: files.reduce((sum, file) => sum + file.size, 0),
    body: () => {
      const form = new FormData();
      form.append('request', text);
      files.forEach((file, index) => form.append('files', file, attachments[index]!.name));
      return form;
    },
  };
}

/** Reads the receipt for one id; where a status is enough, makes one, with the beginning of the id as the reference. */
export function readReceipt(id: string, { acknowledgement }: BackendConfig) {
  return (body: unknown, status: number): Receipt | undefined => {
    const { data } = receipt.safeParse(body);
    if (data?.id === id && status < 203) return data;
    return acknowledgement === 'status' ? { id, reference: id.slice(0, 8) } : undefined;
  };
}
