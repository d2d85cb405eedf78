import { formatDate, formatTime } from '../../i18n/format.js';
import type { requestForm } from '../../i18n/locales/en/request-form.js';
import type { widget } from '../../i18n/locales/en/widget.js';
import type { Translate } from '../../i18n/messages.js';
import { serviceStatusAt } from '../../controllers/practice-hours.js';
import { dateOfDay, wallClock } from '../../domain/time/wall-clock.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import type { QuestionSettings } from '../../domain/questions/question.js';
import type { RequestKind } from '../../domain/questions/request-kind.js';

/** The parts of a request that a patient is told of: events and the progress line name these, never a question. */
export type Section = 'who' | 'emergency' | 'kind' | 'questions' | 'patient' | 'contact' | 'check' | 'sent';

/** What settings decide about the steps. */
export interface StepSettings {
  readonly kinds: readonly RequestKind[];
  readonly onBehalf: boolean;
  readonly attachments: boolean;
  /** On a yes to an emergency question, the form ends with the advice. */
  readonly stops: boolean;
  readonly questions: QuestionSettings | undefined;
}

/** Where a patient stands: the part, and which of how many. */
export interface Progress {
  readonly section: Section;
  readonly count: number;
  readonly total: number;
}

const sections: readonly Section[] = ['who', 'emergency', 'kind', 'questions', 'patient', 'contact', 'check'];

/** Parts are counted, not pages: their number does not jump with each answer. `hasKinds`: the patient chooses a kind. */
export function progressOf(section: Section, hasKinds: boolean): Progress {
  const counted = sections.filter((each) => hasKinds || each !== 'kind');
  return { section, count: counted.indexOf(section) + 1, total: counted.length };
}

/** Core hours of the GP contract; bank holidays are closed where nothing else is said. */
const coreHours = 'Mo-Fr 08:00-18:30';

/** Whether requests are taken now. */
export interface OnlineHours {
  readonly isOpen: boolean;
  /** The instant at which it may change next. */
  readonly until?: string;
  /** The same by the practice's clock: how many days ahead, and the minute of that day. */
  readonly opens?: { readonly date: string; readonly daysAhead: number; readonly minute: number };
}

/**
 * Whether the hours for online requests (else the surgery's) say open. In England requests must be possible in core hours
 * (GP contract, since 1 October 2025): then it is open whatever the hours say, if `minimum` is asked for.
 * @throws HoursSyntaxError for hours that cannot be read
 */
export function onlineHours(settings: PracticeSettings, now: number, minimum: boolean): OnlineHours {
  const { nation = 'england', timeZone = 'Europe/London' } = settings;
  const own = serviceStatusAt('online', settings, now);
  const core =
    minimum && nation === 'england'
      ? serviceStatusAt('', { hours: coreHours, nation, timeZone }, now)
      : undefined;
  const isOpen = !own || own.state === 'open' || core?.state === 'open';
  // Closed: whichever opens first. Open: whichever changes first, to look again.
  const [until] = [own?.until, core?.until].filter(Boolean).sort();
  if (isOpen || !until) return { isOpen, ...(until && { until }) };
  const { day, minute } = wallClock(Date.parse(until), timeZone);
  return {
    isOpen: false,
    until,
    opens: { date: dateOfDay(day), daysAhead: day - wallClock(now, timeZone).day, minute },
  };
}

/** "today at 8am", "Monday at 8am", "Monday 28 December at 8am". */
export function momentWords(
  { date, daysAhead, minute }: NonNullable<OnlineHours['opens']>,
  { form, shared }: { form: Translate<typeof requestForm>; shared: Translate<typeof widget> },
): string {
  const far = daysAhead > 6 ? ({ day: 'numeric', month: 'long' } as const) : {};
  const day =
    daysAhead > 1
      ? formatDate(date, shared.language, { weekday: 'long', ...far })
      : shared(daysAhead ? 'tomorrow' : 'today');
  return form('moment', { day, time: formatTime(minute, shared) });
}

/** The time of an instant by the practice's clock. */
export const timeWords = (at: number, timeZone: string, shared: Translate<typeof widget>): string =>
  formatTime(wallClock(at, timeZone).minute, shared);
