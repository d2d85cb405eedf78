import type { Nation } from '../../domain/opening-hours/nation.js';
import { urgentHelp } from '../../domain/urgent-help/urgent-help.js';
import type { urgentHelp as english } from '../../i18n/locales/en/urgent-help.js';
import type { CareLevel } from '../../base/care-card.js';

type Key = keyof typeof english & string;

/** A line of a card: a text, its values, and where it leads. */
export interface Line {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string>>;
  readonly href?: string;
}

export interface CardView {
  readonly level: CareLevel;
  readonly hidden: Key;
  readonly heading: Line;
  readonly points: readonly Line[];
  readonly more: readonly Line[];
}

export const cardNames = ['emergency', 'urgent', 'non-urgent'] as const;

export interface UrgentHelpOptions {
  readonly nation: Nation;
  /** Whether the practice is open now; without its hours, it is taken as closed: 111 is never wrong then. */
  readonly isOpen: boolean;
  readonly phone?: string | undefined;
  readonly cards: readonly CareLevel[];
}

const lines = (...keys: Key[]): Line[] => keys.map((key) => ({ key }));

/** What each card says, for the nation and the hour. */
export function urgentHelpView({ nation, isOpen, phone, cards }: UrgentHelpOptions): readonly CardView[] {
  const help = urgentHelp(nation, isOpen);
  const withPhone = (key: Key): Line[] => (phone ? [{ key, values: { phone } }] : []);
  const { crisis, domesticAbuse, findEmergencyDepartment, website } = help;
  const all: Record<CareLevel, CardView> = {
    emergency: {
      level: 'emergency',
      hidden: 'emergency-hidden',
      heading: { key: 'emergency-heading' },
      points: lines(
        'emergency-heart',
        'emergency-stroke',
        'emergency-breathing',
        'emergency-collapse',
        'emergency-bleeding',
      ),
      more: [
        ...(findEmergencyDepartment
          ? [{ key: 'emergency-department', href: findEmergencyDepartment } as const]
          : []),
        ...lines('emergency-deaf', 'emergency-silent'),
      ],
    },
    urgent: {
      level: 'urgent',
      hidden: 'urgent-hidden',
      heading:
        help.today === 'practice' && phone
          ? { key: 'urgent-practice-phone', values: { phone } }
          : { key: `urgent-${help.today}` },
      points: lines('urgent-today', 'urgent-worse', 'urgent-baby', 'urgent-pregnant', 'urgent-unsure'),
      more: [
        ...(isOpen && help.today !== 'practice' ? withPhone('urgent-open-phone') : []),
        ...(website
          ? [
              {
                key: help.today === 'nhs-111' ? 'urgent-website' : 'urgent-website-out-of-hours',
                href: website,
              } as const,
            ]
          : []),
        {
          key:
            help.today !== 'nhs-111'
              ? 'urgent-deaf-practice'
              : nation === 'scotland'
                ? 'urgent-deaf-scotland'
                : 'urgent-deaf',
        },
        crisis.option
          ? { key: 'urgent-crisis-option', values: { phone: crisis.phone, option: crisis.option } }
          : { key: 'urgent-crisis', values: { phone: crisis.phone } },
        { key: 'urgent-samaritans', values: { phone: '116 123' } },
        { key: 'urgent-abuse', values: { phone: domesticAbuse } },
      ],
    },
    'non-urgent': {
      level: 'non-urgent',
      hidden: 'non-urgent-hidden',
      heading: { key: 'non-urgent-heading' },
      points: lines('non-urgent-wait', 'non-urgent-medicine', 'non-urgent-papers'),
      more: withPhone('non-urgent-phone'),
    },
  };
  return cardNames.filter((name) => cards.includes(name)).map((name) => all[name]);
}
