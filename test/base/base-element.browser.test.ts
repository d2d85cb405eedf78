import { expect, fixture, html } from '@open-wc/testing';
import { GpElement } from '../../src/base/base-element.js';
import { consoleLines } from '../support/console-lines.js';

/** Throws where it is told to. */
class Breaking extends GpElement {
  declare where?: string;
  #mayBreak(where: string): void {
    if (this.where === where) throw new Error(where);
  }
  protected override shouldUpdate(): boolean {
    this.#mayBreak('shouldUpdate');
    return super.shouldUpdate();
  }
  protected override willUpdate(): void {
    this.#mayBreak('willUpdate');
  }
  protected override content(): unknown {
    this.#mayBreak('content');
    return 'Content';
  }
}
customElements.define('gp-breaking', Breaking);

describe('a widget with a defect', () => {
  const lines = consoleLines('error');
  let thrown: unknown[];
  const note = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    thrown.push(event.reason);
  };
  beforeEach(() => {
    thrown = [];
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', note);
  });

  for (const where of ['shouldUpdate', 'willUpdate', 'content'])
    for (const when of ['at first', 'later'])
      it(`shows its fallback and throws nothing into the page: ${where}, ${when}`, async () => {
        const element = document.createElement('gp-breaking') as Breaking;
        element.innerHTML = '<p>Fallback</p>';
        if (when === 'at first') element.where = where;
        await fixture(html`${element}`);
        element.where = where;
        element.requestUpdate();
        await element.updateComplete.catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
        expect(lines[0]).to.contain('<gp-breaking>');
        expect(lines[1]).to.contain(where);
        expect(thrown).to.deep.equal([]);
      });
});
