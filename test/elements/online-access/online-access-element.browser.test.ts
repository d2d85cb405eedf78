import { expect } from '@open-wc/testing';
import '../../../src/elements/online-access/gp-online-access.js';
import { PersonDriver } from '../../base/person-driver.js';
import { problem, ScriptedPerson } from '../../base/scripted-person.js';
import { focused } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';

const open = (backend: ScriptedPerson, attributes?: Record<string, string>): Promise<PersonDriver> =>
  PersonDriver.open(backend, 'gp-online-access', attributes);

describe('gp-online-access', () => {
  let backend: ScriptedPerson;

  beforeEach(() => {
    backend = new ScriptedPerson();
  });

  const aboutPerson = async (
    widget: PersonDriver,
    { phone = '01632 960 001', ...more }: Readonly<Record<string, string>> = {},
    onProof?: () => void,
  ): Promise<void> => {
    for (const [name, text] of Object.entries(more)) await widget.type(`[name="${name}"]`, text);
    await widget.type('[name="given-name"]', 'Ada');
    await widget.type('[name="family-name"]', 'Example');
    for (const [part, text] of [
      ['day', '1'],
      ['month', '2'],
      ['year', '1980'],
    ] as const)
      await widget.type(`[name="born-${part}"]`, text);
    await widget.press('Continue');
    await widget.type('[name="phone"]', phone);
    await widget.choose('Yes');
    await widget.press('Continue');
    await widget.choose('At the practice');
    onProof?.();
    await widget.press('Continue');
  };
  const toCheckForMyself = async (
    widget: PersonDriver,
    details?: Readonly<Record<string, string>>,
  ): Promise<void> => {
    await widget.press('Ask for online services');
    await widget.choose('See the health record');
    await widget.press('Continue');
    await widget.choose('Me');
    await widget.press('Continue');
    await aboutPerson(widget, details);
    await widget.choose('No');
    await widget.press('Continue');
    await widget.shows('Check before you send');
  };

  it('says how each service stands, what it means, and who can see what', async () => {
    const widget = await open(backend);
    const services = widget.all('[part~="service"]').map((each) => each.textContent!.replace(/\s+/g, ' '));
    expect(services[0]).to.contain('Appointments: Switched on');
    expect(services[1]).to.contain('Repeat prescriptions: You asked for it');
    expect(services[2]).to.contain('Health record: Contact the practice').and.to.contain('Please call us');
    await widget.shows('Nobody may make you share it');
    await expect(widget.element).to.be.accessible();
  });

  it('can be asked for without a sign-in', async () => {
    backend.failure = problem(401);
    const widget = await open(backend, { services: 'record' });
    await widget.shows('What you can do online');
    expect(widget.all('[part~="service"]')).to.have.length(1);
    await toCheckForMyself(widget);
    await widget.press('Send');
    await widget.shows('The practice has it');
    expect(backend.registrations[0]).to.deep.include({
      who: 'myself',
      services: ['record'],
      proof: 'at-practice',
    });
    await widget.shows('Come to the front desk');
    await widget.shows('The practice aims to answer by 1 December 2026');
    await waitUntil(() => focused()?.matches('.title'), 'the heading has the focus');
  });

  it('reads back and sends what it has understood, not how it was typed', async () => {
    const widget = await open(backend);
    await toCheckForMyself(widget, {
      postcode: 'ls14ap',
      'nhs-number': '9000000009',
      phone: '+441632960001',
    });
    for (const text of ['LS1 4AP', '900 000 0009', '01632 960001']) await widget.shows(text);
    await widget.press('Send');
    await widget.shows('The practice has it');
    const { patient, contact } = backend.registrations[0]!;
    expect(patient).to.include({ postcode: 'LS1 4AP', nhsNumber: '9000000009' });
    expect(contact.phone).to.equal('01632 960001');
  });

  it('offers NHS login as a proof only where patients have one, unless the practice names its proofs', async () => {
    for (const [nation, offered] of [
      ['england', true],
      ['wales', true],
      ['scotland', false],
      ['northern-ireland', false],
    ] as const) {
      const widget = await PersonDriver.open(backend, 'gp-online-access', {}, { nation });
      const offers: boolean[] = [];
      for (const chosen of ['See the health record', 'Me']) {
        if (chosen !== 'Me') await widget.press('Ask for online services');
        await widget.choose(chosen);
        await widget.press('Continue');
      }
      await aboutPerson(widget, {}, () => offers.push(widget.text.includes('With NHS login')));
      expect(offers, nation).to.deep.equal([offered]);
    }
  });

  it('asks again whose record it is, once it is for somebody else', async () => {
    const widget = await open(backend);
    await toCheckForMyself(widget);
    widget.all<HTMLElement>('[data-change="who"]')[0]!.click();
    await widget.choose('My child, or a child I look after');
    await widget.press('Continue');
    await widget.type('[name="acting-name"]', 'Bea Example');
    await widget.press('Continue');
    await widget.shows('About the person it is for');
    for (const { name, value } of widget.all<HTMLInputElement>('form [name]'))
      expect(value, name).to.equal('');
  });

  it('asks a carer what was agreed, with the notices, and sends both', async () => {
    const widget = await open(backend);
    await widget.press('Ask for online services');
    await widget.choose('Order repeat prescriptions');
    await widget.press('Continue');
    await widget.choose('Someone I care for');
    await widget.press('Continue');
    await widget.type('[name="acting-name"]', 'Bea Example');
    await widget.choose('I am their carer');
    await widget.shows('How do you know them?');
    const permission = widget.all<HTMLInputElement>('[name="acting-permission"]')[0]!;
    permission.click();
    await widget.type(
      '[name="consent"]',
      'Order medicines. I have crushing chest pain that spreads to my arm',
    );
    await widget.shows('Call 999 or go to A&E now', 10_000);
    await expect(widget.element).to.be.accessible();
    await widget.press('Continue');
    await aboutPerson(widget);
    await widget.shows('Check before you send');
    expect(widget.all('.notice')).to.have.length(1);
    await widget.press('Send');
    await widget.shows('The practice has it');
    expect(widget.all('#standing .notice')).to.have.length(1);
    expect(widget.all('.title[aria-describedby=standing]')).to.have.length(1);
    await expect(widget.element).to.be.accessible();
    const [sent] = backend.registrations;
    expect(sent!.consent!.limits).to.contain('Order medicines');
    expect(sent!.consent!.shown).to.contain('What may you see and do for them?');
    expect(sent!.actingFor!.name).to.equal('Bea Example');
    expect(sent!.safety!.notices.map(({ question }) => question)).to.deep.equal(['consent']);
    expect(sent!.coercion).to.equal(undefined);
  });

  it('does not read back where somebody may look on what was said in private', async () => {
    const widget = await open(backend);
    await widget.press('Ask for online services');
    await widget.choose('See the health record');
    await widget.press('Continue');
    await widget.choose('Me');
    await widget.press('Continue');
    await aboutPerson(widget);
    await widget.choose('Yes, or I am not sure');
    await widget.shows('If you are in danger, call 999.');
    await widget.type('[name="safe-contact"]', 'At work before noon');
    await widget.press('Continue');
    await widget.shows('Check before you send');
    await widget.shows('Answered. It is not shown here');
    expect(widget.text).not.to.match(/At work|not sure/);
    await widget.press('Send');
    await widget.shows('The practice has it');
    expect(backend.registrations[0]!.coercion).to.deep.equal({
      concern: 'yes',
      safeContact: 'At work before noon',
    });
  });

  it('says what an edited try replaces when nobody knows whether the first arrived', async () => {
    backend.answers = [{ kind: 'unconfirmed', problem: problem(500) }];
    const widget = await open(backend);
    await toCheckForMyself(widget);
    await widget.press('Send');
    await widget.shows('We do not know whether it arrived');
    await widget.press('Change: Phone').catch(() => widget.press('Change'));
    const services = widget.root.querySelector('[name="services"]');
    if (services) await widget.choose('Book appointments');
    else await widget.type('[name="phone"]', '01632 960 002');
    await widget.press('Continue');
    await widget.shows('Check before you send');
    expect(widget.text).not.to.contain('We do not know');
    expect(widget.text).to.contain('What you sent before may have arrived');
    await widget.press('Send');
    await widget.shows('The practice has it');
    const [first, second] = backend.registrations;
    expect(second!.replaces).to.equal(first!.id);
    expect(second!.id).not.to.equal(first!.id);
  });

  it('asks again with the same bytes when nothing was changed', async () => {
    backend.answers = [{ kind: 'unconfirmed', problem: problem(500) }];
    const widget = await open(backend);
    await toCheckForMyself(widget);
    await widget.press('Send');
    await widget.press('Ask again');
    await widget.shows('The practice has it');
    expect(backend.registrations[1]).to.deep.equal(backend.registrations[0]);
  });

  it('forgets all answers at the sign-out and at "stop"', async () => {
    const widget = await open(backend);
    await toCheckForMyself(widget);
    await widget.press('Stop and delete my answers');
    await widget.press('Ask for online services');
    await widget.shows('Which services do you want?');
    expect(widget.all('input:checked')).to.have.length(0);
    await widget.choose('See the health record');
    new BroadcastChannel('gp-widgets').postMessage('signed-out');
    await widget.shows('You are signed out');
    await widget.press('Ask for online services');
    await widget.shows('Which services do you want?');
    expect(widget.all('input:checked')).to.have.length(0);
  });
});
