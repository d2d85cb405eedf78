import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { safeHref } from '../../base/safe-href.js';
import { telHref } from '../../base/tel-href.js';

const text = ['string'];
const types: { readonly [setting in keyof PracticeSettings]: readonly string[] } = {
  name: text,
  odsCode: text,
  phone: text,
  hours: ['string', 'object'],
  endpoint: text,
  backend: ['string', 'object'],
  signInUrl: text,
  privacyUrl: text,
  getToken: ['function'],
};

/**
 * Settings without those of a wrong type, which nothing could work with, and without what would become a link that leads
 * nowhere: so none stands before a good setting of another source. Tells the webmaster of each.
 */
export function soundSettings(given: PracticeSettings = {}, tell: (fault: string) => void): PracticeSettings {
  const without = <Holder extends object>(holder: Holder, name: keyof Holder, fault: string): Holder => {
    tell(`${fault} It is not used.`);
    const { [name]: _, ...others } = holder;
    return others as Holder;
  };
  let settings = given;
  for (const [name, known] of Object.entries(types) as [keyof PracticeSettings, readonly string[]][]) {
    const type = typeof given[name];
    if (given[name] !== undefined && !known.includes(type))
      settings = without(settings, name, `${name} must be a ${known.join(' or ')}, not a ${type}.`);
  }
  const { phone } = settings;
  if (phone && !/\d{3}/.test(telHref(phone)))
    settings = without(
      settings,
      'phone',
      `phone="${phone}" is no number to call. Use one such as 01632 960001.`,
    );
  const linking = <Holder extends object>(
    holder: Holder,
    name: keyof Holder & string,
    label: string = name,
  ): Holder => {
    const url = holder[name] as string | undefined;
    return !url || safeHref(url)
      ? holder
      : without(holder, name, `${label}="${url}" is no address of a page. Use https://…`);
  };
  settings = linking(linking(settings, 'privacyUrl', 'privacy-url'), 'signInUrl', 'sign-in-url');
  const { online, inPerson } = settings.contact ?? {};
  return {
    ...settings,
    ...((online || inPerson) && {
      contact: {
        ...settings.contact,
        ...(online && { online: linking(online, 'url', 'contact.online.url') }),
        ...(inPerson && { inPerson: linking(inPerson, 'url', 'contact.inPerson.url') }),
      },
    }),
  };
}
