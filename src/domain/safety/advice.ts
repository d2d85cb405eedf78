import type { UrgentHelp } from '../urgent-help/urgent-help.js';

/** A sentence that stands below advice, as a key of the same words, and its values. */
export interface AdviceLine {
  readonly key: 'crisis' | 'crisis-option' | 'deaf-111';
  readonly values: Readonly<Record<string, string>>;
}

/** What a notice tells the reader to do, as a key of the words in `i18n/locales/*\/safety.ts`, and its values. */
export interface NoticeAdvice {
  readonly key:
    | 'do-999'
    | 'do-nhs-111'
    | 'do-practice'
    | 'do-practice-phone'
    | 'do-out-of-hours'
    | 'do-maternity'
    | 'do-support'
    | 'do-crisis'
    | 'do-crisis-option';
  readonly values: Readonly<Record<string, string>>;
  readonly more?: readonly AdviceLine[];
}

/** How deaf people call 111. It stands wherever advice names 111. */
export const deafLine: AdviceLine = { key: 'deaf-111', values: {} };

/** Where to turn with thoughts of suicide while life is not in danger. It never stands without 999 above it. */
export const crisisLines = ({ crisis: { phone, option } }: UrgentHelp): readonly AdviceLine[] => {
  const samaritans = '116 123';
  return [
    option
      ? { key: 'crisis-option', values: { phone, option, samaritans } }
      : { key: 'crisis', values: { phone, samaritans } },
    ...(phone === '111' ? [deafLine] : []),
  ];
};

/**
 * Whom a notice names: 999 for an emergency; else whoever helps today in this nation at this hour, the maternity unit, the
 * crisis line or a support line. It depends on the rule alone, never on how many there are or in which order.
 */
export function noticeAdvice(
  rule: string,
  level: 'emergency' | 'urgent',
  help: UrgentHelp,
  phone?: string,
): NoticeAdvice {
  const { today, crisis, domesticAbuse } = help;
  if (level === 'emergency')
    return { key: 'do-999', values: {}, ...(rule === 'suicide-risk' && { more: crisisLines(help) }) };
  if (rule === 'baby-movements' || rule === 'pre-eclampsia') return { key: 'do-maternity', values: {} };
  if (rule === 'abuse') return { key: 'do-support', values: { phone: domesticAbuse } };
  if (rule === 'suicidal-thoughts') {
    const { phone: number, option } = crisis;
    const more = number === '111' ? [deafLine] : [];
    return option
      ? { key: 'do-crisis-option', values: { phone: number, option }, more }
      : { key: 'do-crisis', values: { phone: number }, more };
  }
  return today === 'practice' && phone
    ? { key: 'do-practice-phone', values: { phone } }
    : { key: `do-${today}`, values: {}, more: today === 'nhs-111' ? [deafLine] : [] };
}
