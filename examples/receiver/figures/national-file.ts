import type { Statistics } from '../../../src/contract/statistics.js';
import { CsvReader } from '../../../src/domain/statistics/csv.js';
import { SubmissionTally } from '../../../src/domain/statistics/submissions.js';

/** Milliseconds until the file is asked for again: it changes once a month. */
const freshFor = 24 * 3_600_000;
/** Milliseconds for which what was read still stands when the file cannot be had. */
const keptFor = 35 * freshFor;
/** Milliseconds until a failure is tried again. */
const restAfterFailure = 15 * 60_000;
const patience = 60_000;
/** Bytes; the file has some 10 MB a year. */
const largest = 200_000_000;

export interface NationalFileOptions {
  /** The address of the CSV. */
  readonly url: string;
  /** Whose figures: an ODS code of a practice or an area. */
  readonly odsCode: string;
  now(): Date;
  /** For tests. */
  readonly fetch?: typeof fetch;
}

/**
 * The figures of one practice in NHS England's monthly file ("Submissions via Online Consultation Systems in General
 * Practice"), read as a stream and kept for a day.
 */
export class NationalFile {
  readonly #options: NationalFileOptions;
  #latest: { readonly at: number; readonly figures: Statistics } | undefined;
  #reading: Promise<Statistics> | undefined;
  #failedAt = -Infinity;

  constructor(options: NationalFileOptions) {
    this.#options = options;
  }

  /** Rejects if the file cannot be had, or holds no such columns, and was never read in the last weeks. */
  async figures(): Promise<Statistics> {
    const now = this.#options.now().getTime();
    const age = now - (this.#latest?.at ?? -Infinity);
    if (this.#latest && age < freshFor) return this.#latest.figures;
    const older = age < keptFor ? this.#latest?.figures : undefined;
    if (now - this.#failedAt < restAfterFailure) {
      if (older) return older;
      throw new Error('The national file could not be read a short while ago.');
    }
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    try {
      return await this.#reading;
    } catch (error) {
      this.#failedAt = now;
      if (older) return older;
      throw error;
    }
  }

  async #read(): Promise<Statistics> {
    const { url, odsCode, now, fetch: ask = fetch } = this.#options;
    const response = await ask(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || !response.body)
      throw new Error(`The national file answered with ${response.status}.`);
    const reader = new CsvReader();
    const decoder = new TextDecoder();
    let tally: SubmissionTally | undefined;
    let bytes = 0;
    const take = (rows: readonly string[][]): void => {
      for (const row of rows) {
        if (tally) tally.add(row);
        else tally = new SubmissionTally(row, odsCode);
      }
    };
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > largest) throw new Error('The national file is larger than expected.');
      take(reader.push(decoder.decode(piece, { stream: true })));
    }
    take(reader.push(decoder.decode()));
    take(reader.end());
    if (!tally) throw new Error('The national file is empty.');
    const figures: Statistics = {
      odsCode,
      columns: Object.values(tally.columns).flat(),
      months: tally.months(),
    };
    this.#latest = { at: now().getTime(), figures };
    return figures;
  }
}
