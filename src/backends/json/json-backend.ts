import type { BackendConfig } from '../../contract/backend-config.js';
import type { Backend, Environment } from '../backend.js';
import { jsonAccess } from './access.js';
import { jsonAppointments } from './appointments.js';
import { jsonMedications } from './medications.js';
import { jsonPrescriptionOrders } from './prescription-orders.js';
import { jsonRecord } from './record.js';
import { jsonRegistrations } from './registrations.js';
import { jsonRequests } from './requests.js';
import { jsonStatistics } from './statistics.js';
import { jsonStatus } from './status.js';

/** All of it. A page that needs one part loads that part alone. */
export const jsonBackend = (config: BackendConfig, environment?: Environment): Required<Backend> => ({
  ...jsonRequests(config, environment),
  ...jsonAppointments(config, environment),
  ...jsonMedications(config, environment),
  ...jsonPrescriptionOrders(config, environment),
  ...jsonRecord(config, environment),
  ...jsonAccess(config, environment),
  ...jsonRegistrations(config, environment),
  ...jsonStatus(config, environment),
  ...jsonStatistics(config, environment),
});
