import type { BackendConfig } from '../contract/backend-config.js';
import { receipt } from '../contract/checks/receipt.js';
import type { PatientRequest } from '../contract/patient-request.js';
import type { Receipt } from '../contract/receipt.js';
import type { Exchange } from './exchange.js';
import { reading } from './json/reading.js';

/** A request as JSON; with files as a form, with the text part `request` and a part `files` for each. */
export function requestBody(request: PatientRequest, files: readonly Blob[] = []) {
  const { attachments } = request;
  if (files.length !== attachments.length) {
    throw new TypeError(`gp-widgets: ${files.length} files for ${attachments.length} attachments`);
  }
  const text = JSON.stringify(request);
  return { body: files.length ? () => requestForm(text, files, attachments) : text, size: sizeOf(files) };
}

export function requestForm(
  text: string,
  files: readonly Blob[],
  attachments: PatientRequest['attachments'],
): FormData {
  const form = new FormData();
  form.append('request', text);
  files.forEach((file, index) => form.append('files', file, attachments[index]!.name));
  return form;
}

export const sizeOf = (files: readonly Blob[]): number => files.reduce((sum, { size }) => sum + size, 0);

/** Reads the receipt of one id; where a status is enough, makes one, with the beginning of the id as the reference. */
export const readReceipt =
  (id: string, { acknowledgement }: BackendConfig): Exchange<Receipt>['read'] =>
  (body, status, header, faults) => {
    const isEnough = acknowledgement === 'status';
    const data = reading(receipt, id)(body, status, header, isEnough ? [] : faults);
    if (data && status < 203) return data;
    return isEnough ? { id, reference: id.slice(0, 8) } : undefined;
  };
