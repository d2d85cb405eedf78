export const modes = ['in-person', 'telephone', 'video'] as const;
export type AppointmentMode = (typeof modes)[number];

/** A free time, as the contract has it. Instants carry their offset. */
export interface Slot {
  id: string;
  start: string;
  end: string;
  mode: AppointmentMode;
  clinician?: string | undefined;
  location?: string | undefined;
  language?: string | undefined;
  gender?: string | undefined;
  reason?: string | undefined;
  held?: boolean | undefined;
}

const instantForm =
  /^\d{4}-(?:0\d|1[0-2])-[0-3]\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const optionalTexts = ['clinician', 'location', 'language', 'gender', 'reason'] as const;

// Of many slots few are on another day than the one before.
let knownDay = '';
const isRealDay = (day: string): boolean => {
  if (day === knownDay) return true;
  const start = Date.parse(day);
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day)) return false;
  knownDay = day;
  return true;
};

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && instantForm.test(value) && isRealDay(value.slice(0, 10));

// Of two in UTC that are written alike the texts tell it, and an instant takes longest to read.
const areInOrder = (start: string, end: string): boolean =>
  start.length === end.length && start.endsWith('Z') && end.endsWith('Z')
    ? start <= end
    : Date.parse(start) <= Date.parse(end);

// 400 UTF-16 units hold at least 200 characters: only longer texts have to be counted.
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && (value.length <= 200 || (value.length <= 400 && [...value].length <= 200));

/**
 * Whether data is a slot of the contract that does not end before it starts. By hand: a page that only shows free times
 * does not load the schemas, and there may be 50,000 slots. A test holds it against the contract's own schema.
 */
export function isSlot(data: unknown): data is Slot {
  if (typeof data !== 'object' || !data) return false;
  const slot = data as Partial<Record<keyof Slot, unknown>>;
  const { id, start, end, mode, held } = slot;
  return (
    isShort(id) &&
    id.trim() !== '' &&
    isInstant(start) &&
    isInstant(end) &&
    areInOrder(start, end) &&
    modes.includes(mode as AppointmentMode) &&
    optionalTexts.every((name) => slot[name] === undefined || isShort(slot[name])) &&
    (held === undefined || typeof held === 'boolean')
  );
}

const starts = new WeakMap<Slot, number>();

/** Remembers when a slot starts, in milliseconds since 1970: to read an instant takes longest of all that is done with it. */
export function startsAt(slot: Slot, start: number): Slot {
  starts.set(slot, start);
  return slot;
}

/** When it starts, in milliseconds since 1970. */
export const startOf = (slot: Slot): number => starts.get(slot) ?? Date.parse(slot.start);
