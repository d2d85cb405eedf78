import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { PickerDriver } from './picker-driver.js';
import { day, problem, ScriptedBackend } from './scripted-backend.js';

describe('gp-appointment-picker, when its page goes', () => {
  let backend: ScriptedBackend;
  const releases = (): string[] => backend.calls.filter((call) => call.startsWith('release'));
  const held = (): string[] => backend.calls.filter((call) => call.startsWith('hold'));

  beforeEach(() => {
    backend = new ScriptedBackend();
  });

  describe('a hold', () => {
    it('ends with the page', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(releases()).to.deep.equal([`release slot-${day}`]);
    });

    it('ends with the element', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      picker.element.remove();
      await waitUntil(() => releases().length, 'released');
    });

    it('stays when the element is only moved', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      picker.element.parentElement!.prepend(picker.element);
      await picker.shows('We keep this time');
      expect(releases()).to.deep.equal([]);
    });

    it('is found again after a reload, and its time is chosen', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose(1);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      picker.element.remove();
      const again = await PickerDriver.reopen(backend);
      await again.shows('You chose');
      expect(held()).to.deep.equal([`hold slot-${day + 20}`, `hold slot-${day + 20}`]);
      await again.next();
      await again.shows('What is the appointment about?');
    });

    it('that somebody else has by then is named as gone', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      picker.element.remove();
      backend.holds = 'taken';
      const again = await PickerDriver.reopen(backend);
      await again.shows('not free any more');
    });

    it('is taken up again by a page that comes back from the browser’s cache', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await waitUntil(() => held().length === 2, 'held again');
      await picker.shows('We keep this time for you until');
    });

    it('leaves nothing but ids in the tab', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.answer();
      const kept = JSON.stringify({ ...sessionStorage });
      expect(kept).not.to.match(/Zoë|Brown|Blood|07700/);
      expect(Object.keys(JSON.parse(sessionStorage.getItem('gp-appointment-picker')!))).to.have.members([
        'hold',
        'slot',
      ]);
    });
  });

  describe('a booking in doubt', () => {
    const inDoubt = async (): Promise<PickerDriver> => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.answer();
      backend.answers = [{ kind: 'unconfirmed', problem: problem('timed-out', 0) }];
      await picker.next();
      await picker.shows('We do not know whether this worked');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      picker.element.remove();
      await picker.element.updateComplete;
      return PickerDriver.reopen(backend);
    };

    it('keeps its hold, is named after a reload, and is asked again with the same id', async () => {
      const picker = await inDoubt();
      expect(releases()).to.deep.equal([]);
      await picker.shows('Your appointment may be booked');
      expect(picker.slots).to.deep.equal([]);
      await expect(picker.element).to.be.accessible();
      await picker.next();
      await picker.shows('We do not keep what you wrote');
      await picker.answer();
      const booked = oneEvent(picker.element, 'gp-appointment-booked');
      await picker.next();
      await booked;
      await picker.shows('Your appointment is booked');
      const [first, second] = backend.bookings;
      expect(second!.id).to.equal(first!.id);
      expect(second!.slotId).to.equal(first!.slotId);
      expect(JSON.parse(sessionStorage.getItem('gp-appointment-picker')!)).not.to.have.any.keys(
        'booking',
        'slot',
      );
    });

    it('that had arrived is said to be booked once', async () => {
      const picker = await inDoubt();
      await picker.shows('Your appointment may be booked');
      await picker.next();
      await picker.answer();
      backend.answers = [{ kind: 'refused', problem: problem('id-reused', 422) }];
      await picker.next();
      await picker.shows('it is booked once');
      expect(backend.bookings).to.have.length(2);
    });

    it('that the server shows to whoever is signed in is shown as it stands', async () => {
      backend.appointment = undefined;
      const { getAppointment } = backend;
      backend.getAppointment = (id) => {
        backend.appointment = {
          id,
          start: new Date(Date.now() + 86_400_000).toISOString(),
          end: new Date(Date.now() + 87_000_000).toISOString(),
          mode: 'in-person',
          status: 'booked',
        };
        return getAppointment.call(backend, id);
      };
      const picker = await inDoubt();
      await picker.shows('Your appointment is booked');
      expect(backend.bookings).to.have.length(1);
    });

    it('stays in doubt while the network is away', async () => {
      const picker = await inDoubt();
      await picker.shows('Your appointment may be booked');
      await picker.next();
      await picker.answer();
      backend.answers = [{ kind: 'not-sent', problem: problem('offline', 0) }];
      await picker.next();
      await picker.shows('We do not know whether this worked');
    });

    it('can be left behind by a patient who has asked the practice', async () => {
      const picker = await inDoubt();
      await picker.click('[data-action=again]');
      await waitUntil(() => picker.slots.length, 'the list');
      await picker.choose();
      await picker.answer();
      await picker.next();
      await picker.shows('Your appointment is booked');
      const [first, second] = backend.bookings;
      expect(second!.id).not.to.equal(first!.id);
    });
  });

  it('notices what the reason says, informs, and records it', async () => {
    const picker = await PickerDriver.open(backend);
    await picker.choose();
    picker.set('reason', 'crushing chest pain');
    await waitUntil(() => picker.root.querySelector('.notice'), 'the notice');
    expect(picker.text).to.contain('999');
    await expect(picker.element).to.be.accessible();
    await picker.click('[data-response=read]');
    await picker.next();
    await picker.shows('Who needs help?');
    await picker.click('#f-who');
    await picker.next();
    for (const [name, value] of Object.entries({
      'given-name': 'Zoë',
      'family-name': 'Brown',
      'born-day': '31',
      'born-month': '3',
      'born-year': '1980',
    }))
      picker.set(name, value);
    await picker.next();
    await picker.click('#f-registration');
    await picker.next();
    picker.set('phone', '07700 900982');
    await picker.next();
    await picker.shows('Check and book');
    expect(picker.root.querySelector('.notice')).not.to.equal(null);
    await picker.next();
    await picker.shows('Your appointment is booked');
    // A booked appointment is no answer to it: the page says it again, and its title refers to it.
    const standing = picker.root.querySelector('#standing');
    expect(standing?.textContent).to.contain('crushing chest');
    expect(standing?.querySelector('button')).to.equal(null);
    expect(picker.root.querySelector('.title')?.getAttribute('aria-describedby')).to.equal('standing');
    await expect(picker.element).to.be.accessible();
    const { safety } = backend.bookings[0]!;
    expect(safety!.noticesState).to.equal('on');
    expect(safety!.notices[0]).to.deep.include({ question: 'reason', response: 'read' });
  });
});
