/** Who is signed in, by the SHA-256 of the cookie's value: whoever reads the table cannot use it. */
export interface SessionRow {
  token_hash: string;
  person_id: string;
  expires_at: Date;
}

/** When somebody signed in last, and the time before: what came in between is new. */
export interface VisitRow {
  person_id: string;
  latest: Date;
  previous: Date | null;
}

export interface OrderRow {
  id: string;
  person_id: string;
  fingerprint: string;
  reference: string;
  placed_at: Date;
  /** The order as the widget sees it, as JSON text; removed when the retention time ends. */
  content: string | null;
}

export interface RegistrationRow {
  id: string;
  /** Who was signed in, if anybody was: not always the person it is about. */
  person_id: string | null;
  fingerprint: string;
  reference: string;
  received_at: Date;
  /** As JSON text; removed when the retention time ends. */
  content: string | null;
}

export interface PeopleTables {
  patient_sessions: SessionRow;
  patient_visits: VisitRow;
  prescription_orders: OrderRow;
  registrations: RegistrationRow;
}
