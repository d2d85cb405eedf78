import { expect, fixture, html } from '@open-wc/testing';
import axe from 'axe-core';
import type { Meta, Story } from '../../stories/story.js';
import { waitUntil } from '../support/wait-until.js';

type StoryFile = { default: Meta } & Record<string, Story>;

const files = import.meta.glob<StoryFile>('/stories/*.stories.ts');

for (const [path, load] of Object.entries(files)) {
  // A file that cannot be loaded fails by itself; the others still run.
  const file = await load().catch((error: unknown) => {
    it(`${path} can be loaded`, () => Promise.reject(error));
  });
  if (!file) continue;
  const { default: meta, ...stories } = file;
  describe(path.split('/').pop()!, () => {
    beforeEach(() => sessionStorage.clear());

    for (const [name, story] of Object.entries(stories)) {
      it(`${name}: shows its widgets, and axe finds nothing`, async () => {
        const { render, parameters = {} } = { ...meta, ...story };
        const content = render!({ ...meta.args, ...story.args });
        // A whole page brings landmarks of its own.
        const isPage = meta.parameters?.['layout'] === 'fullscreen';
        const canvasElement = await fixture<HTMLElement>(
          isPage ? html`<div>${content}</div>` : html`<main>${inItsLanguage(story, content)}</main>`,
        );
        for (const widget of definedWidgets(canvasElement)) {
          if (parameters['showsFallback']) await showsFallback(widget);
          else await waitUntil(() => isReady(widget), `<${widget.localName}> shows its own content`);
        }
        await story.play?.({ canvasElement });
        const { violations } = await axe.run(canvasElement, { resultTypes: ['violations'] });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).join('\n')).to.equal('');
      });
    }
  });
}

/** As Storybook's toolbar does it. */
const inItsLanguage = ({ globals = {} }: Story, content: unknown): unknown =>
  html`<div lang=${globals.language ?? 'en'} dir=${globals.direction ?? 'ltr'}>${content}</div>`;

function definedWidgets(canvas: HTMLElement): Element[] {
  return [...canvas.querySelectorAll('*')].filter(
    ({ localName }) =>
      localName.startsWith('gp-') && localName !== 'gp-practice' && customElements.get(localName),
  );
}

const isReady = ({ shadowRoot }: Element): boolean => !!shadowRoot?.querySelector('[part~="root"]');

async function showsFallback(widget: Element): Promise<void> {
  const fallback = (): unknown => widget.shadowRoot?.querySelector('slot');
  await waitUntil(fallback, `<${widget.localName}> shows its fallback`);
  expect(isReady(widget)).to.equal(false);
}
