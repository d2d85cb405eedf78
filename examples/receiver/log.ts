/** What happened, for the operator. Ids, codes and figures only: never a name, an answer, an address or a query. */
export interface LogEntry {
  readonly event: string;
  readonly id?: string;
  readonly reference?: string;
  readonly code?: string;
  readonly method?: string;
  /** The pattern of the route, such as `/requests`. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly count?: number;
  readonly stack?: readonly string[];
}

export type Log = (entry: LogEntry) => void;

/** One line of JSON for each entry, on standard output. */
export const logToStandardOutput: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** An error without its message: a database's messages quote the values that it was given. */
export function describeError(error: unknown): Pick<LogEntry, 'code' | 'stack'> {
  if (!(error instanceof Error)) return { code: typeof error };
  const code = 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { code, stack: stack.slice(0, 8).map((line) => line.trim()) };
}
