import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from './app.js';
import { connect, type Database } from './database/connect.js';
import { describeError, type Log, logToStandardOutput } from './log.js';
import type { ScheduledTask } from './module.js';
import { modules } from './modules.js';
import { checkSettings, defaultSettings, type ReceiverSettings } from './settings.js';

export interface ReceiverOptions extends Partial<ReceiverSettings> {
  readonly log?: Log;
  /** The clock, for tests. */
  now?(): Date;
}

export interface Receiver {
  /** Such as `http://127.0.0.1:8788`. */
  readonly address: string;
  readonly port: number;
  readonly database: Database;
  /** Lets requests under way end, then closes the database. */
  stop(): Promise<void>;
}

/** Milliseconds until connections that are still busy at the stop are cut. */
const patience = 10_000;

/** Starts the receiver. Throws a `SettingsError` for settings that would be unsafe. */
export async function startReceiver(options: ReceiverOptions = {}): Promise<Receiver> {
  const { log = logToStandardOutput, now = () => new Date(), ...given } = options;
  const settings: ReceiverSettings = { ...defaultSettings, ...given };
  checkSettings(settings);
  const connection = await connect({
    ...(settings.databaseUrl === undefined ? {} : { url: settings.databaseUrl }),
    directory: settings.dataDirectory,
  });
  const { database } = connection;
  const { app, modules: parts } = buildApp({ database, settings, log, now }, modules);
  const server = createAdaptorServer({
    fetch: app.fetch,
    // Slow phones may take long to send photos, but not for ever.
    serverOptions: { requestTimeout: 180_000, headersTimeout: 20_000 },
  }) as Server;

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(settings.port, settings.host, resolve);
    });
  } catch (error) {
    await connection.close();
    throw error;
  }
  const stopTasks = schedule(
    parts.flatMap((part) => part.tasks ?? []),
    log,
  );
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;

  return {
    address: `http://${host}:${port}`,
    port,
    database,
    stop: async () => {
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
      await stopTasks();
      await connection.close();
    },
  };
}

/** Runs each task now and at its interval. Returns what ends that, after the runs under way. */
function schedule(tasks: readonly ScheduledTask[], log: Log): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const run = (task: ScheduledTask): void => {
    const work = task.run().catch((error: unknown) => log({ event: 'task-failed', ...describeError(error) }));
    running.add(work);
    void work.then(() => running.delete(work));
  };
  const timers = tasks.map((task) => {
    run(task);
    return setInterval(() => run(task), task.everyMinutes * 60_000);
  });
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running);
  };
}
