/**
 * The link of a telephone number as people write it: what stands after the number (`option 2`, `or 01632 …`) is not dialled,
 * nor is the `(0)` of `+44 (0)1632`.
 */
export function telHref(phone: string): string {
  const [number] = /\+?\d([\d\s).–-]|\(\d+\))*|$/.exec(phone.replace('(0)', ''))!;
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
