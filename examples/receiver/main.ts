import { AppointmentStore } from './appointments/store.js';
import { connect, type Database } from './database/connect.js';
import { seed } from './figures/seed.js';
import { purgePeople } from './people/retention.js';
import { purgeExpired } from './requests/retention.js';
import { startReceiver } from './server.js';
import { checkSettings, SettingsError, settingsFromEnvironment } from './settings.js';

/**
 * `tsx examples/receiver/main.ts` starts the receiver with the settings of the environment.
 * `tsx examples/receiver/main.ts purge` removes what has outlived the retention time, and ends.
 * `tsx examples/receiver/main.ts seed` adds a year of made-up requests, and ends.
 */
async function main(command: string | undefined): Promise<void> {
  const settings = settingsFromEnvironment(process.env);
  const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    checkSettings(settings);
    const { database, close } = await connect({
      ...(settings.databaseUrl === undefined ? {} : { url: settings.databaseUrl }),
      directory: settings.dataDirectory,
    });
    return work(database).finally(close);
  };
  if (command === 'purge') {
    const { retentionDays } = settings;
    const now = new Date();
    const [requests, others] = await withDatabase(async (database) => [
      await purgeExpired(database, retentionDays, now),
      (await new AppointmentStore(database).purge(retentionDays, now)) +
        (await purgePeople(database, retentionDays, now)),
    ]);
    console.log(`Removed the content of ${requests} request${requests === 1 ? '' : 's'}.`);
    if (others) console.log(`Removed the content of ${others} appointments, orders and sign-ups.`);
    return;
  }
  if (command === 'seed') {
    const count = await withDatabase((database) => seed(database, new Date()));
    console.log(`Added ${count} made-up request${count === 1 ? '' : 's'}.`);
    return;
  }
  if (command !== undefined)
    throw new SettingsError(`Unknown command "${command}": leave it out to start, or "purge", or "seed".`);

  const receiver = await startReceiver(settings);
  console.log(`Receiver: ${receiver.address}/requests`);
  console.log(`Inbox: ${receiver.address}/inbox`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void receiver.stop().then(() => process.exit(0));
    });
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
});
