import { createHash } from 'node:crypto';

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * What makes two sendings the same: the JSON value, in whatever order its members were written, and the files in their
 * order. The boundary of a multipart body, which changes with each sending, is no part of it.
 */
export function fingerprint(value: unknown, fileHashes: readonly string[]): string {
  return sha256(JSON.stringify([sorted(value), fileHashes]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
