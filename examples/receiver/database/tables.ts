import type { AppointmentTables } from '../appointments/tables.js';
import type { InboxTables } from '../inbox/tables.js';
import type { PeopleTables } from '../people/tables.js';
import type { RequestTables } from '../requests/tables.js';
import type { ServiceTables } from '../service/tables.js';

/** Every table of the receiver. Each module describes its own and joins it here. */
export type Tables = RequestTables & AppointmentTables & PeopleTables & ServiceTables & InboxTables;
