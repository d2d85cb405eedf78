import type { BackendConfig } from '../../contract/backend-config.js';
import type { Backend, Environment } from '../backend.js';
import { readReceipt, requestBody } from '../request-body.js';
import { jsonSender } from './json-sender.js';

/** `sendRequest` over HTTP with JSON, or with one multipart form where there are attachments. */
export function jsonRequests(config: BackendConfig, environment?: Environment): Pick<Backend, 'sendRequest'> {
  const send = jsonSender(config, environment);
  return {
    sendRequest: async (request, options = {}) =>
      send(
        'requests',
        {
          method: 'POST',
          id: request.id,
          ...requestBody(request, options.files),
          read: readReceipt(request.id, config),
        },
        options,
      ),
  };
}
