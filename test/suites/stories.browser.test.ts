import { expect, fixture, html } from '@open-wc/testing';
import axe from 'axe-core';
import type { Meta, Story } from '../../stories/story.js';

type StoryFile = { default: Meta } & Record<string, Story>;

const files = import.meta.glob<StoryFile>('/stories/*.stories.ts', { eager: true });

for (const [path, { default: meta, ...stories }] of Object.entries(files)) {
  describe(`${path.split('/').pop()}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      const render = story.render ?? meta.render!;
      const show = async (): Promise<HTMLElement> => {
        const canvasElement = await fixture<HTMLElement>(
          html`<main>${render({ ...meta.args, ...story.args })}</main>`,
        );
        await settled(canvasElement);
        await story.play?.({ canvasElement });
        return canvasElement;
      };

      it(`${name}: axe finds nothing`, async () => {
        const canvas = await show();
        const { violations } = await axe.run(canvas, { resultTypes: ['violations'] });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).join('\n')).to.equal('');
      });
    }
  });
}

/** Every widget in the story shows what it has to show: its own content, or its fallback. */
async function settled(canvas: HTMLElement): Promise<void> {
  const widgets = [
    ...canvas.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*'),
  ].filter((element) => element.localName.startsWith('gp-'));
  for (let turn = 0; turn < 5; turn++) {
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }
}
