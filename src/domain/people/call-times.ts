import { listOf, textOf, type Fault, type Values } from '../questions/field.js';

/** Weekdays on which practices ring back, as in hours text. */
export const callDays = ['Mo', 'Tu', 'We', 'Th', 'Fr'] as const;
export type CallDay = (typeof callDays)[number];

/** When somebody can take a call in private: a weekday, and two times of the practice's clock. */
export interface CallTime {
  readonly day: CallDay;
  readonly from: string;
  readonly to: string;
}

/** Half hours of core hours, 08:00 to 18:30: those that can be chosen. */
export const callClock: readonly string[] = Array.from(
  { length: 22 },
  (_, index) => `${String(8 + (index >> 1)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
);

const first = callClock[0]!;
const last = callClock[callClock.length - 1]!;

/** The chosen times of one day. */
export const callTimeOf = (values: Values, day: CallDay): CallTime => ({
  day,
  from: textOf(values, `call-from-${day}`) || first,
  to: textOf(values, `call-to-${day}`) || last,
});

/** Empty: any time. */
export const callTimesOf = (values: Values): readonly CallTime[] =>
  values['call-when'] === 'some'
    ? callDays
        .filter((day) => listOf(values, 'call-days').includes(day))
        .map((day) => callTimeOf(values, day))
    : [];

/** `missing`: any time, or some times? `none`: no day was chosen. `end-before-start`: of a day, as `call-from-Mo`. */
export function callTimesFaults(values: Values): readonly Fault[] {
  if (!textOf(values, 'call-when')) return [{ name: 'call-when', code: 'missing' }];
  if (values['call-when'] !== 'some') return [];
  const times = callTimesOf(values);
  if (!times.length) return [{ name: 'call-days', code: 'missing' }];
  return times
    .filter(({ from, to }) => to <= from)
    .map(({ day }) => ({ name: `call-to-${day}`, code: 'end-before-start' }));
}
