import type { ReactiveControllerHost } from 'lit';
import type { PatientRequest } from '../contract/patient-request.js';

type Info = PatientRequest['attachments'][number];

/** A file that is ready to be sent. */
export interface Attachment {
  readonly info: Info;
  readonly blob: Blob;
  readonly preview?: HTMLCanvasElement;
}

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly code: 'type' | 'undecodable' | 'too-large' | 'too-many' | 'all-too-large' | 'not-loaded';
}

// The contract's limits, which pages do not load: `test/contract/limits.unit.test.ts` compares.
export const mostFiles = 5;
export const largestFile = 10_000_000;
export const largestAll = 25_000_000;
/** More than any camera writes: such a picture would only fill the phone's memory. */
const largestSource = 80_000_000;

/** Pictures and documents of a request: checked, and pictures drawn anew, before anything can leave. */
export class AttachmentsController {
  files: readonly Attachment[] = [];
  refused: readonly RefusedFile[] = [];
  /** How many files are being made ready. */
  pending = 0;

  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get blobs(): readonly Blob[] {
    return this.files.map(({ blob }) => blob);
  }

  get infos(): Info[] {
    return this.files.map(({ info }) => info);
  }

  /** Takes files, one after the other, so that a phone holds one decoded picture at a time. */
  async add(files: Iterable<File>, takesDocuments: boolean): Promise<void> {
    const all = [...files];
    this.refused = [];
    this.pending += all.length;
    this.#host.requestUpdate();
    for (const file of all) {
      const result = await this.#prepare(file, takesDocuments).catch(
        (): RefusedFile['code'] => 'undecodable',
      );
      this.pending--;
      if (typeof result === 'string') this.refused = [...this.refused, { name: file.name, code: result }];
      else this.files = [...this.files, result];
      this.#changed();
      this.#host.requestUpdate();
    }
  }

  remove(index: number): void {
    this.files = this.files.filter((_, each) => each !== index);
    this.refused = [];
    this.#changed();
    this.#host.requestUpdate();
  }

  clear(): void {
    this.files = [];
    this.refused = [];
    this.#host.requestUpdate();
  }

  async #prepare(file: File, takesDocuments: boolean): Promise<Attachment | RefusedFile['code']> {
    if (this.files.length >= mostFiles) return 'too-many';
    const isDocument = /\.pdf$/i.test(file.name) || file.type === 'application/pdf';
    if (isDocument && !takesDocuments) return 'type';
    if (file.size > (isDocument ? largestFile : largestSource)) return 'too-large';
    let attachment: Attachment;
    if (isDocument) {
      if ((await file.slice(0, 5).text()) !== '%PDF-') return 'type';
      attachment = {
        info: { name: nameOf(file, 'pdf'), type: 'application/pdf', size: file.size },
        blob: file,
      };
    } else {
      if (file.type && !file.type.startsWith('image/')) return 'type';
      const module = await import('./picture.js').catch(() => undefined);
      if (!module) return 'not-loaded';
      const { blob, preview } = await module.cleanPicture(file);
      attachment = {
        info: { name: nameOf(file, 'jpg'), type: 'image/jpeg', size: blob.size },
        blob,
        preview,
      };
    }
    if (attachment.blob.size > largestFile) return 'too-large';
    if (this.files.length >= mostFiles) return 'too-many';
    const inAll = this.files.reduce((sum, { blob }) => sum + blob.size, attachment.blob.size);
    return inAll > largestAll ? 'all-too-large' : attachment;
  }
}

/** The file's own name without what no file name needs, and with the ending of what is sent. */
const nameOf = ({ name }: File, ending: string): string =>
  `${
    [
      ...name
        .replace(/\.[^.]*$/, '')
        .replace(/[\p{C}/\\:*?"<>|]+/gu, ' ')
        .trim(),
    ]
      .slice(0, 100)
      .join('') || 'file'
  }.${ending}`;
