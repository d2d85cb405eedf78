import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { bundledReceiver } from '../../support/bundled-receiver.js';

export interface ReceiverProcess {
  readonly address: string;
  /** What it printed so far. */
  readonly lines: readonly string[];
  /** Ends it at once, as a power switch would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * To compile the embedded database a second time, better, takes longer than most receivers of tests live. Not for what
 * measures how much a receiver can take.
 */
export const shortLived = ['--liftoff-only'];

/** Starts the receiver in a process of its own, on a free port. */
export async function startProcess(
  environment: Record<string, string>,
  flags: readonly string[] = shortLived,
): Promise<ReceiverProcess> {
  const child = spawnReceiver([...flags, await bundledReceiver()], environment);
  const lines: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      lines.push(line);
      const found = /^Receiver: (http:\S+)\/requests$/.exec(line)?.[1];
      if (found) resolve(found);
    });
    let errors = '';
    child.stderr!.on('data', (chunk) => (errors += String(chunk)));
    child.once('exit', () => reject(new Error(`The receiver ended. ${errors}`)));
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { address, lines, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** Runs the receiver's program to its end, as its users do. */
export async function runReceiver(
  parameters: readonly string[],
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const child = spawnReceiver(['--import', 'tsx', 'examples/receiver/main.ts', ...parameters], environment);
  let output = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

/** Run by Node itself, not by a wrapper: a kill must reach the receiver. */
function spawnReceiver(parameters: readonly string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, parameters, {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
