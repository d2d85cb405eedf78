/** A telephone number that was understood. */
export interface Telephone {
  /** As it is dialled from anywhere: `+447700900123`. */
  readonly e164: string;
  /** Digits to dial after the connection, such as `12`. */
  readonly extension?: string;
}

/**
 * Why a text is no number to ring: `missing` (no digit), `not-a-number` (letters or signs that belong to none),
 * `too-short`, `too-long`, `no-area-code` (a local number).
 */
export type TelephoneFault = 'missing' | 'not-a-number' | 'too-short' | 'too-long' | 'no-area-code';

/**
 * Reads a telephone number as people type it: spaces, dashes, dots and brackets anywhere, `+44 (0)`, `0044`, `ext. 12`.
 * Numbers without a country are of the UK.
 */
export function parseTelephone(text: string): Telephone | TelephoneFault {
  const [, main = '', extension] =
    /^(.*?)(?:(?:\bext(?:ension|n)?\b\.?:?|[x#;])\s*(\d{1,6}))?\s*$/i.exec(text.trim().slice(0, 200)) ?? [];
  const typed = main.replace(/^tel(ephone)?\b[.:]?/i, '').replace(/\u00a0/g, ' ');
  if (!/\d/.test(typed)) return typed.trim() ? 'not-a-number' : 'missing';
  if (/[^\d\s+().\-–—/]/.test(typed) || /\d.*\+/.test(typed)) return 'not-a-number';
  const dialled = typed.replace(/[^\d+]/g, '').replace(/^(?:\+|00)/, '+');
  const number = dialled.replace(/^0/, '+44').replace(/^\+440/, '+44');
  if (number[0] !== '+') {
    // Ten digits without the leading 0: the 0 was lost, as in a spreadsheet.
    if (/^[1-37-9]\d{9}$/.test(number)) return found(`+44${number}`, extension);
    return number.length < 6 ? 'too-short' : number.length > 8 ? 'not-a-number' : 'no-area-code';
  }
  const digits = number.slice(1);
  if (number.startsWith('+44')) {
    // Source: Ofcom, National Telephone Numbering Plan: ten digits, but nine for some 01, 0800 and 0500 numbers.
    const national = digits.slice(2);
    if (national.length < 9 || (national.length === 9 && !/^(1|800)/.test(national))) return 'too-short';
    if (national.length > 10) return 'too-long';
    return /^[1-35-9]/.test(national) ? found(number, extension) : 'not-a-number';
  }
  // ITU-T E.164: at most fifteen digits, none a leading 0; the shortest in use have seven.
  if (digits[0] === '0') return 'not-a-number';
  return digits.length < 7 ? 'too-short' : digits.length > 15 ? 'too-long' : found(number, extension);
}

const found = (e164: string, extension?: string): Telephone => (extension ? { e164, extension } : { e164 });

// How many digits the area code has, with its 0, and how the rest is grouped.
const grouping: readonly (readonly [RegExp, string])[] = [
  [/^(02\d)(\d{4})(\d{4})$/, '$1 $2 $3'],
  [/^(011\d|01\d1|03\d\d|08\d\d|09\d\d)(\d{3})(\d{3,4})$/, '$1 $2 $3'],
  [/^(0\d{4})(\d{5,6})$/, '$1 $2'],
];

/**
 * A number as it is printed in the UK: `020 7946 0000`, `0115 496 0000`, `01632 960001`. Numbers of other countries keep
 * the international form.
 */
export function formatTelephone({ e164, extension }: Telephone): string {
  const national = e164.replace(/^\+44/, '0');
  const [pattern, groups] = grouping.find(([each]) => each.test(national)) ?? [/$/, ''];
  return national.replace(pattern, groups) + (extension ? ` ext. ${extension}` : '');
}

/** A number as it is printed if it can be read, else as it was typed. */
export function printedTelephone(text: string): string {
  const telephone = parseTelephone(text);
  return typeof telephone === 'string' ? text : formatTelephone(telephone);
}
