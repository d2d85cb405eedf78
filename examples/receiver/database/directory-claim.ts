import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Makes sure that one process alone writes to an embedded database: PGlite does not look, and two would destroy it.
 * The claim of a process that no longer lives is taken over. Returns what gives the claim back.
 */
export function claimDirectory(directory: string): () => void {
  const file = resolve(directory, 'receiver.pid');
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 0) throw error;
      const owner = Number(readFileSync(file, 'utf8'));
      if (claimed.has(file) || (owner !== process.pid && lives(owner)))
        throw new Error(
          `Another receiver (process ${owner}) has the data directory ${directory} open. Stop it first, or name another.`,
          { cause: error },
        );
      rmSync(file, { force: true });
    }
  }
  claimed.add(file);
  return () => {
    claimed.delete(file);
    rmSync(file, { force: true });
  };
}

/** Claims of this process: in a container every start may have the same process id. */
const claimed = new Set<string>();

function lives(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
