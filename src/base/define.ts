import type { GpElement } from './base-element.js';

/** Registers a widget, unless another copy did before: then that one stays, and the console names both versions. */
export function define(
  tag: string,
  element: CustomElementConstructor & Pick<typeof GpElement, 'version'>,
): void {
  const earlier = customElements.get(tag) as Partial<typeof element> | undefined;
  if (!earlier) customElements.define(tag, element);
  else if (earlier !== element && earlier.version !== element.version) {
    console.warn(
      `<${tag}> ${element.version} was not registered: version ${earlier.version} is on this page already.`,
    );
  }
}
