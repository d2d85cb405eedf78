import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { ageInMonths } from '../../../src/domain/people/date-of-birth.js';
import type { RequestKind } from '../../../src/domain/questions/request-kind.js';

/** What the staff read. */
export const kindNames: Readonly<Record<RequestKind, string>> = {
  symptoms: 'Symptoms or a health problem',
  question: 'Question for the practice',
  'call-back': 'Call back',
  'fit-note': 'Fit note',
  'repeat-prescription': 'Repeat prescription',
  'test-results': 'Test results',
  referral: 'Referral',
  letter: 'Letter or form',
  other: 'Something else',
};

export const categoryNames = { clinical: 'Clinical', administrative: 'Administrative' } as const;

type Patient = PatientRequest['patient'];
type ActingFor = NonNullable<PatientRequest['actingFor']>;
type Contact = PatientRequest['contact'];

export const registrationNames: Readonly<Record<Patient['registration'], string>> = {
  registered: 'Says they are registered here',
  'not-registered': 'Says they are not registered here',
  'not-sure': 'Not sure whether they are registered here',
};

export const ageGroupNames: Readonly<Record<Patient['ageGroup'], string>> = {
  baby: 'Under 3 months',
  child: '3 months to 15 years',
  adult: '16 years or over',
};

export const relationshipNames: Readonly<Record<ActingFor['relationship'], string>> = {
  parent: 'Parent or guardian',
  carer: 'Carer',
  family: 'Family',
  other: 'Other',
};

export const permissionNames: Readonly<Record<ActingFor['permission'], string>> = {
  agreed: 'The patient agreed',
  child: 'For a child they are responsible for',
  unable: 'The patient cannot agree',
};

export const wayNames: Readonly<Record<Contact['preferred'][number], string>> = {
  phone: 'Telephone',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
};

export const interpreterNames: Readonly<Record<NonNullable<Contact['interpreter']>, string>> = {
  none: 'Not needed',
  spoken: 'Spoken language',
  bsl: 'British Sign Language',
};

export const dayNames = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
} as const;

export const responseNames = {
  read: 'Said they have read it',
  'not-meant': 'Said this is not what they meant',
  none: 'No response',
} as const;

export const noticesStateNames = {
  on: 'Notices while writing were switched on',
  off: 'Notices while writing were switched off by the practice',
  'not-available': 'Notices while writing were not available',
} as const;

/** The practice's own zone, whatever the server's is. */
const timeZone = 'Europe/London';
const clock = (length: 'long' | 'short'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
const longClock = clock('long');
const shortClock = clock('short');

/** By parts: where the commas stand differs from one edition of the locale data to the next. */
function partsOf(format: Intl.DateTimeFormat, at: Date): { date: string; time: string } {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const [weekday, dayOfMonth, month, year] = (['weekday', 'day', 'month', 'year'] as const).map((type) =>
    parts.get(type),
  );
  return {
    date: `${weekday} ${dayOfMonth} ${month} ${year}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** Such as "Saturday 21 November 2026 at 10:22". */
export function formatMoment(at: Date): string {
  const { date, time } = partsOf(longClock, at);
  return `${date} at ${time}`;
}
/** Such as "Sat 21 Nov 2026, 10:22". */
export function formatShortMoment(at: Date): string {
  const { date, time } = partsOf(shortClock, at);
  return `${date}, ${time}`;
}
/** Such as "Sat 21 Nov". */
export function formatShortDay(at: Date): string {
  return partsOf(shortClock, at).date.replace(/ \d+$/, '');
}
const sortableClock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
/** As spreadsheets read and sort it: "2026-11-21 10:22:05", by the practice's clock. */
export const formatSortableMoment = (at: Date): string => sortableClock.format(at);
/** A moment as a device wrote it, which may be one that no calendar has. */
export function formatInstant(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : formatMoment(at);
}
/** The practice's local date, `YYYY-MM-DD`. */
export const localDate = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);

/** A local date: "3 February 1980". */
export const formatDate = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** The age on a day, by the local dates; in days, weeks or months where years would say too little. */
export function ageOn(dateOfBirth: string, at: Date): string {
  const today = localDate(at);
  const months = ageInMonths(dateOfBirth, today);
  const days = (Date.parse(today) - Date.parse(dateOfBirth)) / 86_400_000;
  if (days < 14) return days === 1 ? '1 day' : `${days} days`;
  if (months < 3) return `${Math.floor(days / 7)} weeks`;
  return months < 24 ? `${months} months` : String(Math.floor(months / 12));
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The name of a language tag, "Welsh" for `cy`; the tag itself if it is none that is registered. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
