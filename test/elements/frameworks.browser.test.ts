/** What frameworks do to settings: they set properties, and `null` or nothing where there is no value. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/appointment-picker/gp-appointment-picker.js';
import '../../src/elements/contact-options/gp-contact-options.js';
import '../../src/elements/health-record/gp-health-record.js';
import '../../src/elements/online-access/gp-online-access.js';
import '../../src/elements/opening-hours/gp-opening-hours.js';
import '../../src/elements/practice/gp-practice.js';
import '../../src/elements/repeat-prescription/gp-repeat-prescription.js';
import '../../src/elements/request-form/gp-request-form.js';
import '../../src/elements/request-statistics/gp-request-statistics.js';
import '../../src/elements/service-status/gp-service-status.js';
import '../../src/elements/urgent-help/gp-urgent-help.js';
import { waitUntil } from '../support/wait-until.js';

const tags = [
  'gp-appointment-picker',
  'gp-contact-options',
  'gp-health-record',
  'gp-online-access',
  'gp-opening-hours',
  'gp-repeat-prescription',
  'gp-request-form',
  'gp-request-statistics',
  'gp-service-status',
  'gp-urgent-help',
];

describe('a framework', () => {
  const original = console.error;
  let errors: unknown[];
  beforeEach(() => {
    errors = [];
    console.error = (...words: unknown[]) => errors.push(...words);
  });
  afterEach(() => {
    console.error = original;
  });

  for (const tag of tags)
    for (const nothing of [null, undefined])
      it(`may set ${nothing} for every setting that it has no value for: ${tag}`, async () => {
        const practice = await fixture(
          html`<gp-practice backend="demo" phone="01632 960001" hours="24/7"></gp-practice>`,
        );
        const element = document.createElement(tag);
        let isReady = false;
        element.addEventListener('gp-ready', () => (isReady = true));
        const { elementProperties } = element.constructor as typeof LitElement;
        for (const name of elementProperties.keys()) Object.assign(element, { [name]: nothing });
        practice.append(element);
        await waitUntil(() => isReady, `${tag} stands`);
        await waitUntil(() => !/Looking for free times$/.test(element.shadowRoot!.textContent!.trim()));
        expect(element.shadowRoot!.textContent).not.to.contain('We cannot show');
        expect(element.shadowRoot!.textContent).not.to.contain('did not load');
        expect(errors).to.deep.equal([]);
      });

  it('that takes the backend away leaves no form that leads to nowhere', async () => {
    const form = await fixture<HTMLElement>(
      html`<gp-request-form backend="demo"><p>Call us</p></gp-request-form>`,
    );
    await waitUntil(() => form.shadowRoot!.querySelector('form'), 'the form');
    form.removeAttribute('backend');
    await waitUntil(() => !form.shadowRoot!.querySelector('form'), 'the fallback');
    expect(form.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    expect(String(errors)).to.contain('an endpoint is needed');
  });
});
