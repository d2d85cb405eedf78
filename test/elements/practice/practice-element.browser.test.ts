import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/contact-options/gp-contact-options.js';
import '../../../src/elements/opening-hours/gp-opening-hours.js';
import '../../../src/elements/practice/gp-practice.js';
import type { OpeningHoursElement } from '../../../src/elements/opening-hours/opening-hours-element.js';
import type { PracticeElement } from '../../../src/elements/practice/practice-element.js';
import { consoleLines } from '../../support/console-lines.js';
import { waitUntil } from '../../support/wait-until.js';

const at = '2026-11-18T10:00:00Z';
const untilSix = 'Mo-Fr 08:00-18:00';
const untilFive = 'Mo-Fr 08:00-17:00';

const textOf = (widget: Element): string => widget.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const showsFallback = (widget: Element): boolean => !!widget.shadowRoot!.querySelector('slot');
const widgetIn = (place: ParentNode): OpeningHoursElement => place.querySelector('gp-opening-hours')!;
const fileOf = (data: unknown): string =>
  URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));
const shows = (widget: Element, text: string): Promise<void> =>
  waitUntil(() => textOf(widget).includes(text), `shows "${text}", not "${textOf(widget)}"`);

async function page(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  await aTimeout(0);
  return place;
}

describe('gp-practice', () => {
  const reports = consoleLines('error', 'warn');

  describe('whose settings a widget uses', () => {
    it('prefers its own attribute', async () => {
      const place = await page(
        `<gp-practice hours="${untilFive}"><gp-opening-hours at="${at}" hours="${untilSix}"></gp-opening-hours></gp-practice>`,
      );
      await shows(widgetIn(place), '6pm');
    });

    it('says which credentials there are, and sends with the usual ones until then', async () => {
      const place = await page('<gp-practice credentials="yes" phone="01632 960 120"></gp-practice>');
      const practice = place.querySelector('gp-practice')!;
      await practice.updateComplete;
      expect(practice.settings.credentials).to.equal('same-origin');
      expect(reports[0]).to.contain(
        'credentials="yes" is not known. Use one of: same-origin, include, omit.',
      );
    });

    it('takes the nearest practice around it, not the first, and nothing from another', async () => {
      const place = await page(
        `<gp-practice hours="${untilFive}"></gp-practice>
         <gp-practice nation="wales"><gp-opening-hours at="${at}">Ask</gp-opening-hours></gp-practice>`,
      );
      const widget = widgetIn(place);
      await waitUntil(() => reports.length);
      expect(showsFallback(widget)).to.equal(true);
      expect(reports[0]).to.contain('No hours');
    });

    it('finds the nearest through shadow roots', async () => {
      const place = await page(
        `<gp-practice hours="${untilFive}"></gp-practice><gp-practice hours="${untilSix}"><div></div></gp-practice>`,
      );
      const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<gp-opening-hours at="${at}"></gp-opening-hours>`;
      await shows(widgetIn(root), '6pm');
    });

    it('takes the first of the document where none is around it, wherever that stands', async () => {
      const place = await page(
        `<gp-opening-hours at="${at}"></gp-opening-hours><p><gp-practice hours="${untilSix}"></gp-practice></p><gp-practice hours="${untilFive}"></gp-practice>`,
      );
      await shows(widgetIn(place), '6pm');
    });

    it('follows a move from one practice to another', async () => {
      const place = await page(
        `<gp-practice hours="${untilFive}"><gp-opening-hours at="${at}"></gp-opening-hours></gp-practice><gp-practice hours="${untilSix}"></gp-practice>`,
      );
      const widget = widgetIn(place);
      await shows(widget, '5pm');
      place.lastElementChild!.append(widget);
      await shows(widget, '6pm');
    });
  });

  describe('changes', () => {
    it('reach widgets when the practice comes late, changes and goes', async () => {
      const place = await page(`<gp-opening-hours at="${at}">Ask</gp-opening-hours>`);
      const widget = widgetIn(place);
      await widget.updateComplete;
      expect(showsFallback(widget)).to.equal(true);
      const practice = document.createElement('gp-practice');
      practice.setAttribute('hours', untilFive);
      place.append(practice);
      await shows(widget, '5pm');
      practice.setAttribute('hours', untilSix);
      await shows(widget, '6pm');
      practice.remove();
      await waitUntil(() => showsFallback(widget));
    });

    it('of `config` and `src` to nothing take their settings away', async () => {
      const place = await page(
        `<gp-practice><gp-opening-hours at="${at}">Ask</gp-opening-hours></gp-practice>`,
      );
      const practice = place.firstElementChild as PracticeElement;
      practice.config = { version: 1, name: 'Harbour Lane', hours: untilSix };
      await shows(widgetIn(place), '6pm');
      delete practice.config;
      practice.config = undefined as never;
      await waitUntil(() => showsFallback(widgetIn(place)));
      practice.src = fileOf({ version: 1, name: 'Harbour Lane', hours: untilFive });
      await shows(widgetIn(place), '5pm');
      practice.removeAttribute('src');
      practice.src = undefined as never;
      await waitUntil(() => showsFallback(widgetIn(place)));
    });
  });

  describe('settings', () => {
    it('come from the attribute, then from config, then from the file', async () => {
      const place = await page(`<gp-practice phone="01632 960001"></gp-practice>`);
      const practice = place.firstElementChild as PracticeElement;
      practice.config = { version: 1, name: 'From config', phone: '2' };
      practice.src = fileOf({ version: 1, name: 'From file', phone: '3', hours: untilSix });
      await waitUntil(() => practice.settings.hours);
      expect(practice.settings).to.include({ phone: '01632 960001', name: 'From config', hours: untilSix });
    });

    it('that a template left empty do not stand before the file’s', async () => {
      const place = await page(
        `<gp-practice phone="" nation="" time-zone="" hours=""><gp-opening-hours at="${at}">Ask</gp-opening-hours></gp-practice>`,
      );
      const practice = place.querySelector('gp-practice')!;
      practice.src = fileOf({ version: 1, name: 'Harbour Lane', phone: '01632 960001', hours: untilSix });
      await shows(widgetIn(place), '6pm');
      expect(practice.settings.phone).to.equal('01632 960001');
      expect(reports.filter((text) => !text.includes('No hours'))).to.deep.equal([]);
    });

    it('come from the file while a framework binds no `config` yet', async () => {
      const src = fileOf({ version: 1, name: 'Harbour Lane', hours: untilSix });
      const place = await page(
        `<gp-practice><gp-opening-hours at="${at}">Ask</gp-opening-hours></gp-practice>`,
      );
      Object.assign(place.querySelector('gp-practice')!, { config: null, src });
      await shows(widgetIn(place), '6pm');
    });

    it('made in code may bring the token of their backend, which no file can hold', async () => {
      const place = await page('<gp-practice></gp-practice>');
      const practice = place.querySelector('gp-practice')!;
      const getToken = (): string => 'token';
      const endpoints = { requests: 'https://backend.example/requests' };
      const config = { version: 1, name: 'Harbour Lane', backend: { name: 'json', endpoints } } as const;
      practice.config = { ...config, backend: { ...config.backend, getToken } };
      await waitUntil(() => practice.settings.backend);
      expect(practice.settings.backend).to.deep.equal({ name: 'json', endpoints, getToken });
      practice.config = { ...config, backend: { ...config.backend, getToken: 'token' as never } };
      await waitUntil(() => reports.some((text) => text.includes('- backend.getToken')));
    });

    it('of a newer file win, though an older one arrives later', async () => {
      const { fetch } = window;
      let answerFirst!: (response: Response) => void;
      const file = (hours: string): Response =>
        new Response(JSON.stringify({ version: 1, name: 'Harbour Lane', hours }));
      window.fetch = (url) =>
        url === 'first.json'
          ? new Promise((resolve) => (answerFirst = resolve))
          : Promise.resolve(file(untilSix));
      const place = await page(
        `<gp-practice src="first.json"><gp-opening-hours at="${at}"></gp-opening-hours></gp-practice>`,
      );
      const practice = place.firstElementChild as PracticeElement;
      await waitUntil(() => answerFirst);
      practice.src = 'second.json';
      await shows(widgetIn(place), '6pm');
      answerFirst(file(untilFive));
      await aTimeout(30);
      window.fetch = fetch;
      expect(textOf(widgetIn(place))).to.contain('6pm');
    });

    it('of the file bring the server’s time', async () => {
      const { fetch } = window;
      window.fetch = () =>
        Promise.resolve(
          new Response(JSON.stringify({ version: 1, name: 'Harbour Lane', hours: untilSix }), {
            headers: { Date: new Date(Date.now() + 3_600_000).toUTCString() },
          }),
        );
      const place = await page(`<gp-practice src="practice.json"></gp-practice>`);
      const practice = place.firstElementChild as PracticeElement;
      await waitUntil(() => practice.state === 'ready');
      window.fetch = fetch;
      expect(practice.clockOffset).to.be.within(3_590_000, 3_605_000);
    });
  });

  describe('a file that cannot be used', () => {
    for (const [what, data, expected] of [
      ['no JSON', 'version: 1', 'not valid JSON'],
      ['a wrong value', { version: 1, name: 'X', nation: 'narnia' }, 'nation'],
      ['an unknown setting', { version: 1, name: 'X', openingHours: untilSix }, 'openingHours'],
      [
        'dates the wrong way round',
        { version: 1, name: 'X', exceptions: [{ from: '2026-12-24', to: '2026-12-01', hours: 'off' }] },
        'exceptions',
      ],
      ['a forged template', { version: 1, name: { _$litType$: 1, strings: ['<img>'] } }, 'name'],
    ] as const) {
      it(`(${what}) is named with the reason, and widgets show their fallback`, async () => {
        const src = fileOf(data);
        const place = await page(
          `<gp-practice src="${src}"><gp-opening-hours at="${at}" hours="${untilSix}">Ask</gp-opening-hours></gp-practice>`,
        );
        await waitUntil(() => reports.length);
        expect(reports[0]).to.contain('<gp-practice>').and.contain(src).and.contain(expected);
        await widgetIn(place).updateComplete;
        expect(showsFallback(widgetIn(place))).to.equal(true);
      });
    }

    it('(missing) is named, and the settings before stay in use', async () => {
      const place = await page(
        `<gp-practice src="${fileOf({ version: 1, name: 'X', hours: untilSix })}"><gp-opening-hours at="${at}"></gp-opening-hours></gp-practice>`,
      );
      await shows(widgetIn(place), '6pm');
      (place.firstElementChild as PracticeElement).src = '/no-such-file.json';
      await waitUntil(() => reports.length);
      expect(reports[0]).to.contain('/no-such-file.json');
      expect(textOf(widgetIn(place))).to.contain('6pm');
    });

    it('(missing) leaves a widget without a fallback the number that an attribute gives', async () => {
      const place = await page(
        `<gp-practice src="/no-such-file.json" phone="01632 960001"><gp-opening-hours></gp-opening-hours></gp-practice>`,
      );
      await shows(widgetIn(place), '01632 960001');
      expect(showsFallback(widgetIn(place))).to.equal(true);
    });

    it('(broken off in the middle) is named with the cure', async () => {
      const { fetch } = window;
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"version": 1,'));
          controller.error(new TypeError('network error'));
        },
      });
      window.fetch = () => Promise.resolve(new Response(body));
      await page('<gp-practice src="broken.json"></gp-practice>');
      await waitUntil(() => reports.length);
      window.fetch = fetch;
      expect(reports[0])
        .to.contain('<gp-practice>: broken.json could not be fetched')
        .and.contain('Check the');
    });

    it('(slow) leaves the fallback until it is there', async () => {
      const { fetch } = window;
      let answer!: (response: Response) => void;
      window.fetch = () => new Promise((resolve) => (answer = resolve));
      const place = await page(
        `<gp-practice src="slow.json"><gp-opening-hours at="${at}">Ask</gp-opening-hours></gp-practice>`,
      );
      await waitUntil(() => answer);
      window.fetch = fetch;
      expect(showsFallback(widgetIn(place))).to.equal(true);
      expect(reports).to.deep.equal([]);
      answer(new Response(JSON.stringify({ version: 1, name: 'X', hours: untilSix })));
      await shows(widgetIn(place), '6pm');
    });
  });

  for (const [attribute, value] of [
    ['nation', 'narnia'],
    ['time-zone', 'Europe/Atlantis'],
  ]) {
    it(`reports a wrong ${attribute} with what to use`, async () => {
      const place = await page(
        `<gp-practice ${attribute}="${value}"><gp-opening-hours at="${at}" hours="${untilSix}">Ask</gp-opening-hours></gp-practice>`,
      );
      await waitUntil(() => reports.length);
      expect(reports[0]).to.contain(`<gp-practice>: ${attribute}="${value}"`);
      expect(showsFallback(widgetIn(place))).to.equal(true);
    });
  }

  for (const [attribute, value, setting] of [
    ['phone', 'call us', 'phone'],
    ['phone', '0I632 960 120', 'phone'],
    ['privacy-url', 'javascript:alert(1)', 'privacyUrl'],
    ['sign-in-url', 'data:text/html,x', 'signInUrl'],
  ] as const) {
    it(`reports a ${attribute} that leads nowhere (${value}), and goes on without it`, async () => {
      const place = await page(
        `<gp-practice name="Harbour Lane" ${attribute}="${value}"><gp-opening-hours at="${at}" hours="${untilSix}">Ask</gp-opening-hours></gp-practice>`,
      );
      await waitUntil(() => reports.length);
      expect(reports).to.have.length(1);
      expect(reports[0]).to.contain(`<gp-practice>: ${attribute}="${value}"`);
      const { settings } = place.querySelector('gp-practice')!;
      expect(settings).to.include({ name: 'Harbour Lane' });
      expect(settings).to.not.have.property(setting);
      await shows(widgetIn(place), '6pm');
    });
  }

  it('names a second practice that stands beside its widgets instead of around them', async () => {
    const src = fileOf({ version: 1, name: 'One', hours: untilSix });
    const hours = `<gp-opening-hours at="${at}">Ask</gp-opening-hours>`;
    const place = await page(
      `<gp-practice src="${src}"></gp-practice>${hours}<gp-practice src="${src}"></gp-practice><gp-practice hours="${untilFive}">${hours}</gp-practice>`,
    );
    await shows(place.querySelector('gp-practice gp-opening-hours')!, '5pm');
    await shows(widgetIn(place), '6pm');
    expect(reports).to.deep.equal([]);
    place.insertAdjacentHTML('beforeend', `<gp-practice hours="${untilFive}"></gp-practice>${hours}`);
    await waitUntil(() => reports.length);
    expect(reports).to.have.length(1);
    expect(reports[0]).to.contain('<gp-practice>: no widget uses this practice.').and.contain('inside it');
  });

  it('names exceptions that would fail on their day or never count, and uses the others', async () => {
    const place = await page(
      `<gp-practice><gp-opening-hours at="2026-11-18T10:00:00Z">Ask</gp-opening-hours></gp-practice>`,
    );
    place.querySelector('gp-practice')!.config = {
      version: 1,
      name: 'Harbour Lane',
      hours: { surgery: untilSix, travel: untilSix },
      exceptions: [
        { from: '2026-12-23', hours: '08:00-12:00, 14:00-16:00', services: ['surgery', 'travel', 'phone'] },
        { from: '2026-12-24', hours: '8am-1pm' },
        { from: '2026-12-25', hours: 'off ' },
        { from: '2026-12-26', hours: '08:00-12:00 14:00-16:00' },
        { from: '2026-12-27', hours: '08:00-25:00' },
        { from: '2026-12-28', hours: '08:00-12:00,' },
        { from: '2026-12-29', hours: 'off', services: ['surgary'] },
        { from: '2026-11-18', hours: '08:00-13:00' },
      ],
    };
    await shows(widgetIn(place), '1pm');
    const inPractice = (): string[] => reports.filter((text) => text.startsWith('<gp-practice>'));
    await waitUntil(() => inPractice()[0]);
    const named = inPractice();
    expect(named).to.have.length(5);
    expect(named[0]).to.contain('from 2026-12-24').and.contain('"8am-1pm"').and.contain('08:00-13:00');
    expect(named[1]).to.contain('from 2026-12-26').and.contain('position 12');
    expect(named[2]).to.contain('from 2026-12-27');
    expect(named[3]).to.contain('from 2026-12-28');
    expect(named[4]).to.contain('from 2026-12-29').and.contain('"surgary"').and.contain('surgery');
  });

  it('a dead link does not stand before a good setting of another source', async () => {
    const place = await page('<gp-practice phone="call us"></gp-practice>');
    const practice = place.querySelector('gp-practice')!;
    practice.config = { version: 1, name: 'Harbour Lane', phone: '01632 960001' };
    await waitUntil(() => practice.settings.phone === '01632 960001');
    expect(reports[0]).to.contain('phone="call us"');
  });

  it('names settings of a wrong type, leaves them out, and takes right ones later', async () => {
    const place = await page(
      `<gp-practice hours="${untilSix}"><gp-contact-options></gp-contact-options></gp-practice>`,
    );
    const practice = place.querySelector('gp-practice')!;
    const widget = practice.firstElementChild!;
    const set = (settings: object): void => void Object.assign(practice, settings);
    set({ phone: 1632960123, privacyUrl: ['a'], endpoint: {}, name: true, hours: 8, getToken: 'abc' });
    await waitUntil(() => reports.length >= 6);
    expect(reports).to.include.members([
      '<gp-practice>: phone must be a string, not a number. It is not used.',
      '<gp-practice>: hours must be a string or object, not a number. It is not used.',
      '<gp-practice>: getToken must be a function, not a string. It is not used.',
    ]);
    expect(practice.settings).to.deep.equal({});
    await shows(widget, 'In person');
    set({ phone: '01632 960123', hours: untilFive });
    await shows(widget, '01632 960123');
    set({ config: { version: 1, name: 'Harbour Lane', phone: 1632960124 }, phone: undefined });
    await waitUntil(() => reports.some((text) => text.includes('- phone: expected text in quotes')));
    set({ config: { version: 1, name: 'Harbour Lane', phone: '01632 960125' } });
    await shows(widget, '01632 960125');
  });

  it('names addresses without their beginning, which would lead below this page, and leaves them out', async () => {
    const place = await page(
      '<gp-practice privacy-url="www.practice.example/privacy" sign-in-url="practice.example/sign-in"></gp-practice>',
    );
    const practice = place.querySelector('gp-practice')!;
    const contact = {
      online: { url: 'www.practice.example', text: 'Ask us' },
      inPerson: { url: 'find-us.html' },
    };
    practice.config = { version: 1, name: 'Harbour Lane', contact };
    await waitUntil(() => practice.settings.contact);
    const { privacyUrl, signInUrl, contact: left } = practice.settings;
    expect([privacyUrl, signInUrl]).to.deep.equal([undefined, undefined]);
    expect(left).to.deep.equal({ online: { text: 'Ask us' }, inPerson: { url: 'find-us.html' } });
    expect(reports).to.have.length(3);
    expect(reports[2]).to.equal(
      '<gp-practice>: contact.online.url="www.practice.example" is no address of a page. Use https://… It is not used.',
    );
    for (const url of [
      '/privacy',
      'privacy.html',
      '../privacy/',
      'send.php/privacy',
      'https://www.practice.example/',
    ]) {
      practice.privacyUrl = url;
      await waitUntil(() => practice.settings.privacyUrl === url, url);
    }
  });

  it('tells the page when somebody signs out', async () => {
    const place = await page('<gp-practice></gp-practice>');
    let heard = 0;
    place.addEventListener('gp-signed-out', () => heard++);
    (place.firstElementChild as PracticeElement).signOut();
    expect(heard).to.equal(1);
  });
});
