import { expect, oneEvent } from '@open-wc/testing';
import { expectRecorderMarks } from '../../base/recorder-marks.js';
import { consoleLines } from '../../support/console-lines.js';
import { focused } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { PickerDriver } from './picker-driver.js';
import { day, problem, ScriptedBackend, slotIn } from './scripted-backend.js';

describe('gp-appointment-picker', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('free times', () => {
    const lines = consoleLines('error', 'warn');

    it('stand by day, the next one first, and can be reached', async () => {
      const picker = await PickerDriver.open(backend);
      expect(picker.root.querySelectorAll('.day')).to.have.length(3);
      expect(picker.text).to.contain('Next free time').and.to.contain('Tomorrow, ');
      expect(picker.slots.map(({ value }) => value)).to.deep.equal([
        `slot-${day}`,
        `slot-${day + 20}`,
        `slot-${2 * day}`,
        `slot-${3 * day}`,
      ]);
      await expect(picker.element).to.be.accessible();
    });

    it('show later days on demand and move the focus to the first new one', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.click('[data-action=more]');
      await waitUntil(() => picker.root.querySelectorAll('.day').length === 4, 'the later day');
      await waitUntil(() => focused()?.matches('.day:last-of-type h3'), 'its heading has the focus');
    });

    it('are asked for two weeks if the number of days is none, and the console says so', async () => {
      const picker = await PickerDriver.open(backend, { days: 'lots' });
      expect(picker.slots).to.have.length(4);
      expect(lines).to.deep.equal([
        '<gp-appointment-picker>: days="lots" is not a number of days. Use 1 to 60. 14 is used.',
      ]);
    });

    it('are asked for once, though a framework sets the same settings at each rendering', async () => {
      const picker = await PickerDriver.open(backend, { days: '7' }, { endpoint: 'https://x.example' });
      const practice = picker.element.closest('gp-practice')!;
      const asked = (): number => backend.calls.filter((call) => call.startsWith('list')).length;
      for (let times = 0; times < 3; times++) {
        const { settings } = practice;
        practice.config = { version: 1, name: 'Wenbrook Surgery', phone: '01632 960001' };
        practice.getToken = async () => 'token';
        await waitUntil(() => practice.settings !== settings, 'the settings');
        await picker.element.updateComplete;
      }
      // Once more, for the token that was not there at first.
      expect(asked()).to.equal(2);
      practice.endpoint = 'https://y.example';
      await waitUntil(() => asked() === 3, 'another server is asked');
    });

    it('leave out what does not follow the contract, name it in the console, and keep the rest', async () => {
      backend.slots = [{ ...slotIn(day), mode: 'by letter' }, slotIn(day + 20), null];
      const picker = await PickerDriver.open(backend);
      expect(picker.slots).to.have.length(1);
      expect(lines.join()).to.contain('2 of the shown free times');
    });

    it('offer as filters only what exists, and say when these hide all', async () => {
      backend.slots = [
        slotIn(day, { clinician: 'Ada Cole', language: 'English, Welsh' }),
        slotIn(day + 20, { clinician: 'Tom Idris', mode: 'video', language: 'English' }),
      ];
      const picker = await PickerDriver.open(backend);
      await picker.click('[data-tool=filters]');
      await waitUntil(() => picker.root.querySelector('select'), 'the filters');
      const names = [...picker.root.querySelectorAll('select')].map(({ dataset }) => dataset['filter']);
      expect(names).to.deep.equal(['mode', 'clinician', 'language']);
      const choose = async (name: string, value: string): Promise<void> => {
        const select = picker.root.querySelector<HTMLSelectElement>(`#filter-${name}`)!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await picker.element.updateComplete;
      };
      await choose('language', 'Welsh');
      expect(picker.slots).to.have.length(1);
      await choose('mode', 'video');
      expect(picker.text).to.contain('No free time matches');
      await picker.click('[data-action=clear]');
      expect(picker.slots).to.have.length(2);
    });

    it('are not shown before the practice’s notice nor after its window', async () => {
      backend.slots = [slotIn(30), slotIn(day), slotIn(4 * day)];
      backend.bookable = {
        earliest: new Date(Date.now() + 3_600_000).toISOString(),
        latest: new Date(Date.now() + 3 * 86_400_000).toISOString(),
      };
      const picker = await PickerDriver.open(backend);
      expect(picker.slots.map(({ value }) => value)).to.deep.equal([`slot-${day}`]);
    });

    it('when there are none, say what else to do', async () => {
      backend.slots = [];
      const picker = await PickerDriver.open(backend);
      expect(picker.text).to.contain('no free times').and.to.contain('01632 960001');
      await expect(picker.element).to.be.accessible();
    });

    it('when the backend is down, say so, with the telephone, and try again', async () => {
      backend.listAnswer = { kind: 'not-sent', problem: problem('network', 503) };
      const picker = await PickerDriver.open(backend);
      expect(picker.text).to.contain('We cannot show free times').and.to.contain('01632 960001');
      backend.listAnswer = undefined;
      await picker.click('[data-action=retry]');
      await waitUntil(() => picker.slots.length, 'the times');
    });

    it('ask for a choice before going on, and lead to it', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.next();
      await waitUntil(() => focused()?.matches('.error-summary'), 'the error has the focus');
      expect(picker.root.querySelector('h2')!.textContent).to.equal('There is a problem');
      await picker.click('.error-summary a');
      await waitUntil(() => focused()?.matches('.day h3'), 'it leads to the first day');
    });

    it('are not hidden behind the bar with the chosen one when they have the focus', async () => {
      const picker = await PickerDriver.open(backend);
      picker.slots[0]!.click();
      const bar = picker.root.querySelector<HTMLElement>('.chosen')!;
      await waitUntil(() => getComputedStyle(bar).position === 'sticky', 'it stays in view');
      const margin = parseFloat(getComputedStyle(picker.slots.at(-1)!).scrollMarginBlockEnd);
      expect(margin).to.be.greaterThan(bar.offsetHeight);
    });
  });

  describe('booking', () => {
    it('holds the time, asks who it is for once, books, and says what stands', async () => {
      const picker = await PickerDriver.open(backend);
      const selected = oneEvent(picker.element, 'gp-slot-selected');
      await picker.choose(1);
      expect(((await selected) as CustomEvent).detail.slotId).to.equal(`slot-${day + 20}`);
      expect(picker.text).to.contain('We keep this time for you until');
      await picker.answer();
      await expect(picker.element).to.be.accessible();
      const booked = oneEvent(picker.element, 'gp-appointment-booked');
      await picker.next();
      const [booking] = backend.bookings;
      expect(((await booked) as CustomEvent).detail).to.deep.equal({ id: booking!.id });
      await picker.shows('Your appointment is booked');
      expect(picker.text).to.contain('K4R-7MX');
      expect(booking).to.deep.include({ version: 1, slotId: `slot-${day + 20}`, reason: 'Blood test' });
      expect(booking!.holdId).to.have.length(26);
      expect(booking!.patient).to.deep.equal({
        givenName: 'Zoë',
        familyName: 'Brown',
        dateOfBirth: '1980-03-31',
        registration: 'registered',
        ageGroup: 'adult',
      });
      expect(booking!.contact).to.deep.equal({ phone: '07700 900982' });
      await expect(picker.element).to.be.accessible();
    });

    it('asks again who it is, once it is for somebody else: nothing is booked in the name of the first', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.answer();
      await picker.click('[data-change="who"]');
      await picker.click('[name="who"][value="child"]');
      await picker.next();
      picker.set('acting-name', 'Zoë Brown');
      await picker.click('[name="acting-relationship"][value="parent"]');
      await picker.click('[name="acting-permission"][value="child"]');
      await picker.next();
      await picker.shows('About the person who needs help');
      for (const name of ['given-name', 'family-name', 'born-year'])
        expect(picker.root.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value, name).to.equal('');
    });

    it('carries the marks that keep session recorders out as soon as anything is asked', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      expectRecorderMarks(picker.element, picker.root.querySelector('form')!);
    });

    it('goes on without holds where they are not offered', async () => {
      backend.holds = 'not-offered';
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      expect(picker.text).to.contain('Someone else can take this time');
      await picker.answer();
      await picker.next();
      await picker.shows('Your appointment is booked');
      expect(backend.bookings[0]!.holdId).to.equal(undefined);
    });

    it('when somebody else was faster, keeps what was entered and offers the nearest times, fetched anew', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.answer();
      backend.answers = [{ kind: 'refused', problem: problem('slot-taken', 409) }];
      backend.slots = backend.slots.slice(1);
      const asked = backend.calls.filter((call) => call.startsWith('list')).length;
      await picker.next();
      await picker.shows('Someone else has just booked this time');
      expect(backend.calls.filter((call) => call.startsWith('list')).length).to.equal(asked + 1);
      await waitUntil(() => picker.root.querySelector('.error-summary [data-take]'), 'the nearest times');
      await picker.click('.error-summary [data-take]');
      await picker.shows('Check and book');
      expect(picker.text).to.contain('Zoë');
      await picker.next();
      await picker.shows('Your appointment is booked');
      const [first, second] = backend.bookings;
      expect(second!.slotId).to.equal(`slot-${day + 20}`);
      expect(second!.id).not.to.equal(first!.id);
    });

    it('asks again with the same id and the same bytes when nobody knows whether it was booked', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.answer();
      backend.answers = [
        { kind: 'unconfirmed', problem: problem('timed-out', 0) },
        { kind: 'not-sent', problem: problem('offline', 0) },
      ];
      await picker.next();
      await picker.shows('We do not know whether this worked');
      expect(picker.root.querySelector('[data-change], [data-action=change-time]')).to.equal(null);
      await picker.next();
      await picker.shows('We do not know whether this worked');
      await picker.next();
      await picker.shows('Your appointment is booked');
      expect(new Set(backend.bookings.map((booking) => JSON.stringify(booking))).size).to.equal(1);
      expect(backend.bookings).to.have.length(3);
    });

    it('announces the end of the hold two minutes before, and keeps it longer', async () => {
      backend.holdMinutes = 1.5;
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.shows('for 2 more minutes');
      backend.holdMinutes = 10;
      await picker.click('[data-action=keep-longer]');
      await picker.shows('We keep this time for you until');
    });

    it('releases the hold when the patient wants another time', async () => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.click('[data-action=change-time]');
      await waitUntil(() => backend.calls.includes(`release slot-${day}`), 'released');
      await waitUntil(() => picker.slots.length, 'the list');
    });
  });

  describe('an appointment', () => {
    const booked = async (): Promise<PickerDriver> => {
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      await picker.answer();
      await picker.next();
      await picker.shows('Your appointment is booked');
      return picker;
    };

    it('moves to another time after both were named', async () => {
      const picker = await booked();
      await picker.click('[data-action=move]');
      await waitUntil(() => picker.slots.length, 'the list');
      expect(picker.title).to.equal('Choose a new time');
      await picker.choose(2);
      await picker.shows('Change your appointment?');
      await expect(picker.element).to.be.accessible();
      const moved = oneEvent(picker.element, 'gp-appointment-moved');
      await picker.next();
      await moved;
      await picker.shows('Your appointment has a new time');
      expect(backend.calls).to.include(`move slot-${2 * day}`);
    });

    it('where the backend cannot move, is booked anew first, then the old one cancelled', async () => {
      const picker = await booked();
      await picker.click('[data-action=move]');
      await waitUntil(() => picker.slots.length, 'the list');
      await picker.choose(2);
      backend.answers = [{ kind: 'not-sent', problem: problem('method-not-allowed', 405) }];
      await picker.next();
      await picker.shows('the old one is cancelled');
      expect(backend.calls.slice(-3)).to.deep.equal([
        `move slot-${2 * day}`,
        `book slot-${2 * day}`,
        'cancel',
      ]);
    });

    it('where the old one then could not be cancelled, the patient is told exactly that', async () => {
      const picker = await booked();
      await picker.click('[data-action=move]');
      await waitUntil(() => picker.slots.length, 'the list');
      await picker.choose(2);
      const { book } = backend;
      backend.answers = [{ kind: 'not-sent', problem: problem('method-not-allowed', 405) }];
      backend.book = (booking) => {
        const result = book.call(backend, booking);
        backend.answers = [{ kind: 'not-sent', problem: problem('down', 503) }];
        return result;
      };
      await picker.next();
      await picker.shows('We could not cancel the old one');
    });

    it('is cancelled only after it was named and the patient said yes', async () => {
      const picker = await booked();
      await picker.click('[data-action=ask-cancel]');
      expect(picker.title).to.equal('Cancel your appointment?');
      expect(backend.calls).not.to.include('cancel');
      await picker.click('[data-action=keep]');
      expect(picker.title).to.equal('Your appointment');
      await picker.click('[data-action=ask-cancel]');
      await expect(picker.element).to.be.accessible();
      const cancelled = oneEvent(picker.element, 'gp-appointment-cancelled');
      await picker.next();
      await cancelled;
      await picker.shows('Your appointment is cancelled');
    });

    it('opens by the link of a reminder, whose token leaves the address at once', async () => {
      const id = '0123456789abcdefghjkmnpqrs';
      backend.appointment = { ...slotIn(day), id, status: 'booked' };
      location.hash = `#appointment=${id}&token=secret`;
      const picker = await PickerDriver.open(backend, { appointment: '' });
      expect(location.hash).to.equal('');
      await picker.shows('Your appointment');
      expect(picker.text).to.contain('Cancel this appointment');
      await expect(picker.element).to.be.accessible();
    });

    it('that has begun is shown, but neither moved nor cancelled', async () => {
      const id = '0123456789abcdefghjkmnpqrs';
      backend.appointment = { ...slotIn(-10), id, status: 'booked' };
      location.hash = `#appointment=${id}&token=secret`;
      const picker = await PickerDriver.open(backend, { appointment: '' });
      await picker.shows('Your appointment');
      expect(picker.text).to.contain('Add to calendar');
      for (const action of ['move', 'ask-cancel'])
        expect(picker.root.querySelector(`[data-action=${action}]`), action).to.equal(null);
    });

    for (const [where, attributes] of [
      ['the list', {}],
      ['the fallback of a page for cancelling', { appointment: '' }],
    ] as const)
      it(`opens by a link that comes while the page is open, and shows ${where}`, async () => {
        const id = '0123456789abcdefghjkmnpqrs';
        backend.appointment = { ...slotIn(day), id, status: 'booked' };
        const picker = await PickerDriver.open(backend, attributes);
        location.hash = `#appointment=${id}&token=secret`;
        await picker.shows('Cancel this appointment');
        expect(location.hash).to.equal('');
      });

    it('opens by a link in the middle of booking another, whose time is free again', async () => {
      const id = '0123456789abcdefghjkmnpqrs';
      backend.appointment = { ...slotIn(day), id, status: 'booked' };
      const picker = await PickerDriver.open(backend);
      await picker.choose();
      location.hash = `#appointment=${id}&token=secret`;
      await picker.shows('Cancel this appointment');
      expect(backend.calls.some((call) => call.startsWith('release'))).to.equal(true);
      expect(location.hash).to.equal('');
    });

    it('without its link, a page for cancelling shows its own content', async () => {
      const picker = await PickerDriver.open(backend, { appointment: '' });
      expect(picker.root.querySelector('slot')).not.to.equal(null);
      expect(backend.calls).to.deep.equal([]);
    });

    it('carries the marks that keep session recorders out from the first page on', async () => {
      const picker = await PickerDriver.open(backend, { appointment: '0123456789abcdefghjkmnpqrs' });
      expectRecorderMarks(picker.element, picker.root.querySelector('form')!);
    });

    it('that cannot be found says what to do', async () => {
      location.hash = '#appointment=0123456789abcdefghjkmnpqrs&token=old';
      const picker = await PickerDriver.open(backend, { appointment: '' });
      await picker.shows('We cannot show this appointment');
      expect(picker.text).to.contain('01632 960001');
    });
  });
});
