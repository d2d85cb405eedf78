import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { booking as bookingSchema, type Booking } from '../../../src/contract/booking.js';
import { localDate as localDateSchema } from '../../../src/contract/primitives.js';
import { modes } from '../../../src/domain/appointments/slot.js';
import { instantOf } from '../../../src/domain/time/instants.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import { wallClock } from '../../../src/domain/time/wall-clock.js';
import type { ReceiverEnv } from '../http/client-address.js';
import { formatDate } from '../staff/words.js';
import type { ReceiverContext } from '../module.js';
import { type Markup, staffPage } from '../staff/layout.js';
import { noticesShown } from '../staff/notices-shown.js';
import { ownPagesOnly, staffHeaders, staffOnly } from '../staff/staff-only.js';
import { addSlots, type Session, slotsOf } from './lay-out.js';
import { rules } from './rules.js';
import type { SlotRow } from './tables.js';

const modeNames = { 'in-person': 'In person', telephone: 'Telephone', video: 'Video' } as const;

type DaySlot = SlotRow & { reference: string | null; content: string | null; held: boolean };

/** Pages for staff: who comes on a day, and new sessions. */
export function sessionRoutes(context: ReceiverContext): Hono<ReceiverEnv> {
  const { database, settings, menu } = context;
  const routes = new Hono<ReceiverEnv>();
  const canSignOut = settings.staffPassword !== undefined;
  for (const path of ['/sessions', '/sessions/*'])
    routes.use(path, staffHeaders, staffOnly(context), ownPagesOnly, bodyLimit({ maxSize: 10_000 }));

  const slotsOn = async (date: string): Promise<DaySlot[]> => {
    const rows = await database
      .selectFrom('slots')
      .leftJoin('appointments', (join) =>
        join.onRef('appointments.slot_id', '=', 'slots.id').on('appointments.status', '=', 'booked'),
      )
      .leftJoin('holds', (join) =>
        join.onRef('holds.slot_id', '=', 'slots.id').on('holds.expires_at', '>', context.now()),
      )
      .selectAll('slots')
      .select(['appointments.reference', 'appointments.content', 'holds.id as hold_id'])
      .where('starts_at', '>=', new Date(instantOf(date, 0, rules.timeZone)))
      .where('starts_at', '<', new Date(instantOf(addDays(date, 1), 0, rules.timeZone)))
      .orderBy('starts_at')
      .orderBy('clinician')
      .execute();
    return rows.map(({ hold_id, ...row }) => ({ ...row, held: hold_id !== null }));
  };

  routes.get('/sessions', async (c) => {
    const today = localDate(context.now().getTime(), rules.timeZone);
    const asked = c.req.query('date') ?? '';
    const date = localDateSchema.safeParse(asked).success ? asked : today;
    const added = /^\d{1,5}$/.exec(c.req.query('added') ?? '')?.[0];
    const content = dayPage({
      date,
      slots: await slotsOn(date),
      ...(added !== undefined && { added: Number(added) }),
    });
    return c.html(staffPage({ title: 'Appointments', content, menu, path: '/sessions', canSignOut }));
  });

  routes.post('/sessions', async (c) => {
    const form = (await c.req.parseBody()) as Record<string, unknown>;
    const sessions = readSessions(form);
    if (typeof sessions === 'string') {
      const date = typeof form['date'] === 'string' ? form['date'] : '';
      const shown = localDateSchema.safeParse(date).success
        ? date
        : localDate(context.now().getTime(), rules.timeZone);
      const content = dayPage({ date: shown, slots: await slotsOn(shown), error: sessions, form });
      return c.html(
        staffPage({ title: 'Error: Appointments', content, menu, path: '/sessions', canSignOut }),
        422,
      );
    }
    const count = await addSlots(database, sessions.flatMap(slotsOf));
    context.log({ event: 'slots-added', count });
    return c.redirect(`/sessions?date=${sessions[0]!.date}&added=${count}`, 303);
  });

  routes.post('/sessions/remove', async (c) => {
    const { slot, date } = (await c.req.parseBody()) as Record<string, unknown>;
    if (typeof slot === 'string') {
      // Only what nobody ever booked: an appointment keeps its time.
      await database
        .deleteFrom('slots')
        .where('id', '=', slot)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('appointments')
                .select('appointments.id')
                .whereRef('appointments.slot_id', '=', 'slots.id'),
            ),
          ),
        )
        .execute();
    }
    return c.redirect(`/sessions?date=${typeof date === 'string' ? encodeURIComponent(date) : ''}`, 303);
  });
  return routes;
}

/** Sessions as a form has them, one a week; or what is wrong, in words. */
export function readSessions(form: Readonly<Record<string, unknown>>): Session[] | string {
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const minutes = (name: string): number => {
    const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text(name));
    return found ? Number(found[1]) * 60 + Number(found[2]) : NaN;
  };
  const [date, from, to] = [text('date'), minutes('from'), minutes('to')];
  const [length, weeks] = [Number(text('length')), Number(text('weeks') || 1)];
  const mode = modes.find((each) => each === text('mode'));
  if (!localDateSchema.safeParse(date).success) return 'Enter the date of the first session.';
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from)
    return 'Enter when the session begins and ends, such as 09:00 and 12:30.';
  if (!(length >= 5 && length <= 120)) return 'A slot has 5 to 120 minutes.';
  if (!(weeks >= 1 && weeks <= 26)) return 'Repeat a session for 1 to 26 weeks.';
  if (!mode) return 'Choose in person, telephone or video.';
  if (text('clinician') === '') return 'Enter who holds the session.';
  const optional = ['location', 'language', 'gender', 'reason'] as const;
  if ([...optional, 'clinician' as const].some((name) => text(name).length > 200))
    return 'Write at most 200 characters in each field.';
  const words = Object.fromEntries(
    optional.map((name) => [name, text(name)]).filter(([, value]) => value !== ''),
  );
  return Array.from({ length: weeks }, (_, week) => ({
    date: addDays(date, 7 * week),
    from,
    to,
    length,
    mode,
    clinician: text('clinician'),
    ...words,
  }));
}

interface DayView {
  readonly date: string;
  readonly slots: readonly DaySlot[];
  readonly added?: number;
  readonly error?: string;
  readonly form?: Readonly<Record<string, unknown>>;
}

function dayPage({ date, slots, added, error, form = {} }: DayView): Markup {
  const booked = slots.filter(({ reference }) => reference !== null).length;
  const value = (name: string, fallback = ''): string =>
    typeof form[name] === 'string' ? form[name] : fallback;
  const field = (name: string, label: string, type = 'text', fallback = '', more: Markup | string = '') =>
    html`<div class="field">
      <label for="${name}">${label}</label>
      <input id="${name}" name="${name}" type="${type}" value="${value(name, fallback)}" ${more} />
    </div>`;
  return html`<h1>Appointments <span class="heading-note">${formatDate(date)}</span></h1>
    ${added === undefined ? '' : html`<p class="notice" role="status">${added} free times were added.</p>`}
    ${error === undefined ? '' : html`<p class="notice" role="alert">${error}</p>`}
    <form method="get" action="/sessions" class="filters" role="search" aria-label="Day">
      <div class="field">
        <label for="day">Day</label>
        <input id="day" name="date" type="date" value="${date}" />
      </div>
      <button class="button button-quiet">Show</button>
      <a href="/sessions?date=${addDays(date, -1)}">The day before</a>
      <a href="/sessions?date=${addDays(date, 1)}">The day after</a>
    </form>
    <p class="list-summary">${booked} booked, ${slots.length - booked} free</p>
    ${
      slots.length === 0
        ? html`<p class="card">There are no times on this day.</p>`
        : html`<ol class="request-list">
            ${slots.map((slot) => slotItem(slot, date))}
          </ol>`
    }
    <section class="card">
      <h2>Add a session</h2>
      <form method="post" action="/sessions">
        <div class="filters">
          ${field('date', 'Date', 'date', date)} ${field('from', 'From', 'time', '09:00')}
          ${field('to', 'Until', 'time', '12:00')}
          ${field('length', 'Minutes each', 'number', '15', html`min="5" max="120"`)}
          ${field('weeks', 'Weeks', 'number', '1', html`min="1" max="26"`)}
        </div>
        <div class="filters">
          ${field('clinician', 'Who')}
          <div class="field">
            <label for="mode">How</label>
            <select id="mode" name="mode">
              ${modes.map(
                (mode) =>
                  html`<option value="${mode}" ${value('mode') === mode ? 'selected' : ''}>
                    ${modeNames[mode]}
                  </option>`,
              )}
            </select>
          </div>
          ${field('reason', 'For (may stay empty)')} ${field('location', 'Where (may stay empty)')}
          ${field('language', 'Languages (may stay empty)')} ${field('gender', 'Gender (may stay empty)')}
        </div>
        <p><button class="button">Add these times</button></p>
      </form>
    </section>`;
}

function slotItem({ content, reference, held, ...slot }: DaySlot, date: string): Markup {
  const booking = readBooking(content);
  const clock = (at: Date): string => {
    const { minute } = wallClock(at.getTime(), rules.timeZone);
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  };
  const { patient, contact, reason, actingFor, safety } = booking ?? {};
  const isBooked = reference !== null;
  return html`<li class="request">
    <strong class="request-name">
      ${clock(slot.starts_at)} to ${clock(slot.ends_at)}, ${slot.clinician}
    </strong>
    <span class="request-birth">
      ${patient ? `${patient.givenName} ${patient.familyName}, born ${formatDate(patient.dateOfBirth)}` : isBooked ? 'Booked; who it was for is removed' : held ? 'Being booked' : 'Free'}
    </span>
    <span class="request-notes">
      ${[
        modeNames[slot.mode],
        slot.reason ?? '',
        contact?.phone ?? '',
        contact?.email ?? '',
        actingFor ? `Booked by ${actingFor.name}` : '',
        patient?.registration === 'not-registered' ? 'Says they are not registered here' : '',
      ]
        .filter((note) => note !== '')
        .map((note) => html`<span class="tag">${note}</span>`)}
      ${reason ? html`<span>${reason}</span>` : ''}
    </span>
    <span class="request-reference">${reference ?? ''}</span>
    ${safety?.notices.length ? html`<div class="request-safety">${noticesShown(safety)}</div>` : ''}
    ${
      isBooked || held
        ? ''
        : html`<form method="post" action="/sessions/remove" class="request-time">
            <input type="hidden" name="slot" value="${slot.id}" />
            <input type="hidden" name="date" value="${date}" />
            <button class="link-button" aria-label="Remove ${clock(slot.starts_at)}, ${slot.clinician}">
              Remove
            </button>
          </form>`
    }
  </li>`;
}

function readBooking(content: string | null): Booking | undefined {
  return content === null ? undefined : bookingSchema.safeParse(JSON.parse(content)).data;
}
