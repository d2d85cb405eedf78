export type AppointmentMode = 'in-person' | 'telephone' | 'video';

export const modes: readonly AppointmentMode[] = ['in-person', 'telephone', 'video'];

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
  /^\d{4}-(0\d|1[0-2])-[0-3]\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const optionalTexts = ['clinician', 'location', 'language', 'gender', 'reason'] as const;

const isInstant = (value: unknown): value is string => {
  if (typeof value !== 'string' || !instantForm.test(value)) return false;
  const day = Date.parse(value.slice(0, 10));
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(value.slice(0, 10));
};

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
    Date.parse(end) >= Date.parse(start) &&
    modes.includes(mode as AppointmentMode) &&
    optionalTexts.every((name) => slot[name] === undefined || isShort(slot[name])) &&
    (held === undefined || typeof held === 'boolean')
  );
}
