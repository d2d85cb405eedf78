import { isFirstCopy } from './first-copy.js';

declare const __GP_VERSION__: string;

const widgets =
  'practice opening-hours contact-options urgent-help request-form appointment-picker repeat-prescription health-record online-access service-status request-statistics'.split(
    ' ',
  );

/** What a placeholder may set. Nothing else of it reaches a widget. */
const attributes =
  'src name ods-code phone nation time-zone hours endpoint backend credentials sign-in-url privacy-url theme service variant at json-ld cards kinds attachments on-behalf outside-hours on-emergency notices history slots-endpoint days modes reason appointment medications-endpoint sections services csv online-url address suppress-below'.split(
    ' ',
  );

/** Settings that send or fetch: whoever may only edit text must not point them at another server. */
const addresses = /^(src|csv|(.+-)?endpoint)$/;

const seen = new Set<string>();

/** Imports a widget once, and gives whether there is such a one. An unknown name costs one console line and no request. */
function load(name: string): boolean {
  const isKnown = widgets.includes(name);
  if (seen.has(name)) return isKnown;
  seen.add(name);
  if (isKnown) {
    // The core is asked for at the same time as the widget that needs it.
    const core = './chunks/core.js';
    Promise.all([import(/* @vite-ignore */ `./chunks/gp-${name}.js`), import(/* @vite-ignore */ core)]).catch(
      (error) => {
        console.error(`gp-${name} could not be loaded; its fallback content stays.`, error);
        seen.delete(name);
      },
    );
  } else console.warn(`gp-${name} is not a widget. Known: ${widgets}`);
  return isKnown;
}

/** Puts the widget into a placeholder; what stood there becomes its fallback. */
function fill(placeholder: HTMLElement): void {
  const name = placeholder.dataset['gpWidget']!;
  if (!load(name) || placeholder.firstElementChild?.localName === `gp-${name}`) return;
  const widget = document.createElement(`gp-${name}`);
  for (const attribute of attributes) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value === null) continue;
    if (addresses.test(attribute) && !isSameOrigin(value)) {
      console.warn(
        `gp-widgets: data-${attribute}="${value}" was ignored: a placeholder may only name this site.`,
      );
    } else widget.setAttribute(attribute, value);
  }
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}

/** Of an address that is none, a link has no origin. */
const isSameOrigin = (address: string): boolean =>
  Object.assign(document.createElement('a'), { href: address }).origin === location.origin;

function scan(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.hasAttribute('data-gp-widget')) fill(element as HTMLElement);
    if (element.localName.startsWith('gp-')) load(element.localName.slice(3));
  }
}

if (isFirstCopy(__GP_VERSION__, import.meta.url.replace(/[^/]*$/, ''))) {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1) scan(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
  scan(document.documentElement);
}
