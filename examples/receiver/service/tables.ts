import type { StatusService } from '../../../src/contract/service-status.js';

/** A service that staff have paused: one row while it is paused. */
export interface PauseRow {
  service: StatusService;
  /** Empty only outside England's core hours. */
  reason: string;
  /** When it opens again by itself. */
  until_at: Date | null;
  paused_at: Date;
}

/** What the practice announces, with the days on which it counts. */
export interface AnnouncementRow {
  id: string;
  title: string;
  text: string;
  link: string | null;
  from_at: Date | null;
  until_at: Date | null;
  written_at: Date;
}

export interface ServiceTables {
  service_pauses: PauseRow;
  announcements: AnnouncementRow;
}
