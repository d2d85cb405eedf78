import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface FileStream {
  /** The file descriptor in Node; directories have none. */
  nfd?: number;
  node: unknown;
}

interface FileModule {
  NODEFS: { stream_ops: { fsync?: (stream: FileStream) => number }; realPath(node: unknown): string };
}

/**
 * PGlite's folder on disk, with a `fsync` that reaches the disk. PGlite 0.5 starts PostgreSQL with `-F` (no fsync) and
 * its file layer has no fsync at all: what was committed would survive the death of the process, but not a power cut.
 */
export class DurableFiles extends NodeFS {
  override async init(...[database, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const started = await super.init(database, options);
    const afterMount = (module: FileModule): void => {
      module.NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) {
          fsyncSync(stream.nfd);
          return 0;
        }
        const directory = openSync(module.NODEFS.realPath(stream.node), 'r');
        try {
          fsyncSync(directory);
        } finally {
          closeSync(directory);
        }
        return 0;
      };
    };
    const { emscriptenOpts } = started;
    return {
      ...started,
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), afterMount as never] },
    };
  }
}

/** PostgreSQL's start parameters with fsync switched on, by the one method that reaches {@link DurableFiles}. */
export const durableStartParameters: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
