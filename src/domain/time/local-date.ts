import { dateOfDay, dayNumber, type LocalDate, wallClock } from './wall-clock.js';

/** The date so many days later (earlier, if negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);

/** The local date at an instant. */
export const localDate = (instant: number, timeZone: string): LocalDate =>
  dateOfDay(wallClock(instant, timeZone).day);
