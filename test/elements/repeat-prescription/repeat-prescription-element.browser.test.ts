import { expect } from '@open-wc/testing';
import '../../../src/elements/repeat-prescription/gp-repeat-prescription.js';
import { PersonDriver } from '../../base/person-driver.js';
import { medicines, notSent, problem, ScriptedPerson } from '../../base/scripted-person.js';
import { consoleLines } from '../../support/console-lines.js';
import { focused } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';

const open = (backend: ScriptedPerson, attributes?: Record<string, string>): Promise<PersonDriver> =>
  PersonDriver.open(backend, 'gp-repeat-prescription', attributes);
const order = { id: '0123456789abcdefghjkmnpqrs', reference: 'WR2-YXH', placedAt: '2026-11-20T10:00:00Z' };
const unconfirmed = { kind: 'unconfirmed' as const, problem: problem(500) };

describe('gp-repeat-prescription', () => {
  const reports = consoleLines('error');
  let backend: ScriptedPerson;

  beforeEach(() => {
    backend = new ScriptedPerson();
  });

  /** From the list to the check. */
  const toCheck = async (widget: PersonDriver): Promise<void> => {
    await widget.choose('Metformin');
    await widget.press('Continue');
    await widget.shows('Where should we send it?');
    await widget.press('Continue');
    await widget.shows('Check your order');
  };

  it('tells of each medicine what there is to know, and why one cannot be ordered', async () => {
    const widget = await open(backend);
    await widget.shows(
      'Amlodipine 5 mg tabletsTake one tablet each morning. 28 tabletsLast issued 27 October 2026. Next due 24 November 2026. Review by 25 February 2027',
    );
    await widget.shows('LevothyroxinePlease book a blood test first.');
    await widget.shows(
      'OmeprazoleIt is too early to order this again. If you may run out, call the practice.',
    );
    expect(widget.all('input')).to.have.length(3);
    await expect(widget.element).to.be.accessible();
  });

  it('chooses all that are due, not what is taken when needed', async () => {
    // So that they are due whenever this runs.
    const medications = medicines.medications.map((each) =>
      each.nextDue ? { ...each, nextDue: '2020-01-01' } : each,
    );
    backend.medicines = { ...medicines, medications };
    const widget = await open(backend);
    await widget.press('Choose all that are due');
    expect(widget.all<HTMLInputElement>('input:checked').map(({ value }) => value)).to.deep.equal([
      'amlodipine',
      'metformin',
    ]);
  });

  it('leads from the fault to the first medicine when none is chosen', async () => {
    const widget = await open(backend);
    await widget.press('Continue');
    await widget.shows('There is a problem');
    await waitUntil(() => focused()?.matches('.error-summary'), 'the summary has the focus');
    await widget.press('Choose at least one medicine');
    await waitUntil(() => focused()?.id === 'm-0', 'the first medicine has the focus');
  });

  it('orders what was chosen, with a note and another pharmacy for once, and says so without a name', async () => {
    const widget = await open(backend);
    const details: unknown[] = [];
    widget.element.addEventListener('gp-prescription-ordered', (event) =>
      details.push((event as CustomEvent).detail),
    );
    await widget.choose('Amlodipine');
    await widget.choose('Metformin');
    await widget.press('Continue');
    await widget.type('#f-note-1', '  Two left  ');
    await expect(widget.element).to.be.accessible();
    await widget.choose('Another one');
    await widget.press('Continue');
    await widget.shows('Select a pharmacy');
    await widget.choose('Market Place Chemist');
    await widget.press('Continue');
    await widget.shows('Check your order');
    await widget.shows('Market Place Chemist, 14 Market Place');
    await expect(widget.element).to.be.accessible();
    await widget.press('Send my order');
    await widget.shows('Your order is sent');
    const [sent] = backend.orders;
    expect(sent!.items).to.deep.equal([
      { medicationId: 'amlodipine' },
      { medicationId: 'metformin', note: 'Two left' },
    ]);
    expect(sent!.pharmacy?.id).to.equal('market');
    expect(details).to.deep.equal([{ id: sent!.id, count: 2 }]);
    await waitUntil(() => focused()?.matches('.title'), 'the heading has the focus');
  });

  it('takes no note that is too long, and leads to it', async () => {
    const widget = await open(backend);
    await widget.choose('Amlodipine');
    await widget.press('Continue');
    await widget.type('#f-note-0', 'x'.repeat(4001));
    await widget.press('Continue');
    await widget.shows('at most 4000 characters');
    await widget.press('Write less about');
    await waitUntil(() => focused()?.id === 'f-note-0', 'the note has the focus');
  });

  describe('notices', () => {
    const write = async (widget: PersonDriver): Promise<void> => {
      await widget.choose('Salbutamol');
      await widget.press('Continue');
      await widget.type('#f-note-0', 'I have crushing chest pain that spreads to my arm');
    };

    it('raise what a note says, at the note and before sending, and go with the order', async () => {
      const widget = await open(backend);
      await write(widget);
      await widget.shows('Call 999 or go to A&E now', 10_000);
      expect(widget.all('.notice')).to.have.length(1);
      await widget.press('I have read this');
      await widget.press('Continue');
      await widget.shows('Check your order');
      expect(widget.all('.notice')).to.have.length(1);
      await widget.press('Send my order');
      await widget.shows('Your order is sent');
      // An order is no answer to it: the page says it again, and its title refers to it.
      expect(widget.all('#standing .notice')).to.have.length(1);
      expect(widget.all('#standing button')).to.have.length(0);
      expect(widget.all('.title[aria-describedby=standing]')).to.have.length(1);
      await expect(widget.element).to.be.accessible();
      const { safety } = backend.orders[0]!;
      expect(safety!.noticesState).to.equal('on');
      expect(safety!.notices.map(({ question, response }) => [question, response])).to.deep.equal([
        ['salbutamol', 'read'],
      ]);
      expect(JSON.stringify(safety)).not.to.match(/priority|level/);
    });

    it('are not said again once the patient said that it was not meant, nor of the order before', async () => {
      const widget = await open(backend);
      await write(widget);
      await widget.shows('Call 999 or go to A&E now', 10_000);
      await widget.press('Continue');
      await widget.press('Send my order');
      await widget.shows('Your order is sent');
      expect(widget.all('#standing .notice')).to.have.length(1);
      await widget.press('Go to your medicines');
      await widget.shows('Which medicines do you need?');
      expect(widget.all(':checked'), 'what was ordered').to.have.length(0);
      await write(widget);
      await widget.shows('Call 999 or go to A&E now', 10_000);
      expect(widget.all('.notice')).to.have.length(1);
      await widget.press('This is not what I meant');
      await widget.press('Continue');
      await widget.press('Send my order');
      await widget.shows('Your order is sent');
      expect(widget.all('#standing')).to.have.length(0);
      expect(widget.all('.title[aria-describedby]')).to.have.length(0);
    });

    it('can be switched off', async () => {
      const widget = await open(backend, { notices: 'off' });
      await write(widget);
      await widget.press('Continue');
      await widget.shows('Check your order');
      expect(widget.all('.notice')).to.have.length(0);
      await widget.press('Send my order');
      await widget.shows('Your order is sent');
      expect(backend.orders[0]!.safety).to.deep.equal({ notices: [], noticesState: 'off' });
    });
  });

  describe('when nobody knows whether an order arrived', () => {
    it('asks again with the same order', async () => {
      backend.answers = [unconfirmed];
      const widget = await open(backend);
      await toCheck(widget);
      await widget.press('Send my order');
      await widget.shows('We do not know whether your order arrived');
      await waitUntil(() => focused()?.matches('.error-summary'), 'the failure has the focus');
      await widget.press('Ask again');
      await widget.shows('Your order is sent');
      expect(backend.orders[1]).to.deep.equal(backend.orders[0]);
    });

    it('says what an edited order stands for', async () => {
      const notSent = { kind: 'not-sent' as const, problem: problem(503) };
      backend.answers = [unconfirmed, notSent];
      const widget = await open(backend);
      await toCheck(widget);
      await widget.press('Send my order');
      await widget.shows('We do not know');
      expect(widget.text).not.to.contain('that you sent before');
      await widget.press('Back');
      await widget.type('#f-note-0', 'Changed');
      await widget.press('Continue');
      await widget.shows('Check your order');
      expect(widget.text).not.to.contain('We do not know');
      expect(widget.text).to.contain('An order that you sent before may have arrived');
      await widget.press('Send my order');
      await widget.shows('Your order was not sent');
      expect(widget.text).to.contain('An order that you sent before may have arrived');
      expect(widget.text).not.to.contain('Nothing was ordered');
      await widget.press('Try again');
      await widget.shows('Your order is sent');
      const [first, second] = backend.orders;
      expect(second!.id).not.to.equal(first!.id);
      expect(second!.replaces).to.equal(first!.id);
    });
  });

  it('sends the order once it is signed in again, with all that was written', async () => {
    backend.answers = [notSent(401) as never];
    const widget = await open(backend);
    await widget.choose('Metformin');
    await widget.press('Continue');
    await widget.type('#f-note-0', 'Two left');
    await widget.press('Continue');
    await widget.press('Send my order');
    await widget.shows('Please sign in again');
    expect(widget.text).not.to.match(/Metformin|Two left/);
    new BroadcastChannel('gp-widgets').postMessage('signed-in');
    await widget.shows('Metformin');
    await widget.press('Continue');
    await widget.press('Continue');
    await widget.shows('Two left');
    expect(widget.text, 'nothing failed').not.to.contain('was not sent');
    await widget.press('Send my order');
    await widget.shows('Your order is sent');
    expect(backend.orders[1]).to.deep.equal(backend.orders[0]);
  });

  it('offers another look at the list when an order is refused', async () => {
    backend.answers = [
      { kind: 'refused', problem: problem(422, 'invalid', 'It is too early for Metformin.') },
    ];
    const widget = await open(backend);
    await toCheck(widget);
    await widget.press('Send my order');
    await widget.shows('It is too early for Metformin.');
    const { reads } = backend;
    await widget.press('Look at my medicines again');
    await widget.shows('Which medicines do you need?');
    expect(backend.reads).to.equal(reads + 1);
  });

  describe('orders', () => {
    beforeEach(() => {
      backend.medicines = {
        ...medicines,
        orders: [
          {
            ...order,
            cancellable: true,
            items: [{ medicationId: 'a', name: 'Amlodipine', status: 'requested' }],
          },
          {
            id: '1123456789abcdefghjkmnpqrs',
            placedAt: '2026-10-01T23:30:00Z',
            items: [
              { medicationId: 'b', name: 'Codeine', status: 'rejected', reason: 'Please book a review.' },
              { medicationId: 'c', name: 'Metformin', status: 'sent-to-pharmacy' },
              { medicationId: 'd', name: 'Iron', status: 'approved' },
            ],
          },
        ],
      };
    });

    it('say what became of each item, with the reason, by the practice’s days', async () => {
      const widget = await open(backend);
      await widget.shows('Ordered 20 November 2026');
      await widget.shows('Ordered 2 October 2026');
      await widget.shows('Codeine: Not approved. Please book a review.');
      await widget.shows('Metformin: Sent to the pharmacy');
      await widget.shows('Iron: Approved');
    });

    it('are cancelled after a question, while they can be', async () => {
      const widget = await open(backend);
      await widget.shows('Your orders');
      expect(widget.all('[data-cancel]')).to.have.length(1);
      await widget.press('Cancel this order');
      await waitUntil(() => focused()?.matches('[data-sure]'), 'the answer has the focus');
      await widget.press('No, keep it');
      await waitUntil(() => focused()?.matches('[data-cancel]'), 'back where it was');
      await widget.press('Cancel this order');
      await widget.press('Yes, cancel it');
      await widget.shows('Amlodipine: Cancelled');
    });

    it('say what is known when cancelling does not work, and can be tried again', async () => {
      backend.answers = [unconfirmed, { kind: 'refused', problem: problem(409, 'too-late') }];
      const widget = await open(backend);
      for (const words of ['We do not know whether it was cancelled', 'It may be too late']) {
        await widget.press('Cancel this order');
        await widget.press('Yes, cancel it');
        await widget.shows(words);
      }
    });
  });

  it('leads whoever does not sign in to the request form, and to nothing that could run', async () => {
    backend.failure = problem(401);
    const widget = await open(backend, { 'request-url': '/ask-us' });
    await widget.shows('Order without signing in');
    const unsafe = await open(backend, { 'request-url': 'javascript:alert(1)' });
    await unsafe.shows('Sign in');
    expect(unsafe.text).not.to.contain('Order without signing in');
    const dead = await open(backend, { 'request-url': 'www.practice.example/ask' });
    await dead.shows('Sign in');
    expect(dead.text).not.to.contain('Order without signing in');
    expect(reports.join()).to.contain('request-url="www.practice.example/ask" is no address of a page');
  });
});
