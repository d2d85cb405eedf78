import type { BackendConfig } from '../../contract/backend-config.js';
import type { Backend, Environment } from '../backend.js';
import { readReceipt, requestBody } from '../request-body.js';
import { jsonClient } from './json-client.js';

/** `sendRequest` over HTTP with JSON, or with one multipart form where there are attachments. */
export function jsonRequests(config: BackendConfig, environment?: Environment): Pick<Backend, 'sendRequest'> {
  const call = jsonClient(config, environment);
  return {
    sendRequest: async (request, options = {}) =>
      call(
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
