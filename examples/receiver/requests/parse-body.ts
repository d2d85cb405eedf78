import { type ProblemDetails } from '../http/problem.js';
import { readBody } from '../http/body.js';
import { type JsonBody, parseJson } from '../http/json-body.js';
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
  return multipart ? parseMultipart(body, contentType) : withFiles(parseJson(body), []);
}

function withFiles(body: JsonBody, files: readonly ReceivedFile[]): ParsedBody | { problem: ProblemDetails } {
  return 'problem' in body ? body : { ...body, files };
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
  return withFiles(parseJson(text), files);
}
