import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/practice/gp-practice.js';
import '../../../src/elements/urgent-help/gp-urgent-help.js';
import type { UrgentHelpElement } from '../../../src/index.js';
import { waitUntil } from '../../support/wait-until.js';

const text = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('gp-urgent-help', () => {
  it('stands alone on a page without any setting', async () => {
    const element = await fixture<UrgentHelpElement>(html`<gp-urgent-help>Call 999 or 111</gp-urgent-help>`);
    expect(text(element)).to.contain('Call 999 or go to A&E now if').and.to.contain('Call 111 now if:');
    expect(element.shadowRoot!.querySelectorAll('[role=heading]')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('names the urgency in words, not by colour alone', async () => {
    const element = await fixture<UrgentHelpElement>(html`<gp-urgent-help></gp-urgent-help>`);
    const [emergency, urgent] = element.shadowRoot!.querySelectorAll('[role=heading]');
    expect(emergency!.textContent).to.contain('Immediate action required:');
    expect(urgent!.textContent).to.contain('Urgent advice:');
  });

  it('offers the practice by telephone in Scotland while it is open, as a link', async () => {
    const practice = await fixture(html`
      <gp-practice nation="scotland" phone="01632 960123" hours="24/7">
        <gp-urgent-help></gp-urgent-help>
      </gp-practice>
    `);
    const element = practice.querySelector('gp-urgent-help')!;
    await waitUntil(() => element.shadowRoot!.querySelector('[role=heading]'));
    expect(text(element)).to.contain('Call us now on 01632 960123 if:');
    expect(element.shadowRoot!.querySelector('[role=heading] a')!.getAttribute('href')).to.equal(
      'tel:01632960123',
    );
  });

  it('is for the practice’s nation where a template left its own attribute empty', async () => {
    const practice = await fixture(html`
      <gp-practice nation="northern-ireland"><gp-urgent-help nation=""></gp-urgent-help></gp-practice>
    `);
    const element = practice.querySelector('gp-urgent-help')!;
    await waitUntil(() => element.shadowRoot!.querySelector('[role=heading]'));
    expect(text(element)).not.to.contain('111');
  });

  it('speaks Welsh on a Welsh page', async () => {
    const page = await fixture(html`<div lang="cy"><gp-urgent-help></gp-urgent-help></div>`);
    const element = page.firstElementChild as UrgentHelpElement;
    if (!element.shadowRoot!.querySelector('.care')) await oneEvent(element, 'gp-ready');
    expect(text(element)).to.contain('Ffoniwch 999');
  });
});
