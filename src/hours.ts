/** `gp-widgets/hours`: opening hours for Node, workers and browsers; imports neither Lit nor the DOM. */
export { parseHours, HoursSyntaxError } from './domain/opening-hours/parse-hours.js';
export { statusAt } from './domain/opening-hours/status-at.js';
export { bankHolidays } from './domain/opening-hours/bank-holidays.js';
export type { Status, StatusOptions } from './domain/opening-hours/status-at.js';
export type { BankHoliday } from './domain/opening-hours/bank-holidays.js';
export type { HoursException } from './domain/opening-hours/exceptions.js';
export type { Nation } from './domain/opening-hours/nation.js';
export type { HoursRule, Span, WeeklyHours } from './domain/opening-hours/week.js';
