/** Marks by which session recorders know what is not theirs. On the widget itself, and on what it shows. */
export function keepFromRecorders(element: Element): void {
  for (const mark of ['sentry-mask', 'hj-suppress', 'private', 'clarity-mask']) {
    element.toggleAttribute(`data-${mark}`, true);
  }
  element.setAttribute('data-dd-privacy', 'mask');
  element.classList.add('ph-no-capture');
}
