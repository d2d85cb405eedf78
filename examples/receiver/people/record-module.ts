import { Hono } from 'hono';
import type { RecordEntry } from '../../../src/contract/record.js';
import { recordSections, type RecordSection } from '../../../src/domain/record/record-section.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import { crossOrigin } from '../http/cross-origin.js';
import { problemResponse } from '../http/problem.js';
import type { ModuleFactory } from '../module.js';
import { letterAsPdf } from './letter-pdf.js';
import { patientOnly, type PatientEnv, serviceOff } from './patient-session.js';
import { sampleRecord } from './sample-record.js';
import { SessionStore } from './session-store.js';

const pageLength = 20;
const isSection = (text: string): text is RecordSection =>
  (recordSections as readonly string[]).includes(text);

/** `GET /record?section=&cursor=&series=&search=&only=` and the files of letters. */
export const recordModule: ModuleFactory = (context) => {
  const sessions = new SessionStore(context.database);
  const routes = new Hono<PatientEnv>();
  const today = (): string => localDate(context.now().getTime(), 'Europe/London');

  for (const path of ['/record', '/record/files/:id']) {
    routes.use(path, crossOrigin(context.settings.origins, ['GET']), patientOnly(context));
    routes.use(path, async (c, next) => serviceOff(c.get('person'), 'record') ?? next());
  }

  routes.get('/record', async (c) => {
    const { section = '', cursor = '0', series, search = '', only = '' } = c.req.query();
    if (!isSection(section) || !/^\d{1,9}$/.test(cursor) || !['', 'new', 'outside'].includes(only))
      return problemResponse({ status: 400, code: 'malformed', title: 'There is no such section or page' });
    const person = c.get('person');
    const lastVisit = await sessions.previousVisit(person.id);
    const since = lastVisit && localDate(lastVisit.getTime(), 'Europe/London');
    const isNew = ({ date }: RecordEntry): boolean =>
      // What came later on the day of that visit has not been seen: rather one too many than one too few.
      date >= (since ?? addDays(today(), -7));
    const all = sampleRecord(person, section, today());
    const isAsked = (entry: RecordEntry): boolean | undefined =>
      matches(entry, series, search) &&
      (only !== 'new' || isNew(entry)) &&
      (only !== 'outside' || entry.values?.some(({ inside = 'inside' }) => inside !== 'inside'));
    const entries = series || search || only ? all.filter(isAsked) : all;
    const start = Number(cursor);
    const end = start + pageLength;
    const own = new URL(c.req.url).origin;
    return c.json({
      person: { id: person.id, name: person.name },
      section,
      entries: entries.slice(start, end).map((entry) => ({
        ...entry,
        ...(entry.file && {
          file: {
            ...entry.file,
            url: `${own}${entry.file.url}`,
            downloadUrl: `${own}${entry.file.url}?download`,
          },
        }),
        // At the first visit, what is not older than a week.
        ...(isNew(entry) && { new: true }),
      })),
      ...(end < entries.length && { next: String(end) }),
      total: entries.length,
      ...(lastVisit && { lastVisit: lastVisit.toISOString() }),
    });
  });

  routes.get('/record/files/:id', (c) => {
    const letter = sampleRecord(c.get('person'), 'letters', today()).find(
      ({ id, file }) => file && id === c.req.param('id'),
    );
    if (!letter) return problemResponse({ status: 404, code: 'not-found', title: 'There is no such file' });
    // Nothing in a document may run, or be framed by another page.
    c.header('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
    c.header('Content-Type', 'application/pdf');
    const disposition = c.req.query('download') === undefined ? 'inline' : 'attachment';
    c.header('Content-Disposition', `${disposition}; filename="letter.pdf"`);
    return c.body(letterAsPdf(letter) as Uint8Array<ArrayBuffer>);
  });
  return { routes: routes as never };
};

function matches(
  { title, text = '', from = '', values = [] }: RecordEntry,
  series: string | undefined,
  search: string,
): boolean {
  if (series && !values.some(({ code }) => code === series)) return false;
  const names = values.map(({ name }) => name).join(' ');
  return `${title} ${text} ${from} ${names}`.toLowerCase().includes(search.trim().toLowerCase());
}
