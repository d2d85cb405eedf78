/** The digits of a number as people type it: spaces, dashes and other characters are dropped. */
export function nhsNumberDigits(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * Whether these are the ten digits of a valid NHS, CHI or H&C number: Modulus 11 with weights 10 to 2; a remainder of
 * 11 counts as 0, 10 is invalid. Source: NHS Data Dictionary, "NHS number".
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Ten digits as they are printed: 3-3-4. */
export function formatNhsNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
