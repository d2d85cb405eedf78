import { expect, fixture, html } from '@open-wc/testing';
import { registerBackend } from '../../src/backends.js';
import { demoBackend } from '../../src/backends/demo/demo-backend.js';
import '../../src/elements/health-record/gp-health-record.js';
import '../../src/elements/practice/gp-practice.js';
import '../../src/elements/request-form/gp-request-form.js';
import { consoleLines } from '../support/console-lines.js';
import { waitUntil } from '../support/wait-until.js';

describe('registerBackend', () => {
  const reports = consoleLines('error', 'warn');

  for (const [where, markup] of [
    [
      'named by a practice',
      html`<gp-practice phone="01632 960001" backend="practice-late"
        ><gp-request-form>Call us</gp-request-form><gp-health-record>Call us</gp-health-record></gp-practice
      >`,
    ],
    [
      'named by the widget alone',
      html`<div>
        <gp-request-form backend="widget-late">Call us</gp-request-form
        ><gp-health-record backend="widget-late">Call us</gp-health-record>
      </div>`,
    ],
  ] as const)
    it(`serves widgets that stand already: ${where}`, async () => {
      const place = await fixture(markup);
      const widgets = [...place.children];
      await waitUntil(() =>
        widgets.every(({ localName }) => reports.join().includes(`<${localName}>: there is no backend`)),
      );
      let ready = 0;
      place.addEventListener('gp-ready', () => ready++);
      registerBackend(where.includes('practice') ? 'practice-late' : 'widget-late', demoBackend);
      await waitUntil(() => ready === 2, 'both stand');
    });

  it('takes no built-in name: what says that nothing is sent sends nothing', async () => {
    let made = 0;
    registerBackend('demo', (...settings) => (made++, demoBackend(...settings)));
    const record = await fixture(html`<gp-health-record backend="demo">Call us</gp-health-record>`);
    await waitUntil(() => record.shadowRoot!.querySelector('h2'));
    expect(made).to.equal(0);
    expect(reports.join()).to.contain('"demo" is built in');
  });
});
