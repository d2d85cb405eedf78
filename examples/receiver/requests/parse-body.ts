import { type ProblemDetails } from '../http/problem.js';
import { readBody } from '../http/body.js';
import { fileLimit, filesLimit, type ReceivedFile, receivedFile } from './attachments.js';

/** Bytes of the request without its files. The longest that a patient can type is far below. */
export const textLimit = 1_000_000;

export interface ParsedBody {
  readonly value: unknown;
  readonly files: readonly ReceivedFile[];
}

const tooLarge: ProblemDetails = {
  status: 413,
  code: 'too-large',
  title: 'The request is too large',
  detail: `At most ${fileLimit} bytes a file, ${filesLimit} bytes of files in all, ${textLimit} bytes of text.`,
};

function malformed(detail: string): ProblemDetails {
  return { status: 400, code: 'malformed', title: 'The request cannot be read', detail };
}

/** Deeper JSON than any contract has is not walked through. */
const deepest = 32;

/** Reads JSON, or `multipart/form-data` with a text part `request` and file parts `files`. */
export async function parseBody(request: Request): Promise<ParsedBody | { problem: ProblemDetails }> {
  const contentType = request.headers.get('Content-Type') ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && mediaType !== 'multipart/form-data')
    return {
      problem: {
        status: 415,
        code: 'unsupported-type',
        title: 'Send application/json or multipart/form-data',
      },
    };
  const multipart = mediaType === 'multipart/form-data';
  // Multipart adds boundaries and headers of some hundred bytes a part.
  const body = await readBody(request, multipart ? filesLimit + textLimit + 10_000 : textLimit);
  if (body === 'too-large') return { problem: tooLarge };
  return multipart ? parseMultipart(body, contentType) : parseJson(body, []);
}

function parseJson(
  text: string | Uint8Array<ArrayBuffer>,
  files: readonly ReceivedFile[],
): ParsedBody | { problem: ProblemDetails } {
  let value: unknown;
  try {
    value = JSON.parse(
      typeof text === 'string' ? text : new TextDecoder('utf-8', { fatal: true }).decode(text),
    );
  } catch {
    return { problem: malformed('The request is not JSON in UTF-8.') };
  }
  return isDeeperThan(value, deepest)
    ? { problem: malformed('The JSON is nested too deep.') }
    : { value, files };
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}

async function parseMultipart(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<ParsedBody | { problem: ProblemDetails }> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    return { problem: malformed('The multipart body is broken or cut off.') };
  }
  const texts = form.getAll('request');
  const text = texts[0];
  if (texts.length !== 1 || typeof text !== 'string')
    return { problem: malformed('Send one part "request" as text, without a file name.') };
  const files: ReceivedFile[] = [];
  let total = 0;
  for (const part of form.getAll('files')) {
    if (typeof part === 'string')
      return { problem: malformed('Each part "files" must be a file with a name.') };
    total += part.size;
    if (part.size > fileLimit || total > filesLimit) return { problem: tooLarge };
    files.push(receivedFile(new Uint8Array(await part.arrayBuffer())));
  }
  return parseJson(text, files);
}
