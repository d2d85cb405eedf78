import type { Fault } from '../contract/check.js';
import type { PracticeConfig } from '../contract/practice-config.js';

/** Longest time that a settings file may take, in milliseconds. */
const deadline = 10_000;
/** Largest settings file, in characters: ten times what a practice with many own questions needs. */
const largest = 500_000;

/** Settings that passed the schema, and by how many milliseconds the server's clock is ahead of the device's. */
export interface PracticeFile {
  readonly config: PracticeConfig;
  readonly clockOffset: number;
}

/**
 * Fetches and checks a practice's settings file.
 * @throws Error whose message names the file, what is wrong with it, and the cure
 */
export async function loadPracticeFile(src: string, signal: AbortSignal): Promise<PracticeFile> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), deadline);
  signal.addEventListener('abort', () => timeout.abort());
  /** Also of a file that breaks off in the middle. */
  const missing = (error: unknown): never => {
    const why = timeout.signal.aborted
      ? `did not arrive within ${deadline / 1000} s`
      : 'could not be fetched';
    throw new Error(
      `${src} ${why} (${String(error)}). Check the address, and that its server allows this page to read it.`,
    );
  };
  try {
    // `no-cache` asks the server each time whether the file is current: hours change, and its `Date` tells the time.
    const response = await fetch(src, { cache: 'no-cache', signal: timeout.signal }).catch(missing);
    if (!response.ok) throw new Error(`${src} answered with status ${response.status}. Check the address.`);
    const text = await response.text().catch(missing);
    if (text.length > largest)
      throw new Error(`${src} is longer than ${largest} characters. Is it the right file?`);
    const date = Date.parse(response.headers.get('Date') ?? '');
    return {
      config: await checkPracticeConfig(parse(src, text), src),
      clockOffset: Number.isNaN(date)
        ? 0
        : date + Number(response.headers.get('Age') ?? 0) * 1000 - Date.now(),
    };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Checks settings by the contract, whose check is loaded only now.
 * @param name how the console calls the settings: the file's address, or `config`
 * @throws Error that names each wrong setting by its path, and what was expected
 */
export async function checkPracticeConfig(data: unknown, name: string): Promise<PracticeConfig> {
  const { practiceConfig } = await import('../contract/checks/practice-config.js');
  const faults: Fault[] = [];
  const config = practiceConfig(data, [], faults);
  if (!faults.length) return config as PracticeConfig;
  // What is wrong is told by code of its own: most pages never need it.
  const { issueOf } = await import('../contract/issue-words.js');
  throw new Error(
    `${name} has settings that cannot be used:${faults
      .map(issueOf)
      .map(({ path, expected }) => `\n- ${path || 'the whole file'}: expected ${expected}`)
      .join('')}`,
  );
}

function parse(src: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${src} is not valid JSON (${String(error)}). Check it with an editor that knows JSON.`, {
      cause: error,
    });
  }
}
