import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/contact-options/gp-contact-options.js';
import '../../../src/elements/practice/gp-practice.js';
import type { PracticeConfig } from '../../../src/contract/practice-config.js';
import type { ContactOptionsElement } from '../../../src/index.js';
import { consoleLines } from '../../support/console-lines.js';
import { waitUntil } from '../../support/wait-until.js';

const textOf = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const names = (element: Element): (string | undefined)[] =>
  [...element.shadowRoot!.querySelectorAll('.option h2')].map((each) => each.textContent?.trim());
const option = (element: Element, name: string): string =>
  element.shadowRoot!.querySelector(`[part~="${name}"]`)!.textContent!.replace(/\s+/g, ' ');

const config: PracticeConfig = {
  version: 1,
  name: 'Harbour Lane',
  phone: '01632 960001',
  hours: { surgery: 'Mo-Fr 08:00-20:00', phone: 'Mo-Fr 08:00-18:30' },
  contact: { online: { url: '/ask' } },
};

async function show(at: string, changes: Partial<PracticeConfig> = {}): Promise<ContactOptionsElement> {
  const around = await fixture<HTMLElement>(
    html`<gp-practice .config=${{ ...config, ...changes }} .clockOffset=${Date.parse(at) - Date.now()}
      ><gp-contact-options>Call us</gp-contact-options></gp-practice
    >`,
  );
  const element = around.querySelector('gp-contact-options')!;
  await waitUntil(() => element.shadowRoot!.querySelector('[part~=help]'));
  return element;
}
const open = '2026-11-24T10:00:00Z';
const evening = '2026-11-24T19:00:00Z';
const night = '2026-11-24T22:00:00Z';

describe('gp-contact-options', () => {
  const reports = consoleLines('error', 'warn');

  it('needs nothing but a number and hours, and keeps a line free for when it is open until that can be read', async () => {
    const element = await fixture<ContactOptionsElement>(
      html`<gp-contact-options phone="01632 960001" hours="Mo-Su,PH 00:00-24:00"></gp-contact-options>`,
    );
    const options = element.shadowRoot!.querySelector<HTMLElement>('.options')!;
    const height = options.offsetHeight;
    expect(option(element, 'telephone')).to.contain('01632 960001').and.not.to.contain('Open');
    await waitUntil(() => option(element, 'telephone').includes('Open'));
    expect(options.offsetHeight).to.equal(height);
    expect(names(element)).to.deep.equal(['By phone', 'In person', 'NHS App', 'NHS 111']);
    expect(option(element, 'telephone')).to.contain('Open 24 hours').and.contain('01632 960001');
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('tel:01632960001');
    expect(reports).to.deep.equal([]);
  });

  it('says what each is good for, what to have ready and when it is open', async () => {
    const element = await show(open);
    expect(option(element, 'telephone')).to.contain('Open until 6:30pm').and.contain('date of birth');
    expect(option(element, 'in-person')).to.contain('Open until 8pm');
    expect(element.shadowRoot!.querySelector('.closed-now')).to.equal(null);
  });

  it('points from a closed way to what is open', async () => {
    const element = await show(evening);
    expect(option(element, 'telephone')).to.contain(
      'Closed. Opens tomorrow at 8am Use now: Online, In person',
    );
    expect(option(element, 'in-person')).not.to.contain('Use now');
  });

  it('never points from a closed way to another closed way, but to what is open', async () => {
    const element = await show(night);
    expect(textOf(element)).not.to.contain('Use now');
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.match(
      /We are closed now.*Call 111/s,
    );
    const calls = element.shadowRoot!.querySelectorAll('[role=status] [href="tel:111"], [href="tel:999"]');
    expect(calls).to.have.length(2, 'a press calls them');
  });

  it('names the out-of-hours service in Northern Ireland, which has no 111', async () => {
    const element = await show(night, { nation: 'northern-ireland' });
    // As templates do that have no value.
    element.setAttribute('nation', '');
    await element.updateComplete;
    expect(textOf(element)).to.contain('GP out-of-hours service').and.not.contain('111');
    expect(names(element)).not.to.contain('NHS App');
  });

  it('keeps to the practice’s order and words', async () => {
    const element = await show(open, {
      contact: {
        order: ['in-person', 'telephone'],
        inPerson: { text: { en: 'Come in', cy: 'Dewch i mewn' }, address: '1 Harbour Lane' },
        interpreters: 'We speak Polish.',
      },
    });
    expect(names(element)).to.deep.equal(['In person', 'By phone']);
    expect(option(element, 'in-person')).to.contain('Come in').and.contain('1 Harbour Lane');
    expect(textOf(element)).to.contain('We speak Polish.');
  });

  it('stays without hours that cannot be read, and names them in the console', async () => {
    const element = await show(open, { hours: 'whenever' });
    expect(option(element, 'telephone')).to.contain('01632 960001').and.not.contain('Open');
    expect(reports.join()).to.contain('whenever');
  });

  it('works without a number, with 999 and 111, and warns', async () => {
    const element = await fixture<ContactOptionsElement>(html`<gp-contact-options></gp-contact-options>`);
    expect(textOf(element)).to.contain('Call 999').and.contain('111');
    expect(reports.join()).to.contain('phone');
  });

  it('changes when a way closes while the page is open', async () => {
    const element = await show('2026-11-24T19:59:59.500Z');
    expect(option(element, 'in-person')).to.contain('Open until 8pm');
    await waitUntil(() => textOf(element).includes('We are closed now'), 'closes');
  });

  it('speaks Welsh on a Welsh page', async () => {
    const page = await fixture(
      html`<div lang="cy"><gp-contact-options phone="1"></gp-contact-options></div>`,
    );
    const element = page.firstElementChild!;
    await waitUntil(() => element.shadowRoot!.textContent!.includes('Dros y ffôn'));
  });

  it('names a number and an address of its own that cannot be used, and takes the practice’s', async () => {
    const element = await show(open);
    Object.assign(element, { phone: 1632960123, onlineUrl: 'www.practice.example/ask' });
    await waitUntil(() => reports.length === 2);
    expect(reports.join())
      .to.contain('phone must be a string, not a number')
      .and.contain('www.practice.example/ask');
    expect(option(element, 'telephone')).to.contain('01632 960001');
    expect(element.shadowRoot!.querySelector('[part~=online] a')!.getAttribute('href')).to.match(/[/]ask$/);
    element.phone = '01632 960123';
    await waitUntil(() => option(element, 'telephone').includes('01632 960123'));
  });
});
