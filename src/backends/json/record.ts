import type { BackendConfig } from '../../contract/backend-config.js';
import type { Fault } from '../../contract/check.js';
import { recordEntry, recordEnvelope } from '../../contract/checks/record.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { readingPersonal } from './reading.js';

/** The health record, page by page, over HTTP with JSON. Malformed entries are left out and counted. */
export function jsonRecord(config: BackendConfig, environment?: Environment): Pick<Backend, 'listRecord'> {
  const ask = jsonReader(config, environment);
  return {
    listRecord: async ({ section, cursor, series, search, only }, options) =>
      ask(
        'record',
        {
          query: { section, cursor, series, search, only },
          read(...answer) {
            const data = readingPersonal(recordEnvelope)(...answer);
            if (data?.section !== section) return undefined;
            const entries = data.entries.flatMap((entry, index) => {
              const wrong: Fault[] = [];
              const fitting = recordEntry(entry, ['entries', index], wrong);
              answer[3].push(...wrong);
              return wrong[0] ? [] : [fitting];
            });
            return { ...data, entries, malformed: data.entries.length - entries.length };
          },
        },
        options,
      ),
  };
}
