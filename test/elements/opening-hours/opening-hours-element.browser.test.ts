import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/opening-hours/gp-opening-hours.js';
import '../../../src/elements/practice/gp-practice.js';
import type { OpeningHoursElement } from '../../../src/elements/opening-hours/opening-hours-element.js';
import type { PracticeElement } from '../../../src/elements/practice/practice-element.js';
import { consoleLines } from '../../support/console-lines.js';
import { waitUntil } from '../../support/wait-until.js';

const week = 'Mo-Fr 08:00-18:30';
const open = '2026-11-18T10:00:00Z';
const closed = '2026-11-18T20:00:00Z';

const textOf = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part~="${name}"]`);
const announced = (element: Element): string =>
  element.shadowRoot!.querySelector('[role="status"]')!.textContent!;

function make(attributes: Record<string, string>, inside = ''): OpeningHoursElement {
  const element = document.createElement('gp-opening-hours');
  element.innerHTML = inside;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A widget on the page; with `practice`, inside a `gp-practice` with these settings. */
async function show(
  attributes: Record<string, string>,
  { practice, inside }: { practice?: Partial<PracticeElement>; inside?: string } = {},
): Promise<OpeningHoursElement> {
  const element = make(attributes, inside);
  let place: Element = await fixture(html`<div></div>`);
  if (practice) {
    const around = Object.assign(document.createElement('gp-practice'), practice);
    place.append(around);
    place = around;
  }
  place.append(element);
  await waitUntil(() => element.practice.state !== 'loading');
  await element.updateComplete;
  return element;
}

describe('gp-opening-hours', () => {
  const { now } = Date;
  const reports = consoleLines('error');
  /** Lets the device's clock show this moment, and go on from there. */
  const setClock = (moment: string): void => {
    const shift = Date.parse(moment) - now();
    Date.now = () => now() + shift;
  };
  afterEach(() => {
    Date.now = now;
  });

  describe('the banner', () => {
    it('needs nothing but its hours', async () => {
      const element = await show({ hours: week, at: open });
      expect(textOf(element)).to.equal('Open now until 6:30pm');
      expect(part(element, 'banner')!.part.contains('open')).to.equal(true);
      expect(reports).to.deep.equal([]);
    });

    it('says when it opens and what to do when closed', async () => {
      const element = await show({ hours: week, at: closed });
      expect(textOf(element)).to.match(/^Closed Opens tomorrow at 8am If you need help now: Call 111/);
      expect(textOf(element)).to.contain('Call 999 if it is an emergency');
    });

    for (const [nation, text, links] of [
      ['england', 'Call 111', ['tel:111', 'https://111.nhs.uk/', 'tel:999']],
      ['wales', 'Call 111', ['tel:111', 'https://111.wales.nhs.uk/', 'tel:999']],
      ['scotland', 'Call 111', ['tel:111', 'tel:999']],
      [
        'northern-ireland',
        'Call the GP out-of-hours service',
        ['https://www.nidirect.gov.uk/articles/gp-out-hours-service', 'tel:999'],
      ],
    ] as const) {
      it(`names the way to help of ${nation}`, async () => {
        const element = await show({ hours: week, at: closed }, { practice: { nation } });
        expect(textOf(element)).to.contain(text);
        const shown = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
        expect(shown).to.deep.equal(links);
      });
    }

    it('sends people to the practice, not to 111, when only the service is closed', async () => {
      const hours = { surgery: week, dispensary: 'Mo-Fr 14:00-17:00' };
      const config = { version: 1 as const, name: 'Harbour Lane', phone: '01632 960001', hours };
      const element = await show({ service: 'dispensary', at: open }, { practice: { config } });
      expect(textOf(element)).to.match(/^Dispensary Closed Opens today at 2pm/);
      expect(textOf(element)).to.contain('Call the practice: 01632 960001').and.not.contain('111');
      element.hours = 'Sa 09:00-12:00';
      await element.updateComplete;
      expect(textOf(element)).to.contain('Call the practice: 01632 960001');
      element.at = closed;
      await element.updateComplete;
      expect(textOf(element)).to.contain('Call 111');
    });

    it('shows the practice’s exceptions, of its own service only', async () => {
      const exceptions = [
        { from: '2026-11-18', hours: 'off', note: 'Fire drill', services: ['phone'] },
        { from: '2026-11-19', hours: '10:00-12:00' },
      ];
      const config = { version: 1 as const, name: 'Harbour Lane', hours: week, exceptions };
      const element = await show({ at: open }, { practice: { config } });
      expect(textOf(element)).to.equal('Open now until 6:30pm');
      element.service = 'phone';
      await element.updateComplete;
      expect(textOf(element)).to.match(/^Phone lines Closed Opens tomorrow at 10am ?Fire drill/);
    });

    it('goes by the practice’s zone', async () => {
      const element = await show(
        { hours: week, at: '2026-11-18T20:00:00Z' },
        { practice: { timeZone: 'America/New_York' } },
      );
      expect(textOf(element)).to.equal('Open now until 6:30pm');
    });
  });

  describe('the table', () => {
    it('shows the week, names the service and marks today', async () => {
      const element = await show({ hours: week, at: open, variant: 'table', service: 'phone' });
      const table = element.shadowRoot!.querySelector('table')!;
      expect(table.caption!.innerText.trim()).to.equal('Opening hours: Phone lines');
      expect([...table.rows].map((row) => row.cells[0]!.innerText.trim())).to.deep.equal([
        'Monday',
        'Tuesday',
        'Wednesday (today)',
        'Thursday',
        'Friday',
        'Saturday',
        'Sunday',
      ]);
      expect(table.rows[2]!.part.contains('today')).to.equal(true);
      expect(table.rows[0]!.part.contains('today')).to.equal(false);
      expect(table.rows[0]!.cells[0]!.scope).to.equal('row');
    });

    it('dates the days that are not like every week', async () => {
      const element = await show({ hours: week, at: '2026-12-23T10:00:00Z', variant: 'table' });
      const { rows } = element.shadowRoot!.querySelector('table')!;
      expect(rows[4]!.innerText.replace(/\s+/g, ' ').trim()).to.equal(
        'Friday 25 December Closed Bank holiday',
      );
    });
  });

  it('fits a line of text as a badge', async () => {
    const element = await show({ hours: week, at: closed, variant: 'badge' });
    expect(textOf(element)).to.equal('Closed. Opens tomorrow at 8am');
    expect(getComputedStyle(element).display).to.equal('inline-block');
  });

  describe('time', () => {
    it('changes when it closes, says so politely and fires one event', async () => {
      setClock('2026-11-18T18:29:59.600Z');
      const element = await show({ hours: week });
      const states: unknown[] = [];
      const onChange = (event: Event): void => void states.push((event as CustomEvent).detail);
      document.addEventListener('gp-open-state-changed', onChange);
      expect(textOf(element)).to.equal('Closing soon, at 6:30pm');
      expect(announced(element)).to.equal('');
      await waitUntil(() => textOf(element).startsWith('Closed'), 'closes');
      expect(announced(element)).to.equal('Closed. Opens tomorrow at 8am');
      expect(states).to.deep.equal([{ state: 'closed' }]);
      document.removeEventListener('gp-open-state-changed', onChange);
    });

    it('no longer sends people to the lines when these close, though its own service stays closed', async () => {
      setClock('2026-11-18T18:29:59.600Z');
      const hours = { surgery: week, online: 'Mo-Fr 08:00-12:00' };
      const config = { version: 1 as const, name: 'Harbour Lane', phone: '01632 960001', hours };
      const element = await show({ service: 'online' }, { practice: { config } });
      expect(textOf(element)).to.contain('Call the practice: 01632 960001');
      await waitUntil(() => textOf(element).includes('Call 111'), 'names 111');
      expect(textOf(element)).to.not.contain('01632 960001');
    });

    it('does not announce nor tell that it closes soon, nor how it was at first', async () => {
      setClock('2026-11-18T17:59:59.700Z');
      let events = 0;
      const onChange = (): void => void events++;
      document.addEventListener('gp-open-state-changed', onChange);
      const element = await show({ hours: week });
      await waitUntil(() => textOf(element).startsWith('Closing soon'), 'closes soon');
      expect(announced(element)).to.equal('');
      expect(events).to.equal(0);
      document.removeEventListener('gp-open-state-changed', onChange);
    });

    it('rests between', async () => {
      setClock('2026-11-18T10:00:00Z');
      const element = await show({ hours: week });
      let updates = 0;
      element.requestUpdate = () => void updates++;
      await aTimeout(1200);
      expect(updates).to.equal(0);
    });

    it('looks at the clock again when the page is seen again after a sleep', async () => {
      setClock('2026-11-18T10:00:00Z');
      const element = await show({ hours: week });
      setClock('2026-11-18T22:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(textOf(element)).to.match(/^Closed/);
    });

    it('goes by the server’s clock where it is known', async () => {
      setClock('2026-11-18T10:00:00Z');
      const practice = document.createElement('gp-practice');
      practice.clockOffset = 12 * 3_600_000;
      const element = make({ hours: week });
      practice.append(element);
      (await fixture(html`<div></div>`)).append(practice);
      await practice.updateComplete;
      await element.updateComplete;
      expect(textOf(element)).to.match(/^Closed/);
    });

    it('stands still with `at`', async () => {
      setClock('2026-11-18T18:29:59.900Z');
      const element = await show({ hours: week, at: open });
      await aTimeout(400);
      expect(textOf(element)).to.equal('Open now until 6:30pm');
    });
  });

  describe('wrong settings', () => {
    const shownFallback = (element: Element): boolean =>
      element.shadowRoot!.querySelector('slot')?.assignedNodes().length === 1;

    it('shows the fallback and names tag, value, position and what was expected', async () => {
      const element = await show({ hours: 'Mo-Fr 8-18:30', at: open }, { inside: 'Ask us' });
      expect(shownFallback(element)).to.equal(true);
      expect(reports).to.have.length(1);
      expect(reports[0]).to.match(
        /^<gp-opening-hours>: Hours "Mo-Fr 8-18:30": expected .+ at position 6, not "8-18:30"\. Hours look like "Mo-Fr 08:00-18:30; PH off"\./,
      );
    });

    it('recovers when they are mended', async () => {
      const element = await show({ hours: 'nonsense', at: open }, { inside: 'Ask us' });
      element.hours = week;
      await element.updateComplete;
      expect(textOf(element)).to.equal('Open now until 6:30pm');
    });

    for (const [name, attributes, text] of [
      ['no hours at all', {}, 'No hours for "surgery"'],
      ['a moment that is none', { hours: week, at: 'noon' }, 'at="noon"'],
      ['a moment without an offset', { hours: week, at: '2026-11-18T10:00' }, 'at="2026-11-18T10:00"'],
    ] as const) {
      it(`reports ${name}`, async () => {
        const element = await show(attributes, { inside: 'Ask us' });
        expect(shownFallback(element)).to.equal(true);
        expect(reports.join()).to.contain(text).and.contain('<gp-opening-hours>');
      });
    }

    it('reports a service that the practice’s hours do not have', async () => {
      const config = { version: 1 as const, name: 'Harbour Lane', hours: { surgery: week } };
      const element = await show({ service: 'constructor' }, { practice: { config }, inside: 'Ask us' });
      expect(shownFallback(element)).to.equal(true);
      expect(reports).to.have.length(1);
    });

    it('takes the banner for an unknown variant', async () => {
      const element = await show({ hours: week, at: open, variant: 'bannner' });
      expect(textOf(element)).to.equal('Open now until 6:30pm');
      expect(reports[0]).to.contain('variant="bannner"');
    });
  });

  describe('words', () => {
    it('follow the language of the page, also when it changes', async () => {
      const element = await show({ hours: week, at: open, lang: 'cy' });
      await waitUntil(() => textOf(element) === 'Ar agor nawr tan 6:30pm');
      expect(part(element, 'root')!.lang).to.equal('cy');
      element.lang = 'en';
      await waitUntil(() => textOf(element) === 'Open now until 6:30pm');
    });

    it('can be the practice’s own', async () => {
      const words = { en: { 'opening-hours.open': 'Come in before {time}' } };
      const config = { version: 1 as const, name: 'Harbour Lane', hours: week, words };
      const element = await show({ at: open }, { practice: { config } });
      expect(textOf(element)).to.equal('Come in before 6:30pm');
    });
  });

  describe('json-ld', () => {
    const scripts = (): HTMLScriptElement[] => [
      ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];

    it('stands in the head as long as the widget stands in the page', async () => {
      const element = await show(
        { hours: week, at: open, 'json-ld': '' },
        { practice: { name: 'Harbour </script> Lane', phone: '01632 960001' } },
      );
      await waitUntil(() => scripts().length === 1);
      const data = JSON.parse(scripts()[0]!.textContent!) as Record<string, unknown>;
      expect(data['@context']).to.equal('https://schema.org');
      expect(data['name']).to.equal('Harbour </script> Lane');
      expect((data['openingHoursSpecification'] as unknown[])[0]).to.deep.equal({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        opens: '08:00',
        closes: '18:30',
      });
      const place = element.parentElement!;
      element.remove();
      expect(scripts()).to.have.length(0);
      place.append(element);
      await waitUntil(() => scripts().length === 1);
    });

    it('follows the hours, and goes with the attribute', async () => {
      const element = await show({ hours: week, at: open, 'json-ld': '' });
      await waitUntil(() => scripts().length === 1);
      element.hours = 'Sa 09:00-12:00';
      await waitUntil(() => scripts()[0]?.textContent?.includes('09:00'));
      expect(scripts()).to.have.length(1);
      element.jsonLd = false;
      await element.updateComplete;
      expect(scripts()).to.have.length(0);
    });

    it('does not take the banner away months before an exception that cannot be read', async () => {
      const exceptions = [{ from: '2027-06-01', hours: '08:00-12:00 13:00-15:00' }];
      const config = { version: 1 as const, name: 'Harbour Lane', hours: week, exceptions };
      const element = await show({ at: open, 'json-ld': '' }, { practice: { config } });
      await waitUntil(() => reports.some((text) => text.includes('search engines')));
      expect(textOf(element)).to.contain('Open now until 6:30pm');
      expect(scripts()).to.have.length(0);
    });

    it('is off where a framework or an editor writes "false"', async () => {
      await show({ hours: week, at: open, 'json-ld': 'false' });
      await aTimeout(50);
      expect(scripts()).to.have.length(0);
    });

    it('is not there unless asked for', async () => {
      await show({ hours: week, at: open });
      await aTimeout(50);
      expect(scripts()).to.have.length(0);
    });
  });
});
