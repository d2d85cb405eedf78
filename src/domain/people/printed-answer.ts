import { formatNhsNumber, isNhsNumber, nhsNumberDigits } from './nhs-number.js';
import { printedTelephone } from './telephone.js';
import { parsePostcode } from './uk-postcode.js';

/** What is understood otherwise than it was typed, by the name of its field. */
const printed: Readonly<Record<string, (text: string) => string | undefined>> = {
  'nhs-number'(text) {
    const digits = nhsNumberDigits(text);
    return isNhsNumber(digits) ? formatNhsNumber(digits) : undefined;
  },
  postcode: parsePostcode,
  phone: printedTelephone,
};

/** An answer about a person as it is read back: as it will be sent, if it can be understood, else as it was typed. */
export const printedAnswer = (name: string, text: string): string => printed[name]?.(text) ?? text;
