/** What a practice's settings are asked beyond their form. */

/** `https:`, `http:`, or relative to the page. Nothing else: no `javascript:`, no `data:`. */
export const isLinkAddress = (text: string): boolean =>
  /^\S{1,2000}$/.test(text) && !/^(?!https?:)[^/?#]*:/i.test(text);

export const namePattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const isName = (text: string): boolean => namePattern.test(text) && text.length <= 60;

export const wordKeyPattern = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
export const isWordKey = (text: string): boolean => wordKeyPattern.test(text);

export const hasEnglish = (texts: object): boolean => 'en' in texts;

export const hasItsOptions = ({
  type,
  options,
}: {
  type: string;
  options?: readonly string[] | undefined;
}): boolean => !type.startsWith('choice') || !!options?.length;

export const haveOwnIds = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

export const isWorkingDays = (days: number): boolean => Number.isInteger(days) && days > 0 && days < 31;

export const endsAfterStart = ({ from, to = from }: { from: string; to?: string | undefined }): boolean =>
  from <= to;

export function isTimeZone(text: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false;
  }
}
