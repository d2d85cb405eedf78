/** The widgets that there are, by their tags without `gp-`. */
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

/** Names that were asked for. One that is taken out is asked for again. */
export const seen = new Set<string>();

/** Of an address that is none, a link has no origin. */
const isSameOrigin = (address: string): boolean =>
  Object.assign(document.createElement('a'), { href: address }).origin === location.origin;

/**
 * Finds the widgets of the page, now and later, asks for each once, and puts widgets into placeholders
 * (`data-gp-widget="opening-hours"`). An unknown name costs one console line.
 */
export function findWidgets(load: (name: string) => void): void {
  const isWidget = (name: string): boolean => {
    const isKnown = widgets.includes(name);
    if (!seen.has(name)) {
      seen.add(name);
      if (isKnown) load(name);
      else console.warn(`gp-${name} is not a widget. Known: ${widgets}`);
    }
    return isKnown;
  };

  /** Puts the widget into a placeholder; what stood there becomes its fallback. */
  const fill = (placeholder: HTMLElement): void => {
    const name = placeholder.dataset['gpWidget']!;
    if (!isWidget(name) || placeholder.firstElementChild?.localName === `gp-${name}`) return;
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
  };

  const scan = (root: Element): void => {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (element.hasAttribute('data-gp-widget')) fill(element as HTMLElement);
      if (element.localName.startsWith('gp-')) isWidget(element.localName.slice(3));
    }
  };

  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1) scan(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
  scan(document.documentElement);
}
