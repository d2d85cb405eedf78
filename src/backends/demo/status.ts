import type { ServiceStatus } from '../../contract/service-status.js';
import type { Statistics } from '../../contract/statistics.js';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr'] as const;

/** A believable week: Monday morning is busiest. */
export const demoStatus = (updatedAt: string): ServiceStatus => ({
  updatedAt,
  services: [
    { service: 'requests', state: 'busy', reason: 'Many people are writing to us this morning.' },
    { service: 'appointments', state: 'working' },
    { service: 'prescriptions', state: 'working' },
    { service: 'telephone', state: 'busy' },
  ],
  busyness: days.flatMap((day, index) =>
    Array.from({ length: 11 }, (_, hour) => ({
      day,
      hour: hour + 8,
      level: Math.round(100 / (1 + index * 0.25 + Math.max(0, hour - 1) * 0.35)) / 100,
    })),
  ),
});

/** The twelve months before this one; 73% clinical, as in England. */
export function demoStatistics(today: string): Statistics {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return {
    practice: 'Demonstration practice',
    months: Array.from({ length: 12 }, (_, index) => {
      const total = 760 + ((index * 137) % 160);
      const clinical = Math.round(total * 0.73);
      const administrative = Math.round(total * 0.22);
      return {
        month: new Date(Date.UTC(year, month - 13 + index)).toISOString().slice(0, 7),
        participating: true,
        clinical,
        administrative,
        other: total - clinical - administrative,
        patients: 8_400,
      };
    }),
  };
}
