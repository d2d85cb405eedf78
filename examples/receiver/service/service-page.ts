import { html } from 'hono/html';
import { type StatusService, statusServices } from '../../../src/contract/service-status.js';
import type { Markup } from '../staff/layout.js';
import { type Form, textOf, timeZone } from './read-form.js';
import type { AnnouncementRow, PauseRow } from './tables.js';

const names: Readonly<Record<StatusService, string>> = {
  requests: 'Online requests',
  appointments: 'Booking appointments',
  prescriptions: 'Repeat prescriptions',
  record: 'Health record',
  'online-access': 'Sign-up for online services',
  telephone: 'Phone lines',
};
const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  timeZone,
});
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone });

export interface ServiceView {
  readonly pauses: readonly PauseRow[];
  readonly announcements: readonly AnnouncementRow[];
  /** What was wrong, with what was entered. */
  readonly error?: {
    readonly form: 'pause' | 'announcement';
    readonly message: string;
    readonly entered: Form;
  };
}

/** What patients are told of the practice's services, and the forms to change it. */
export function servicePage({ pauses, announcements, error }: ServiceView): Markup {
  const valueOf = (form: 'pause' | 'announcement', name: string): string =>
    error?.form === form ? textOf(error.entered, name) : '';
  const errorOf = (form: 'pause' | 'announcement'): Markup | '' =>
    error?.form === form ? html`<p class="error" role="alert" id="${form}-error">${error.message}</p>` : '';
  const field = (
    form: 'pause' | 'announcement',
    name: string,
    label: string,
    type: string,
    hint = '',
  ): Markup =>
    html`<div class="field">
      <label for="${name}">${label}</label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
      <input
        id="${name}"
        name="${name}"
        type="${type}"
        value="${valueOf(form, name)}"
        ${hint ? html`aria-describedby="${name}-hint"` : ''}
      />
    </div>`;
  const chosen = valueOf('pause', 'service') || 'requests';
  return html`<h1>Service</h1>
    <p class="hint">
      What patients see on the website, at once: on the service status, on the banner, and on the form of a
      service that is paused. What they send all the same is kept.
    </p>
    <section class="card">
      <h2>Paused now</h2>
      ${pauses.length === 0 ? html`<p>Nothing is paused.</p>` : pauses.map(pauseLine)}
    </section>
    <section class="card">
      <h2>Pause a service</h2>
      ${errorOf('pause')}
      <form method="post" action="/service/pause">
        <div class="field">
          <label for="service">What</label>
          <select id="service" name="service">
            ${statusServices.map(
              (service) =>
                html`<option value="${service}" ${service === chosen ? html`selected` : ''}>
                  ${names[service]}
                </option>`,
            )}
          </select>
        </div>
        ${field('pause', 'reason', 'Why', 'text', 'Patients read this. In core hours it is required.')}
        ${field('pause', 'until-date', 'Until (date)', 'date', 'Leave it empty to end the pause by hand.')}
        ${field('pause', 'until-time', 'Until (time)', 'time')}
        <button class="button">Pause it</button>
      </form>
    </section>
    <section class="card">
      <h2>Announcements</h2>
      ${announcements.length === 0 ? html`<p>There are none.</p>` : announcements.map(announcementLine)}
    </section>
    <section class="card">
      <h2>Write an announcement</h2>
      ${errorOf('announcement')}
      <form method="post" action="/service/announce">
        ${field('announcement', 'title', 'Title', 'text', 'Such as: Closed from 1pm on 9 December')}
        ${field('announcement', 'text', 'Text (optional)', 'text')}
        ${field('announcement', 'link', 'Link (optional)', 'url', 'Begins with https://')}
        ${field('announcement', 'from', 'First day (optional)', 'date', 'It is shown from a week before.')}
        ${field('announcement', 'to', 'Last day (optional)', 'date')}
        <button class="button">Announce it</button>
      </form>
    </section>`;
}

function pauseLine({ service, reason, until_at }: PauseRow): Markup {
  return html`<div class="actions">
    <p>
      <strong>${names[service]}</strong>${until_at ? ` until ${moment.format(until_at)}` : ''}<br />${
        reason || 'No reason given: in core hours patients read that it does not work.'
      }
    </p>
    <form method="post" action="/service/open">
      <input type="hidden" name="service" value="${service}" />
      <button class="button button-quiet">Open ${names[service]} again</button>
    </form>
  </div>`;
}

function announcementLine({ id, title, text, from_at, until_at }: AnnouncementRow): Markup {
  // The last day, not the midnight at which it ends.
  const last = until_at && new Date(until_at.getTime() - 1);
  const days = [from_at && `from ${date.format(from_at)}`, last && `to ${date.format(last)}`].filter(Boolean);
  return html`<div class="actions">
    <p><strong>${title}</strong> ${days.join(' ')}${text ? html`<br />${text}` : ''}</p>
    <form method="post" action="/service/withdraw">
      <input type="hidden" name="id" value="${id}" />
      <button class="button button-quiet" aria-label="Take back: ${title}">Take back</button>
    </form>
  </div>`;
}
