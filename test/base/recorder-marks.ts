import { expect } from '@open-wc/testing';

/** All marks that `docs/privacy.md` promises. */
export function expectRecorderMarks(...places: readonly Element[]): void {
  for (const place of places) {
    for (const mark of ['sentry-mask', 'hj-suppress', 'private', 'clarity-mask'])
      expect(place.hasAttribute(`data-${mark}`), mark).to.equal(true);
    expect(place.getAttribute('data-dd-privacy')).to.equal('mask');
    expect(place.classList.contains('ph-no-capture')).to.equal(true);
  }
}
