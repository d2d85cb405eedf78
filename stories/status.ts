import { registerBackend } from '../src/backends.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import type { ServiceStatus } from '../src/contract/service-status.js';
import { morning, pretending } from './practice.js';

let practices = 0;

/** Settings of a practice whose status says this of its services, on that Tuesday morning. */
export function saying(...services: ServiceStatus['services']): Partial<PracticeConfig> {
  const backend = `saying-${++practices}`;
  const value: ServiceStatus = { updatedAt: morning, services };
  registerBackend(backend, () => ({
    ...pretending,
    getStatus: () => Promise.resolve({ kind: 'accepted', value }),
  }));
  return { backend };
}

const reason = 'Our computers are being repaired.';
const until = '2026-11-24T14:00:00Z';

export const pausedRequests = saying({ service: 'requests', state: 'paused', reason, until });
export const pausedAppointments = saying({ service: 'appointments', state: 'paused', reason, until });
export const linesDown = saying({ service: 'telephone', state: 'down' });
export const requestsDown = saying({ service: 'requests', state: 'down' });
