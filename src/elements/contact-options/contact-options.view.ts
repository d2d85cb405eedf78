import type { WayHours } from '../../base/ways.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';

/** The ways that are the practice's own, and have hours. */
const own = ['telephone', 'online', 'in-person'] as const;
export type OwnWay = (typeof own)[number];
export type Option = OwnWay | 'nhs-app' | 'nhs-111';

export interface OptionView {
  readonly name: Option;
  /** When it is open; not for those that are not the practice's own. */
  readonly hours?: WayHours;
}

export interface ContactOptionsView {
  readonly options: readonly OptionView[];
  /** The practice's own ways that are open and can be used now. */
  readonly open: readonly OwnWay[];
  /** None of them is open, as far as is known. */
  readonly allClosed: boolean;
  /** The instant at which something in this view changes, in milliseconds since 1970. */
  readonly validUntil: number;
}

export const isOwn = (name: Option): name is OwnWay => own.includes(name as OwnWay);

/** Which ways to show, in the practice's order. */
export function optionsOf({ phone, nation = 'england', contact = {} }: PracticeSettings): readonly Option[] {
  const there = {
    telephone: phone,
    online: contact.online?.url,
    'in-person': true,
    // Patients of the other nations have other apps, or none.
    'nhs-app': nation === 'england',
    'nhs-111': true,
  };
  return (contact.order ?? (Object.keys(there) as Option[])).filter((name) => there[name]);
}
