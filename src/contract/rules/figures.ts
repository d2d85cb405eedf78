/** What figures of a practice's work are asked. */

export const isHourOfDay = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour < 24;

export const isLevel = (value: number): boolean => value >= 0 && value <= 1;

export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
export const isMonth = (text: string): boolean => monthPattern.test(text);

export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
