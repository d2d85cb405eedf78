/** Times and days as the NHS writes them. All take local values of the practice's zone, never the visitor's. */

/**
 * `8am`, `6:30pm`, `midday`, `midnight`. Minutes since the day's start; 1440 is midnight too.
 * @param word the texts that all widgets share
 */
export function formatTime(minutes: number, word: (key: 'midday' | 'midnight') => string): string {
  const ofDay = minutes % 1440;
  if (ofDay === 0) return word('midnight');
  if (ofDay === 720) return word('midday');
  const hour = Math.floor(ofDay / 60);
  const minute = ofDay % 60;
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** How a date is written in languages that browsers may not know. A locale adds its own when it loads. */
export const dateWriters: Record<string, (day: Date, options: Intl.DateTimeFormatOptions) => string> = {};

/** To make one takes longer than to write a page of dates with it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A local date, `YYYY-MM-DD`, in the words of a language: `{ weekday: 'long' }` gives "Monday". */
export function formatDate(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${date}T00:00:00Z`);
  const write = dateWriters[language];
  if (write) return write(day, options);
  const tag = language === 'en' ? 'en-GB' : language;
  const key = tag + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter)
    formatters.set(key, (formatter = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })));
  // Some engines write "Monday, 27 December".
  return formatter.format(day).replace(',', '');
}
