import type { AppointmentMode } from '../../../src/domain/appointments/slot.js';

/** A time that a clinician gives to one patient. */
export interface SlotRow {
  id: string;
  starts_at: Date;
  ends_at: Date;
  mode: AppointmentMode;
  clinician: string;
  location: string | null;
  language: string | null;
  gender: string | null;
  reason: string | null;
}

/** A slot that a page keeps while its patient types. One slot a hold, one hold a slot. */
export interface HoldRow {
  id: string;
  slot_id: string;
  expires_at: Date;
}

/** One row for each booking ever accepted; the row stays when it is cancelled or its content removed. */
export interface AppointmentRow {
  id: string;
  slot_id: string;
  status: 'booked' | 'cancelled';
  /** SHA-256 of the booking as it was sent, in hex. */
  fingerprint: string;
  reference: string;
  /** Not hashed: a repeated booking has to bring the same one. */
  manage_token: string;
  booked_at: Date;
  changed_at: Date;
  /** The booking as JSON text; removed when the retention time ends. */
  content: string | null;
}

export interface AppointmentTables {
  slots: SlotRow;
  holds: HoldRow;
  appointments: AppointmentRow;
}
