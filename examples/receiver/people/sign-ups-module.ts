import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Registration } from '../../../src/contract/registration-request.js';
import { formatDate, formatShortMoment, permissionNames, relationshipNames } from '../staff/words.js';
import type { ReceiverEnv } from '../http/client-address.js';
import type { ModuleFactory } from '../module.js';
import { type Markup, staffPage } from '../staff/layout.js';
import { noticesShown } from '../staff/notices-shown.js';
import { ownPagesOnly, staffHeaders, staffOnly } from '../staff/staff-only.js';

const shownSignUps = 100;

const serviceNames: Readonly<Record<Registration['services'][number], string>> = {
  appointments: 'Appointments',
  prescriptions: 'Repeat prescriptions',
  record: 'Health record',
};
const whoNames: Readonly<Record<Registration['who'], string>> = {
  myself: 'For themselves',
  parent: 'By a parent',
  carer: 'By a carer',
};
const proofNames: Readonly<Record<Registration['proof'], string>> = {
  'nhs-login': 'NHS login',
  'at-practice': 'At the practice',
  video: 'Video call',
};

interface SignUp {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly registration: Registration;
  readonly earlier: readonly string[];
}

/** The page on which the practice reads who asks for online services. Nothing is switched on here. */
export const signUpsModule: ModuleFactory = (context) => {
  const { database, settings, menu } = context;
  const routes = new Hono<ReceiverEnv>();
  routes.use('/sign-ups', staffHeaders, staffOnly(context), ownPagesOnly);
  routes.get('/sign-ups', async (c) => {
    const rows = await database
      .selectFrom('registrations')
      .select(['reference', 'received_at', 'content'])
      .where('content', 'is not', null)
      .orderBy('received_at', 'desc')
      .limit(shownSignUps)
      .execute();
    const all = rows.map(({ reference, received_at, content }) => ({
      reference,
      receivedAt: received_at,
      registration: JSON.parse(content!) as Registration,
    }));
    const content = signUpsPage(joined(all));
    const canSignOut = settings.staffPassword !== undefined;
    return c.html(staffPage({ title: 'Online services', content, menu, path: '/sign-ups', canSignOut }));
  });
  return { routes, menu: { href: '/sign-ups', label: 'Online services' } };
};

/** An edited try after a doubt and what it stands for are shown as one. */
export function joined(all: readonly Omit<SignUp, 'earlier'>[]): SignUp[] {
  const byId = new Map(all.map((each) => [each.registration.id, each]));
  const replaced = new Set(all.map(({ registration }) => registration.replaces));
  return all
    .filter(({ registration }) => !replaced.has(registration.id))
    .map((each) => {
      const earlier: string[] = [];
      const seen = new Set([each.registration.id]);
      for (let id = each.registration.replaces; id !== undefined && !seen.has(id);) {
        seen.add(id);
        const found = byId.get(id);
        if (found) earlier.push(found.reference);
        id = found?.registration.replaces;
      }
      return { ...each, earlier };
    });
}

const signUpsPage = (signUps: readonly SignUp[]): Markup =>
  html`<h1>Online services <span class="heading-note">who asks for them, newest first</span></h1>
    ${signUps.length === 0 ? html`<p class="card">Nobody has asked yet.</p>` : signUps.map(signUpCard)}`;

function signUpCard({ registration, reference, receivedAt, earlier }: SignUp): Markup {
  const { patient, actingFor, consent, contact, coercion, safety } = registration;
  const rows: [string, string | undefined][] = [
    ['Services', registration.services.map((service) => serviceNames[service]).join(', ')],
    ['Asked', whoNames[registration.who]],
    ['By', actingFor?.name],
    ['Relationship', actingFor && relationshipNames[actingFor.relationship]],
    ['Permission', actingFor && permissionNames[actingFor.permission]],
    ['What they may see', consent?.limits],
    ['Proof', proofNames[registration.proof]],
    ['Postcode', patient.postcode],
    ['NHS number, as typed', patient.nhsNumber],
    ['Telephone', contact.phone],
    ['Email', contact.email],
    ['Safe to leave a message', contact.messageSafe],
    [
      'Could somebody make them show it?',
      coercion && (coercion.concern === 'yes' ? 'Yes, or not sure' : 'No'),
    ],
    ['When and how it is safe to reach them', coercion?.safeContact],
  ];
  return html`<section class="card">
    <h2>
      ${patient.givenName} ${patient.familyName}
      <span class="heading-note">
        Born ${formatDate(patient.dateOfBirth)}. ${reference}, ${formatShortMoment(receivedAt)}
      </span>
    </h2>
    ${earlier.map((each) => html`<p><span class="tag">Replaces ${each}</span></p>`)}
    <dl>
      ${rows.flatMap(([name, value]) =>
        value
          ? [
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
            ]
          : [],
      )}
    </dl>
    ${noticesShown(safety)}
  </section>`;
}
