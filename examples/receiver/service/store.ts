import { randomUUID } from 'node:crypto';
import type { ServiceStatus, StatusService } from '../../../src/contract/service-status.js';
import type { Database } from '../database/connect.js';
import type { AnnouncementRow, PauseRow } from './tables.js';

/** What staff say of the practice's services. */
export class ServiceStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Pauses that have not ended. */
  pauses(now: Date): Promise<PauseRow[]> {
    return this.#database
      .selectFrom('service_pauses')
      .selectAll()
      .where((row) => row.or([row('until_at', 'is', null), row('until_at', '>', now)]))
      .orderBy('paused_at')
      .execute();
  }

  /** Announcements that have not ended, the newest first. */
  announcements(now: Date): Promise<AnnouncementRow[]> {
    return this.#database
      .selectFrom('announcements')
      .selectAll()
      .where((row) => row.or([row('until_at', 'is', null), row('until_at', '>', now)]))
      .orderBy('written_at', 'desc')
      .execute();
  }

  /** A later pause of the same service takes the place of the one before. */
  async pause(row: PauseRow): Promise<void> {
    const { service: _key, ...changes } = row;
    await this.#database
      .insertInto('service_pauses')
      .values(row)
      .onConflict((conflict) => conflict.column('service').doUpdateSet(changes))
      .execute();
  }

  async open(service: StatusService): Promise<void> {
    await this.#database.deleteFrom('service_pauses').where('service', '=', service).execute();
  }

  async announce(row: Omit<AnnouncementRow, 'id'>): Promise<void> {
    await this.#database
      .insertInto('announcements')
      .values({ id: randomUUID(), ...row })
      .execute();
  }

  async withdraw(id: string): Promise<void> {
    await this.#database.deleteFrom('announcements').where('id', '=', id).execute();
  }

  /** The same in the contract's form; online requests are always among the services. */
  async news(now: Date, isBusy: boolean): Promise<Pick<ServiceStatus, 'services' | 'announcements'>> {
    const paused: ServiceStatus['services'] = (await this.pauses(now)).map((row) => ({
      service: row.service,
      state: 'paused',
      ...(row.reason && { reason: row.reason }),
      ...(row.until_at && { until: row.until_at.toISOString() }),
    }));
    const requests = paused.find(({ service }) => service === 'requests');
    return {
      services: [
        requests ?? { service: 'requests', state: isBusy ? 'busy' : 'working' },
        ...paused.filter((each) => each !== requests),
      ],
      announcements: (await this.announcements(now)).map(({ id, title, text, link, from_at, until_at }) => ({
        id,
        title,
        ...(text && { text }),
        ...(link && { link }),
        ...(from_at && { from: from_at.toISOString() }),
        ...(until_at && { until: until_at.toISOString() }),
      })),
    };
  }
}
