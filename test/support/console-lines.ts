type Level = 'error' | 'warn';

/**
 * What is said in the console during each test of the suite that calls this, a line a call; nothing of it reaches the output of
 * the run. The array stays the same and is emptied before each test.
 */
export function consoleLines(...levels: readonly Level[]): readonly string[] {
  const { error, warn } = console;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    for (const level of levels) console[level] = (...texts: unknown[]) => void lines.push(texts.join(' '));
  });
  afterEach(() => void Object.assign(console, { error, warn }));
  return lines;
}
