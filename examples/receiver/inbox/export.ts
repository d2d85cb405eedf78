import type { AttachmentEntry, StoredRequest } from './queries.js';
import { formatSortableMoment } from '../staff/words.js';

/** One request with what the receiver knows of it. Files are named by hash; they are downloads of their own. */
export function exportRequest(
  item: StoredRequest,
  attachments: readonly AttachmentEntry[],
  earlier: readonly StoredRequest[],
): string {
  return JSON.stringify(
    {
      id: item.id,
      reference: item.reference,
      receivedAt: item.received_at,
      respondBy: item.respond_by,
      doneAt: item.done_at,
      contentRemovedAt: item.purged_at,
      request: item.request,
      files: attachments.map(({ type, size, sha256 }) => ({ type, size, sha256 })),
      earlierVersions: earlier.map(({ id, reference, received_at, request }) => ({
        id,
        reference,
        receivedAt: received_at,
        request,
      })),
    },
    null,
    2,
  );
}

/** With the mark by which Excel knows UTF-8: without it "Zoë" becomes "ZoÃ«". */
export const csvHeader = `\uFEFF${csvLine([
  'Reference',
  'Received (UK time)',
  'Kind',
  'Category',
  'Given name',
  'Family name',
  'Date of birth',
  'Files',
  'Done (UK time)',
  'Id',
])}`;

export function csvRow(item: StoredRequest): string {
  const patient = item.request?.patient;
  return csvLine([
    item.reference,
    formatSortableMoment(item.received_at),
    item.kind,
    item.category,
    patient?.givenName ?? '',
    patient?.familyName ?? '',
    patient?.dateOfBirth ?? '',
    String(item.request?.attachments.length ?? ''),
    item.done_at ? formatSortableMoment(item.done_at) : '',
    item.id,
  ]);
}

/**
 * One line of RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV
 * Injection").
 */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  });
  return `${quoted.join(',')}\r\n`;
}
