import type { BackendConfig } from '../../contract/backend-config.js';
import { slotsEnvelope } from '../../contract/checks/slots.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { reading } from './reading.js';

/** `listSlots` over HTTP with JSON. */
export function jsonSlots(config: BackendConfig, environment?: Environment): Pick<Backend, 'listSlots'> {
  const ask = jsonReader(config, environment);
  return {
    listSlots: async ({ from, to, modes, hold }, options) =>
      ask(
        'slots',
        {
          query: { from, to, mode: modes, hold },
          read(...answer) {
            const found = reading(slotsEnvelope)(...answer);
            const serverTime = Date.parse(answer[2]('Date') ?? '');
            return found && { ...found, ...(serverTime && { serverTime }) };
          },
        },
        options,
      ),
  };
}
