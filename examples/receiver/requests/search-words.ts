import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { parseDateFields } from '../../../src/domain/people/date-of-birth.js';

// What no rule of Unicode takes apart.
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Words as they are compared: small letters without accents; "O’Brien" is "obrien", and a hyphen parts two words. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðþßæœı]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The figures of a number; of a British telephone number as it is dialled in the country. */
const figures = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?440?(?=\d{9,10}$)/, '0');

/** A reference as it is compared. `purgeExpired` writes the same in SQL. */
const referenceText = (reference: string): string => reference.replaceAll('-', '').toLowerCase();

/** By what a request is found when its content was removed. */
export const searchTextOfReference = (reference: string): string => ` ${referenceText(reference)} `;

/** By what a request is found, in one line. What is not in it cannot be found. */
export function searchTextOf({ patient, actingFor, contact }: PatientRequest, reference: string): string {
  const names = [patient.givenName, patient.familyName, actingFor?.name ?? ''].map(fold);
  const parts = [
    ...names,
    // "Mary-Jane" is also found as "Maryjane".
    ...names.filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', '')),
    patient.dateOfBirth,
    patient.nhsNumber ?? '',
    figures(contact.phone ?? ''),
    referenceText(reference),
  ];
  return ` ${parts.filter((part) => part !== '').join(' ')} `;
}

/** More is no search for a person. */
const longest = 100;

const dates =
  /(?<!\d)(?:\d{4}[\s./-]\d{1,2}[\s./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|\p{L}+)[\s./-]+(?:\d{4}|\d{2}))(?!\d)/giu;

/**
 * What was typed into the search field, as patterns of SQL's `like` for the line of `searchTextOf`: of each list one must
 * fit. Empty if there is too little to look for.
 * @param today the local date: nobody is born after it
 */
export function searchPatternsOf(typed: string, today: string): readonly (readonly string[])[] {
  const text = typed.slice(0, longest);
  const isNumber = /^[\d\s()+./-]+$/.test(text) && text.replace(/\D/g, '').length > 8;
  const found: string[][] = [];
  const rest = isNumber
    ? text
    : text.replace(dates, (candidate) => {
        const days = datesOf(candidate, today);
        if (days.length > 0) found.push(days);
        return days.length > 0 ? ' ' : candidate;
      });
  for (const word of fold(rest.replace(/(?<=\d)[\s()+./-]+(?=\d)/g, '')).split(' ')) {
    if (/^\d+$/.test(word))
      found.push([
        ...new Set([word, figures(word)]),
        ...(word.length === 8 ? datesOf(spaced(word), today) : []),
      ]);
    // One letter is an initial.
    else if (word !== '') found.push([word.length === 1 ? ` ${word}` : word]);
  }
  const patterns = found.map((choices) => choices.map((choice) => `%${choice}%`));
  return found.some(([choice = '']) => !/^ ?[a-z0-9]$/.test(choice)) ? patterns : [];
}

/** The days that may be meant; a year of two figures may be of either century. */
function datesOf(text: string, today: string): string[] {
  const [, start, year] = /^(.*\D)(\d{2})$/.exec(text) ?? [];
  const readings = start && !/^\d{4}/.test(text) ? [`${start}19${year}`, `${start}20${year}`] : [text];
  return readings
    .map((day) => parseDateFields({ day, month: '', year: '' }))
    .filter((day) => typeof day === 'string')
    .filter((day) => day <= today);
}

const spaced = (word: string): string => `${word.slice(0, 2)} ${word.slice(2, 4)} ${word.slice(4)}`;
