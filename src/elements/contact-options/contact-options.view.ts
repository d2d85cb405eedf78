import { type Way, type WayHours, wayHours, wayServices, type WayTexts } from '../../base/ways.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';

export type Option = Way | 'nhs-app' | 'nhs-111';

export interface OptionView {
  readonly name: Option;
  /** When it is open; not for those that are not the practice's own. */
  readonly hours?: WayHours;
}

export interface ContactOptionsView {
  readonly options: readonly OptionView[];
  /** The practice's own ways that are open now. */
  readonly open: readonly Way[];
  /** None of them is open, as far as is known. */
  readonly allClosed: boolean;
  /** The instant at which something in this view changes, in milliseconds since 1970. */
  readonly validUntil: number;
}

const isOwn = (name: Option): name is Way => name in wayServices;

/**
 * Which ways to show, in the practice's order, and which of them is open.
 * @param isPaused whether the practice says that a way cannot be used now, whatever its hours
 * @throws HoursSyntaxError, RangeError for hours that cannot be read
 */
export function contactOptionsView(
  settings: PracticeSettings,
  now: number,
  texts: WayTexts,
  isPaused: (way: Way) => unknown,
): ContactOptionsView {
  const { phone, nation = 'england', contact = {} } = settings;
  const there = {
    telephone: phone,
    online: contact.online?.url,
    'in-person': true,
    // Patients of the other nations have other apps, or none.
    'nhs-app': nation === 'england',
    'nhs-111': true,
  };
  const all = Object.keys(there) as Option[];
  const options = (contact.order ?? all)
    .filter((name) => there[name])
    .map((name) => (isOwn(name) ? { name, hours: wayHours(name, settings, now, texts) } : { name }));
  const own = options.filter(({ hours }) => hours) as (OptionView & { name: Way; hours: WayHours })[];
  const usable = own.filter(({ name }) => !isPaused(name));
  return {
    options,
    open: usable.filter(({ hours }) => hours.isOpen).map(({ name }) => name),
    allClosed: !!own[0] && usable.every(({ hours }) => hours.isOpen === false),
    validUntil: Math.min(...own.map(({ hours }) => hours.until)),
  };
}
