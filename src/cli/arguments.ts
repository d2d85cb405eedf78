import { parseArgs } from 'node:util';
import { safeEndpoint } from '../backends/endpoint.js';
import { type CheckId, isCheckId } from './catalogue.js';
import type { CheckOptions } from './session.js';

export const help = `npx gp-widgets check-endpoint <address> [options]

Runs the contract of gp-widgets against the address that requests are posted to, such as
https://backend.example/requests. Sends clearly marked test requests only.

  --base <address>      also ask what lies below this base: /slots, /appointments, /status …;
                        alone it names the requests too: <base>/requests
  --origin <origin>     the practice's website, such as https://www.your-practice.example:
                        sends its Origin, and checks CORS
  --files <which>       documents (if not said), images, or none: which files the endpoint takes
  --no-idempotency-key  for practices with "idempotencyHeader": false
  --session <name: …>   the header of a test person who is signed in, such as "Cookie: session=…" or
                        "Authorization: Bearer …": for what stands behind the sign-in
  --book                also hold, book and cancel a free time
  --until-limited <n>   send up to n requests that are refused, to see the limit (429)
  --header <name: …>    send this with everything; may be repeated
  --only, --skip <id>   only these checks, or without these; may be repeated
  --timeout <seconds>   until an answer is given up (20)
  --slow <seconds>      over which a slow body is spread (4)
  --json                the report as JSON
  --yes                 send to a host that is not this machine
  --help

Ends with 0 if all that was asked passed, 1 if something failed, 2 if nothing could be asked.`;

/** Said instead of a report; nothing was sent. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface Command {
  readonly options: CheckOptions;
  readonly json: boolean;
  readonly wanted: (id: CheckId) => boolean;
}

/**
 * The command of the words behind `gp-widgets`, or `help`.
 * @throws UsageError with what to write instead
 */
export function readArguments(words: readonly string[]): Command | 'help' {
  const { values, positionals } = parse(words);
  const [name, address, ...others] = positionals;
  if (values.help || name === undefined || name === 'help') return 'help';
  if (name !== 'check-endpoint') throw new UsageError(`There is no command "${name}", only check-endpoint.`);
  if (others.length) throw new UsageError(`One address at a time, not also "${others[0]}".`);
  const base = values.base === undefined ? undefined : addressOf(values.base).replace(/\/+$/, '');
  const requests = address === undefined ? base && `${base}/requests` : addressOf(address);
  if (requests === undefined) throw new UsageError('Which address? See gp-widgets --help.');
  const { hostname } = new URL(requests);
  const isHere = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (!isHere && !values.yes) throw new UsageError(plan(requests, !!values.book));
  const [only, skip] = [idsOf(values.only), idsOf(values.skip)];
  return {
    json: values.json,
    wanted: (id) => (!only.length || only.includes(id)) && !skip.includes(id),
    options: {
      requests,
      base,
      origin: originOf(values.origin),
      session: values.session === undefined ? undefined : headersOf([values.session]),
      headers: headersOf(values.header),
      idempotencyHeader: !values['no-idempotency-key'],
      files: filesOf(values.files),
      untilLimited: numberOf('until-limited', values['until-limited']),
      book: values.book,
      timeout: timeOf('timeout', values.timeout) * 1000,
      slowBody: numberOf('slow', values.slow) * 1000,
    },
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const list = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...{ base: text, origin: text, session: text, header: list, only: list, skip: list },
        ...{ book: flag, json: flag, yes: flag, help: flag, 'no-idempotency-key': flag },
        files: { type: 'string', default: 'documents' },
        'until-limited': { type: 'string', default: '0' },
        timeout: { type: 'string', default: '20' },
        slow: { type: 'string', default: '4' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee gp-widgets --help.`);
  }
}

/** What a host that is not this machine will be sent, for somebody who has not agreed yet. */
const plan = (
  requests: string,
  book: boolean,
): string => `Nothing was sent. With --yes this goes to ${requests}:

- about 40 requests, at most 30 MB at once, of which about 15 should be taken. Each is of the kind "other", about the
  patient "Test Request", born 1970-01-01, and says that it is a test and may be deleted.
${book ? '- one free time of the next four weeks is held, booked for "Test Request", and cancelled again.\n' : ''}
Run it against a test system, or tell the people who read the inbox.`;

function addressOf(text: string): string {
  try {
    return safeEndpoint(text).href;
  } catch {
    throw new UsageError(`"${text}" is not an https: address (http: only on this machine).`);
  }
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined || text === 'null') return text;
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === 'null' || origin !== text.replace(/\/$/, ''))
    throw new UsageError(
      `--origin "${text}": write scheme and host only, such as https://www.surgery.example.`,
    );
  return origin;
}

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined)
        throw new UsageError(`"${line}": write a name, a colon and a value.`);
      return [name, value];
    }),
  );
}

function filesOf(text: string): CheckOptions['files'] {
  if (text === 'documents' || text === 'images' || text === 'none') return text;
  throw new UsageError(`--files "${text}": documents, images or none.`);
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number >= 0 && number < 10_000))
    throw new UsageError(`--${name} "${text}": a number from 0 to 9999.`);
  return number;
}

function timeOf(name: string, text: string): number {
  const seconds = numberOf(name, text);
  if (!seconds) throw new UsageError(`--${name} "${text}": more than 0 seconds.`);
  return seconds;
}

function idsOf(texts: readonly string[]): CheckId[] {
  return texts.map((text) => {
    if (isCheckId(text)) return text;
    throw new UsageError(`There is no check "${text}": docs/check-endpoint.md lists them.`);
  });
}
