/** The link of a telephone number as people write it: spaces and brackets go, a leading `+` stays. */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/(?!^\+)\D/g, '')}`;
}
