import type { Hono } from 'hono';
import type { Database } from './database/connect.js';
import type { ReceiverEnv } from './http/client-address.js';
import type { Log } from './log.js';
import type { ReceiverSettings } from './settings.js';

export interface MenuEntry {
  readonly href: string;
  readonly label: string;
}

/** What every module is given. */
export interface ReceiverContext {
  readonly database: Database;
  readonly settings: ReceiverSettings;
  readonly log: Log;
  /** The menu of the pages for staff: complete once every module is there. */
  readonly menu: readonly MenuEntry[];
  now(): Date;
}

/** Something that is done at each start and then again and again. */
export interface ScheduledTask {
  readonly name: string;
  readonly everyMinutes: number;
  run(): Promise<void>;
}

/** What one module brings: routes with their full paths, an entry in the staff pages' menu, tasks. */
export interface ReceiverModule {
  readonly routes: Hono<ReceiverEnv>;
  readonly menu?: MenuEntry;
  readonly tasks?: readonly ScheduledTask[];
}

export type ModuleFactory = (context: ReceiverContext) => ReceiverModule;
