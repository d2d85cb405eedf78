import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import styles from '../../examples/practice-site/public/site.css?raw';

const pages = import.meta.glob<string>('/examples/practice-site/public/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page as it is before any script has run: with the fallback content of its widgets. */
async function open(html: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  frame.srcdoc = html
    .replace(/<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`)
    .replace(/<link rel="icon"[^>]*>|<script[^>]*><\/script>/g, '')
    .replace(/ src="[^"]*\.svg"/g, ' src="data:,"');
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
}

describe('the pages of the practice site, before scripts run', () => {
  it('are all here', () => expect(Object.keys(pages)).to.have.length.above(15));

  for (const [path, html] of Object.entries(pages)) {
    const name = path.split('public/')[1]!;

    it(`${name}: axe finds nothing`, async () => {
      const frame = await open(html, 1024);
      const inside = frame.contentWindow as unknown as { eval(source: string): void; axe: typeof axe };
      inside.eval(axe.source);
      const { violations } = await inside.axe.run(frame.contentDocument!, { resultTypes: ['violations'] });
      frame.remove();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).join('\n')).to.equal('');
    });

    it(`${name}: does not scroll sideways on a screen 320 px wide`, async () => {
      const frame = await open(html, 320);
      const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
      frame.remove();
      expect(scrollWidth).to.equal(clientWidth);
    });
  }
});
