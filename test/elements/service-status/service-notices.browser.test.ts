import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/appointment-picker/gp-appointment-picker.js';
import '../../../src/elements/contact-options/gp-contact-options.js';
import '../../../src/elements/opening-hours/gp-opening-hours.js';
import '../../../src/elements/practice/gp-practice.js';
import '../../../src/elements/request-form/gp-request-form.js';
import '../../../src/elements/service-status/gp-service-status.js';
import '../../../src/elements/urgent-help/gp-urgent-help.js';
import type { PracticeConfig } from '../../../src/contract/practice-config.js';
import type { ServiceStatus } from '../../../src/contract/service-status.js';
import { consoleLines } from '../../support/console-lines.js';
import { waitUntil } from '../../support/wait-until.js';
import { PickerDriver } from '../appointment-picker/picker-driver.js';
import { problem, ScriptedBackend } from '../appointment-picker/scripted-backend.js';
import { failed, Form, scripted } from '../request-form/form-driver.js';

const core = '2026-11-24T10:20:00Z';
const textOf = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const pausedRequests: ServiceStatus['services'] = [
  {
    service: 'requests',
    state: 'paused',
    reason: 'Our computers are being repaired.',
    until: '2026-11-24T14:00:00Z',
  },
];
let pages = 0;

describe('what other widgets say of a service that cannot be used', () => {
  const { fetch } = window;
  const { now } = Date;
  consoleLines('error', 'warn');
  let asked: string[];
  let answer: ServiceStatus;
  beforeEach(() => {
    asked = [];
    window.fetch = (input, init) => {
      const { url, cache } = new Request(input, init);
      if (url.endsWith('/status')) asked.push(cache);
      const body = url.endsWith('/status') ? answer : { slots: [] };
      return Promise.resolve(
        new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
      );
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    Date.now = now;
  });

  /** Each page asks at an address of its own: sources live as long as the document. */
  async function show(
    content: unknown,
    services: ServiceStatus['services'],
    { isAsked = true, ...changes }: Partial<PracticeConfig> & { isAsked?: boolean } = {},
  ): Promise<HTMLElement> {
    answer = { updatedAt: core, services };
    const config: PracticeConfig = {
      version: 1,
      name: 'Harbour Lane',
      phone: '01632 960001',
      hours: 'Mo-Fr 08:00-18:30',
      ...(isAsked && { endpoint: `${location.origin}/notices-${++pages}` }),
      ...changes,
    };
    return fixture(
      html`<gp-practice .config=${config} .clockOffset=${Date.parse(core) - now()}>${content}</gp-practice>`,
    );
  }
  const notice = (element: Element): string =>
    element.shadowRoot!.querySelector('[role=status]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  it('asks for the status once for form, banner, picker and status together', async () => {
    const page = await show(
      html`<gp-request-form></gp-request-form><gp-opening-hours></gp-opening-hours
        ><gp-appointment-picker></gp-appointment-picker><gp-service-status></gp-service-status>`,
      pausedRequests,
    );
    const [form, banner, , status] = [...page.children] as [Element, Element, Element, Element];
    await waitUntil(() => notice(form), 'form');
    await waitUntil(() => textOf(banner).includes('Paused'), 'banner');
    await waitUntil(() => textOf(status).includes('Paused'), 'status');
    expect(asked).to.deep.equal(['no-cache']);
  });

  it('says on the form why, until when and what else to use: in core hours telephone and front door, not 111', async () => {
    const page = await show(html`<gp-request-form></gp-request-form>`, pausedRequests);
    const form = page.querySelector('gp-request-form')!;
    await waitUntil(() => notice(form));
    expect(notice(form)).to.equal(
      'Online requests: Paused. Our computers are being repaired. Until 2pm. Reach us this way instead: ' +
        'By phone: 01632 960001. Open until 6:30pm In person. Open until 6:30pm Call 999 if it is an emergency',
    );
    expect(form.shadowRoot!.querySelector('input[name=who]')).to.equal(null);
    await expect(form).to.be.accessible();
  });

  it('never wipes what was typed: who has begun may finish', async () => {
    const page = await show(
      html`<gp-request-form></gp-request-form><gp-service-status></gp-service-status>`,
      [{ service: 'requests', state: 'working' }],
    );
    const [form, status] = [...page.children] as [Element, Element];
    await waitUntil(() => form.shadowRoot?.querySelector('input[name=who]'));
    form.shadowRoot!.querySelector<HTMLInputElement>('input[name=who]')!.click();
    await waitUntil(() => textOf(status).includes('Working'), 'the first answer');
    answer = { updatedAt: core, services: pausedRequests };
    Date.now = () => now() + 90_000;
    dispatchEvent(new Event('online'));
    await waitUntil(() => notice(form), 'notice');
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('input[name=who]')!.checked).to.equal(true);
    expect(form.shadowRoot!.querySelector('button[type=submit]')).not.to.equal(null);
  });

  it('leaves the form usable while requests do not work, and says what else to use', async () => {
    const page = await show(html`<gp-request-form></gp-request-form>`, [
      { service: 'requests', state: 'down' },
    ]);
    const form = page.querySelector('gp-request-form')!;
    await waitUntil(() => notice(form));
    expect(notice(form)).to.contain('If it does not work, reach us this way: By phone: 01632 960001');
    expect(form.shadowRoot!.querySelector('input[name=who]')).not.to.equal(null);
  });

  it('does not point to lines that are paused too, nor to a closed door alone', async () => {
    const page = await show(
      html`<gp-request-form></gp-request-form>`,
      [
        { service: 'requests', state: 'paused', reason: 'Flood' },
        { service: 'telephone', state: 'down' },
      ],
      { hours: { surgery: 'Mo-Fr 14:00-18:30', phone: 'Mo-Fr 08:00-18:30' } },
    );
    const form = page.querySelector('gp-request-form')!;
    await waitUntil(() => notice(form));
    expect(notice(form)).not.to.contain('01632');
    expect(notice(form)).to.contain('Closed. Opens today at 2pm').and.contain('Call 111');
  });

  it('names no lines that do not work where somebody needs help now: in the bar of the form, on the urgent card', async () => {
    const page = await show(
      html`<gp-request-form></gp-request-form><gp-urgent-help></gp-urgent-help>`,
      [{ service: 'telephone', state: 'down' }],
      { nation: 'scotland' },
    );
    const [form, help] = [...page.children] as [Element, Element];
    const bar = () => form.shadowRoot?.querySelector('[part=help]')?.textContent ?? '01632';
    await waitUntil(() => !bar().includes('01632'), `form: ${bar()}`);
    expect(bar()).to.contain('Call 999').and.contain('Call 111');
    await waitUntil(() => textOf(help).includes('Call 111 now if:'), textOf(help));
    expect(textOf(help)).not.to.contain('Call us now');
  });

  describe('while the telephone does not work', () => {
    const down: ServiceStatus['services'] = [{ service: 'telephone', state: 'down' }];
    /** Its help bar names no number: the status has arrived. */
    const heard = (widget: Element): Promise<void> =>
      waitUntil(
        () => widget.shadowRoot?.querySelector('[part=help]')?.textContent?.includes('01632') === false,
        'no news',
      );

    it('names no number where a request failed', async () => {
      const { backend } = scripted(() => failed('not-sent', { code: 'offline' }));
      const page = await show(html`<gp-request-form .backend=${backend}></gp-request-form>`, down);
      const form = new Form(page.querySelector('gp-request-form')!);
      await heard(form.element);
      await form.walk({ kind: 'question' });
      await form.send();
      expect(form.text).to.contain('Your request was not sent').and.not.to.contain('01632');
    });

    it('names no number where the times did not arrive, nor where a booking failed', async () => {
      const backend = new ScriptedBackend();
      backend.answers = [{ kind: 'not-sent', problem: problem('down', 503) }];
      const page = await show(
        html`<gp-appointment-picker .backend=${backend.asBackend}></gp-appointment-picker>`,
        down,
      );
      const picker = new PickerDriver(page.querySelector('gp-appointment-picker')!);
      await heard(picker.element);
      await waitUntil(() => picker.slots.length, 'no times');
      await picker.choose();
      await picker.answer();
      await picker.next();
      await waitUntil(() => picker.root.querySelector('.failure'), 'no failure');
      expect(picker.text).not.to.contain('01632');
      backend.listAnswer = { kind: 'not-sent', problem: problem('network', 503) };
      const other = await show(
        html`<gp-appointment-picker .backend=${backend.asBackend}></gp-appointment-picker>`,
        down,
      );
      const without = new PickerDriver(other.querySelector('gp-appointment-picker')!);
      await heard(without.element);
      await without.shows('What else you can do');
      expect(without.text).not.to.contain('01632');
    });

    it('names no number where an emergency ended the form', async () => {
      const page = await show(
        html`<gp-request-form on-emergency="stop" .backend=${scripted().backend}></gp-request-form>`,
        down,
      );
      const form = new Form(page.querySelector('gp-request-form')!);
      await heard(form.element);
      await form.walk({ 'emergency.emergency-signs': 'yes' }, 'Get medical help now');
      expect(form.text).to.contain('Call 999 or go to A&E now').and.not.to.contain('01632');
      expect(form.text).to.contain('Copy my answers');
    });
  });

  it('leads to the number of the out-of-hours service in Northern Ireland, in a tab of its own', async () => {
    const page = await show(html`<gp-request-form></gp-request-form>`, [], { nation: 'northern-ireland' });
    const form = page.querySelector('gp-request-form')!;
    await waitUntil(() => form.shadowRoot?.querySelector('[part=help] [target=_blank]'));
    const link = form.shadowRoot!.querySelector<HTMLAnchorElement>('[part=help] [target=_blank]')!;
    expect(link.href).to.equal('https://www.nidirect.gov.uk/articles/gp-out-hours-service');
    expect(link.textContent).to.contain('out-of-hours service').and.contain('opens in a new tab');
    await expect(form).to.be.accessible();
  });

  it('shows a banner only what belongs to its service', async () => {
    const page = await show(
      html`<gp-opening-hours service="phone" hours="Mo-Su,PH 00:00-24:00"></gp-opening-hours
        ><gp-opening-hours service="online" hours="Mo-Su,PH 00:00-24:00"></gp-opening-hours>`,
      pausedRequests,
    );
    const [phone, online] = [...page.children] as [Element, Element];
    await waitUntil(() => textOf(online).includes('Online requests: Paused'));
    expect(textOf(phone)).not.to.contain('Paused');
  });

  const contact = { online: { url: '/ask' } };
  const options = async (page: Element): Promise<(name: string) => HTMLElement> => {
    const element = page.querySelector('gp-contact-options')!;
    await waitUntil(() => /Paused|Not working/.test(textOf(element)), 'notice');
    return (name) => element.shadowRoot!.querySelector(`[part~="${name}"]`)!;
  };

  it('takes the link to a paused form out of the ways to make contact, and says why and what else to use', async () => {
    const page = await show(html`<gp-contact-options></gp-contact-options>`, pausedRequests, { contact });
    const option = await options(page);
    expect(option('online').textContent!.replace(/\s+/g, ' ')).to.contain(
      'Online requests: Paused. Our computers are being repaired. Until 2pm. Reach us this way instead:',
    );
    expect(option('online').querySelector('a[href$="/ask"]')).to.equal(null);
    // The hours come in their own time.
    await waitUntil(() => option('telephone').textContent!.includes('Open until 6:30pm'), 'hours');
    expect(option('telephone').textContent).not.to.contain('Paused');
    await expect(page.querySelector('gp-contact-options')!).to.be.accessible();
  });

  it('leaves a way there that does not work just now, with what else to use', async () => {
    const page = await show(
      html`<gp-contact-options></gp-contact-options>`,
      [{ service: 'telephone', state: 'down' }],
      { contact },
    );
    const option = await options(page);
    expect(option('telephone').textContent).to.contain('Not working').and.contain('01632 960001');
    expect(option('online').querySelector('a[href$="/ask"]')).not.to.equal(null);
  });

  it('counts a paused way as closed: no closed way points to it', async () => {
    const page = await show(html`<gp-contact-options></gp-contact-options>`, pausedRequests, {
      contact,
      hours: { surgery: 'Mo-Fr 14:00-18:30', phone: 'Mo-Fr 14:00-18:30', online: 'Mo-Fr 08:00-18:30' },
    });
    const option = await options(page);
    await waitUntil(
      () => textOf(page.querySelector('gp-contact-options')!).includes('We are closed now'),
      'hours',
    );
    expect(option('telephone').textContent).not.to.contain('Use now');
  });

  it('points from a closed way to none that does not work just now, but to what is open', async () => {
    const page = await show(
      html`<gp-contact-options></gp-contact-options>`,
      [{ service: 'telephone', state: 'down' }],
      { contact, hours: { surgery: 'Mo-Fr 14:00-18:30', phone: 'Mo-Fr 08:00-18:30' } },
    );
    const option = await options(page);
    await waitUntil(() => option('in-person').textContent!.includes('Opens today at 2pm'), 'hours');
    const text = textOf(page.querySelector('gp-contact-options')!);
    expect(text).not.to.contain('Use now');
    expect(text).to.match(/^We are closed now.*Call 111/);
  });

  it('names the front desk in a banner while a service is paused, and also while the lines are down', async () => {
    const page = await show(html`<gp-opening-hours></gp-opening-hours>`, [
      ...pausedRequests,
      { service: 'telephone', state: 'down' },
    ]);
    const banner = page.querySelector('gp-opening-hours')!;
    await waitUntil(() => textOf(banner).includes('Paused'), 'banner');
    expect(textOf(banner)).to.contain('In person. Open until 6:30pm').and.not.contain('01632');
    await expect(banner).to.be.accessible();
  });

  it('asks for nothing where no status is set', async () => {
    const page = await show(html`<gp-opening-hours></gp-opening-hours>`, pausedRequests, {
      isAsked: false,
    });
    await waitUntil(() => textOf(page.firstElementChild!).includes('Open'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).to.deep.equal([]);
  });
});
