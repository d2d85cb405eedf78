/** The nearest element around this one that matches, through shadow roots; the element itself counts. */
export function nearest(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? nearest(root.host, selector) : null);
}
