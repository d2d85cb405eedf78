import { CsvReader } from '../domain/statistics/csv.js';
import type { MonthFigures } from '../domain/statistics/months.js';
import { SubmissionTally } from '../domain/statistics/submissions.js';

/** Milliseconds of work after which the page gets its turn. */
const slice = 12;
/** Characters that are read at once. */
const pieceLength = 32_768;

/** How much of a file has been read. */
export interface FileProgress {
  /** From 0 to 1; absent where the server does not say how long the file is. */
  readonly part?: number;
  readonly rows: number;
}

export interface StatisticsFile {
  readonly months: readonly MonthFigures[];
  /** Those that were used. */
  readonly columns: readonly string[];
  /** Rows of the practice or area that was asked for. */
  readonly rows: number;
}

/**
 * Reads the figures of one practice or area from a CSV file as it arrives, a little at a time, so that the page goes on.
 * @param code ODS code
 * @throws Error that names the file, what is wrong, and the cure
 */
export async function loadStatisticsFile(
  address: string,
  code: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress(progress: FileProgress): void },
): Promise<StatisticsFile> {
  const response = await fetch(address, { signal, cache: 'no-cache' });
  if (!response.ok || !response.body)
    throw new Error(`csv="${address}" answered with status ${response.status}. Check the address.`);
  // A length of the compressed file would say nothing about the text.
  const length = response.headers.get('Content-Encoding')
    ? 0
    : Number(response.headers.get('Content-Length'));
  const reader = new CsvReader();
  const decoder = new TextDecoder();
  const stream = response.body.getReader();
  let tally: SubmissionTally | undefined;
  let rows = 0;
  let bytes = 0;
  let started = performance.now();

  const take = (found: string[][]): void => {
    for (const row of found) {
      if (!tally) tally = new SubmissionTally(row, code);
      else {
        tally.add(row);
        rows++;
      }
    }
  };
  const read = async (text: string): Promise<void> => {
    for (let at = 0; at < text.length; at += pieceLength) {
      take(reader.push(text.slice(at, at + pieceLength)));
      if (performance.now() - started < slice) continue;
      onProgress({ rows, ...(length && { part: Math.min(1, bytes / length) }) });
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      started = performance.now();
    }
  };
  try {
    for (;;) {
      const { done, value } = await stream.read();
      if (done) break;
      bytes += value.length;
      await read(decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    // The file of somebody else is not loaded to its end: it may have 100 MB.
    void stream.cancel(error).catch(() => undefined);
    throw error;
  }
  await read(decoder.decode());
  take(reader.end());
  if (!tally) throw new Error(`csv="${address}" is empty.`);
  return { months: tally.months(), columns: Object.values(tally.columns).flat(), rows: tally.rows };
}
