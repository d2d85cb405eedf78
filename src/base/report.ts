/** Reports seen so far, so that a widget that renders often says each once. */
const seen = new WeakMap<Element, Set<string>>();

/**
 * Tells the webmaster what is wrong with a widget's settings: the tag, what is wrong, and the cure. Each text once a
 * widget. The page goes on.
 */
export function report(element: Element, text: string, level: 'error' | 'warn' = 'error'): void {
  const texts = seen.get(element) ?? new Set();
  seen.set(element, texts);
  if (texts.has(text)) return;
  texts.add(text);
  console[level](`<${element.localName}>: ${text}`);
}
