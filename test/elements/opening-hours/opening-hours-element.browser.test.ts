import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/opening-hours/gp-opening-hours.js';
import '../../../src/elements/practice/gp-practice.js';
import type { OpeningHoursElement } from '../../../src/elements/opening-hours/opening-hours-element.js';

const week = 'Mo-Fr 08:00-18:30';
const open = '2026-11-18T10:00:00Z';
const closed = '2026-11-18T20:00:00Z';

const textOf = (element: Element): string =>
  element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

async function show(attributes: Record<string, string>, inside = ''): Promise<OpeningHoursElement> {
  const element = document.createElement('gp-opening-hours');
  element.innerHTML = inside;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}

describe('gp-opening-hours', () => {
  let reports: string[];
  const { error } = console;
  beforeEach(() => {
    reports = [];
    console.error = (text: string) => reports.push(text);
  });
  afterEach(() => {
    console.error = error;
  });

  it('shows a banner from its attribute alone', async () => {
    const element = await show({ hours: week, at: open });
    expect(textOf(element)).to.equal('Open now until 6:30pm');
    expect(reports).to.deep.equal([]);
  });

  it('says what to do when closed', async () => {
    const element = await show({ hours: week, at: closed });
    expect(textOf(element)).to.match(/^Closed Opens tomorrow at 8am If you need help now: Call 111/);
    expect(textOf(element)).to.contain('Call 999 if it is an emergency');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://111.nhs.uk/');
  });
});
