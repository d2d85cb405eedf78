// Outward codes as they exist (A9, A99, AA9, AA99, A9A, AA9A) and inward codes without C, I, K, M, O and V, which are
// not used there. Source: Royal Mail, Programmers' guide to PAF; Girobank's GIR 0AA is no longer in use.
const form = /^[A-Z]{1,2}\d(\d|[A-Z])?\d[ABD-HJLNP-UW-Z]{2}$/;

/**
 * Reads a UK postcode as people type it: small letters, spaces and dashes anywhere or nowhere, and O for 0 or I for 1
 * (and the reverse) where only one of the two can stand.
 * @returns it as it is printed, such as `LS1 4AP`; undefined if it cannot be one
 */
export function parsePostcode(text: string): string | undefined {
  const typed = text.toUpperCase().replace(/[\s.,\-–_]/g, '');
  // First place: a letter. Third from the end: a digit.
  const code = typed
    .replace(/^[01]/, (digit) => (digit === '0' ? 'O' : 'I'))
    .replace(/[OIL](?=..$)/, (letter) => (letter === 'O' ? '0' : '1'));
  return form.test(code) ? `${code.slice(0, -3)} ${code.slice(-3)}` : undefined;
}
