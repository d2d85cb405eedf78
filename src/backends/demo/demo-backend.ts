import type { Appointment } from '../../contract/appointments.js';
import type { BackendConfig } from '../../contract/backend-config.js';
import type { PrescriptionOrder } from '../../contract/prescriptions.js';
import type { Problem } from '../../contract/problem.js';
import { instantOf } from '../../domain/time/instants.js';
import { addDays, localDate } from '../../domain/time/local-date.js';
import type { Backend, CallOptions, Environment, Failed, ReadOutcome } from '../backend.js';
import { secureRandom } from '../exchange.js';
import { demoMedications, demoPharmacies } from './medications.js';
import { demoRecord } from './record.js';
import { demoSlots } from './slots.js';
import { demoStatistics, demoStatus } from './status.js';

const timeZone = 'Europe/London';

const failure = <Kind extends string>(kind: Kind, code: string, status?: number): Failed<Kind> => ({
  kind,
  problem: { type: 'about:blank', title: code, code, ...(status && { status }) } satisfies Problem,
});

const accepted = <T>(value: T): ReadOutcome<T> => ({ kind: 'accepted', value });

/**
 * Shows everything and sends nothing: all that is given to it stays in this object until the page goes. References start
 * with `DEMO-`. The settings' addresses are not used.
 */
export function demoBackend(
  _config: BackendConfig,
  environment: Environment = {},
): Required<Backend> & { readonly name: 'demo' } {
  const {
    now = Date.now,
    random = secureRandom,
    sleep = (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  } = environment;
  const appointments = new Map<string, Appointment>();
  const slotOf = new Map<string, string>();
  const orders = new Map<string, PrescriptionOrder>();
  const registered = new Set<string>();
  const references = new Map<string, string>();

  const at = (delay = 0) => new Date(now() + delay).toISOString();
  const today = () => localDate(now(), timeZone);
  /** The same for the same id, as a server that knows its ids. */
  const referenceOf = (id: string) => {
    const known = references.get(id) ?? `DEMO-${String(Math.floor(random() * 10_000)).padStart(4, '0')}`;
    references.set(id, known);
    return known;
  };
  /** Waits as long as a network would, unless the page stops it. */
  const answer = async <T>(
    options: CallOptions | undefined,
    give: () => ReadOutcome<T>,
  ): Promise<ReadOutcome<T>> => {
    if (!options?.signal?.aborted) await sleep(400);
    return options?.signal?.aborted ? failure('not-sent', 'aborted') : give();
  };
  const tell = <T>(options: CallOptions | undefined, give: () => T) =>
    answer<T>(options, () => accepted(give()));
  const has = <T>(kept: ReadonlyMap<string, T>, id: string): ReadOutcome<T> | undefined => {
    const value = kept.get(id);
    return value && accepted(value);
  };
  const notFound = () => failure('not-sent', 'not-found', 404);
  const taken = (slotId: string, except = '') =>
    [...slotOf].some(
      ([id, slot]) => slot === slotId && id !== except && appointments.get(id)?.status === 'booked',
    );
  const place = (id: string, slotId: string): ReadOutcome<Appointment> => {
    const [day = ''] = slotId.split('T');
    const slot = demoSlots(day, day, timeZone).find((each) => each.id === slotId);
    if (!slot || taken(slotId, id)) return failure('refused', 'slot-taken', 409);
    const booked: Appointment = {
      ...slot,
      id,
      status: 'booked',
      reference: referenceOf(id),
      manageToken: `demo-${id}`,
      practice: { name: 'Demonstration practice', phone: '01632 960001' },
      preparation: 'Bring a list of your medicines.',
    };
    slotOf.set(id, slotId);
    appointments.set(id, booked);
    return accepted(booked);
  };

  return {
    // By it a widget that was given this object says that nothing is sent.
    name: 'demo',
    async sendRequest({ id, attachments }, { files = [], onProgress, signal } = {}) {
      if (files.length !== attachments.length) {
        throw new TypeError(`gp-widgets: ${files.length} files for ${attachments.length} attachments`);
      }
      const total = files.reduce((sum, file) => sum + file.size, 1000);
      for (let step = 0; onProgress && step <= 4 && !signal?.aborted; step++) {
        onProgress((total * step) / 4, total);
        await sleep(150);
      }
      return tell({ signal }, () => ({ id, reference: referenceOf(id), receivedAt: at() }));
    },
    listSlots: ({ from, to, modes }, options) =>
      tell(options, () => ({
        slots: demoSlots(from, to, timeZone).filter(
          ({ id, start, mode }) =>
            Date.parse(start) > now() + 3_600_000 && !taken(id) && (!modes?.length || modes.includes(mode)),
        ),
        bookable: {
          earliest: at(3_600_000),
          latest: new Date(instantOf(addDays(today(), 42), 1440, timeZone)).toISOString(),
        },
        serverTime: now(),
      })),
    holdSlot: (_slotId, holdId, options) => tell(options, () => ({ holdId, expires: at(600_000) })),
    releaseSlot: (_slotId, holdId, options) => tell(options, () => ({ holdId })),
    book: ({ id, slotId }, options) => answer(options, () => has(appointments, id) ?? place(id, slotId)),
    getAppointment: (id, options) => answer(options, () => has(appointments, id) ?? notFound()),
    move: (id, { slotId }, options) =>
      answer(options, () => (appointments.has(id) ? place(id, slotId) : notFound())),
    cancel: (id, options) =>
      answer(options, () => {
        const known = appointments.get(id);
        if (!known) return notFound();
        appointments.set(id, { ...known, status: 'cancelled' });
        return accepted({ id, status: 'cancelled' as const });
      }),
    listMedications: (options) =>
      tell(options, () => ({
        medications: demoMedications(today()),
        pharmacy: demoPharmacies[0]!,
        pharmacies: [...demoPharmacies],
        orders: [...orders.values()].reverse(),
        noStore: true,
      })),
    orderPrescription: ({ id, items, pharmacy }, options) =>
      tell(options, () => {
        const names = new Map(demoMedications(today()).map((each) => [each.id, each.name]));
        const order: PrescriptionOrder = orders.get(id) ?? {
          id,
          reference: referenceOf(id),
          placedAt: at(),
          items: items.map(({ medicationId }) => ({
            medicationId,
            name: names.get(medicationId) ?? medicationId,
            status: 'requested',
            changedAt: at(),
          })),
          pharmacy: pharmacy ?? demoPharmacies[0],
          cancellable: true,
        };
        orders.set(id, order);
        return order;
      }),
    getOrder: (id, options) =>
      answer(options, () => {
        const order = orders.get(id);
        return order ? accepted({ ...order, noStore: true }) : notFound();
      }),
    cancelOrder: (id, options) =>
      answer(options, () => {
        const known = orders.get(id);
        if (!known) return notFound();
        const items = known.items.map((item) => ({ ...item, status: 'cancelled' as const, changedAt: at() }));
        const order = { ...known, items, cancellable: false };
        orders.set(id, order);
        return accepted(order);
      }),
    listRecord: ({ section, cursor = '0', series, search = '', only }, options) =>
      tell(options, () => {
        const entries = demoRecord(section, today()).filter(
          ({ title, text = '', values = [], new: isNew }) =>
            (!series || values.some(({ code }) => code === series)) &&
            (only !== 'new' || isNew) &&
            (only !== 'outside' || values.some(({ inside = 'inside' }) => inside !== 'inside')) &&
            `${title} ${text}`.toLowerCase().includes(search.toLowerCase()),
        );
        const end = Number(cursor) + 20;
        return {
          section,
          entries: entries.slice(Number(cursor), end),
          ...(end < entries.length && { next: String(end) }),
          total: entries.length,
          malformed: 0,
          noStore: true,
        };
      }),
    getAccess: (options) =>
      tell(options, () => ({
        services: (['appointments', 'prescriptions', 'record'] as const).map((service) => ({
          service,
          state: registered.has(service) ? 'asked-for' : service === 'appointments' ? 'on' : 'off',
        })),
        noStore: true,
      })),
    register: ({ id, services }, options) =>
      tell(options, () => {
        for (const service of services) registered.add(service);
        const asked = services.map((service) => ({ service, state: 'asked-for' as const }));
        return { id, reference: referenceOf(id), services: asked };
      }),
    getStatus: (options) => tell(options, () => demoStatus(at())),
    getStatistics: (options) => tell(options, () => demoStatistics(today())),
  };
}
