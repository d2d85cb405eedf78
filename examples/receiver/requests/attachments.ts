import { fileSizeLimit, type PatientRequest } from '../../../src/contract/patient-request.js';
import { pointerTo } from '../http/problem.js';
import { sha256 } from './fingerprint.js';

export interface ReceivedFile {
  readonly content: Uint8Array;
  /** In hex. */
  readonly sha256: string;
}

export interface StoredFile extends ReceivedFile {
  readonly type: string;
}

/** Bytes: each file, and all of one request. */
export const fileLimit = fileSizeLimit;
export const filesLimit = 25_000_000;

export function receivedFile(content: Uint8Array): ReceivedFile {
  return { content, sha256: sha256(content) };
}

/** The media type that the first bytes show, whatever the sender calls it. */
export function typeOf(content: Uint8Array): string | undefined {
  const starts = (text: string, offset = 0): boolean =>
    [...text].every((character, index) => content[offset + index] === character.charCodeAt(0));
  if (starts('\xff\xd8\xff')) return 'image/jpeg';
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp';
  if (starts('%PDF-')) return 'application/pdf';
  return undefined;
}

/** Where the files are not the ones that the request announces. */
export function attachmentErrors(
  announced: PatientRequest['attachments'],
  files: readonly ReceivedFile[],
): { pointer: string; detail: string }[] {
  if (announced.length !== files.length)
    return [
      {
        pointer: pointerTo(['attachments']),
        detail: `${announced.length} announced, ${files.length} received`,
      },
    ];
  return announced.flatMap((info, index) => {
    const content = files[index]?.content ?? new Uint8Array();
    const errors: { pointer: string; detail: string }[] = [];
    if (content.byteLength !== info.size)
      errors.push({
        pointer: pointerTo(['attachments', index, 'size']),
        detail: `The file has ${content.byteLength} bytes`,
      });
    if (typeOf(content) !== info.type)
      errors.push({
        pointer: pointerTo(['attachments', index, 'type']),
        detail: `The file is ${typeOf(content) ?? 'of no type that is accepted'}`,
      });
    return errors;
  });
}
