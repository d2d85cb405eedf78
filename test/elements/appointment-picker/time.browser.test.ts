import { aTimeout, expect } from '@open-wc/testing';
import { focused } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { PickerDriver } from './picker-driver.js';
import { day, ScriptedBackend, slotIn } from './scripted-backend.js';

const slotAt = (instant: number, id: string) => ({
  ...slotIn(day, { id }),
  start: new Date(instant).toISOString(),
  end: new Date(instant + 900_000).toISOString(),
});

describe('gp-appointment-picker and time', () => {
  let backend: ScriptedBackend;
  const { now } = Date;

  beforeEach(() => {
    backend = new ScriptedBackend();
  });
  afterEach(() => {
    Date.now = now;
  });

  it('takes away a time that begins while somebody chooses, says so, and moves no other', async () => {
    backend.slots = [slotAt(Date.now() + 1500, 'soon'), slotIn(day), slotIn(day + 20)];
    const picker = await PickerDriver.open(backend);
    expect(picker.slots.map(({ value }) => value)).to.deep.equal(['soon', `slot-${day}`, `slot-${day + 20}`]);
    const later = picker.slots[1]!;
    picker.slots[0]!.focus();
    picker.slots[0]!.click();
    await picker.shows('You chose');
    await waitUntil(() => picker.text.includes('has passed'), 'it is said');
    expect(picker.slots.map(({ value }) => value)).to.deep.equal([`slot-${day}`, `slot-${day + 20}`]);
    expect(picker.slots[0], 'the same element stands for the same time').to.equal(later);
    expect(picker.slots.some(({ checked }) => checked)).to.equal(false);
    await waitUntil(() => focused()?.matches('.chosen p'), 'the focus is on what was said');
    await picker.next();
    await waitUntil(() => focused()?.matches('.error-summary'), 'it cannot be taken');
  });

  it('goes by the server’s clock where the device’s is wrong', async () => {
    backend.ahead = 2 * 3_600_000;
    backend.slots = [slotAt(Date.now() + 3_600_000, 'over'), slotAt(Date.now() + 3 * 3_600_000, 'free')];
    const picker = await PickerDriver.open(backend);
    expect(picker.slots.map(({ value }) => value)).to.deep.equal(['free']);
    await picker.choose();
    expect(picker.text).to.contain('We keep this time for you until').and.not.to.contain('more minute');
  });

  it('after a sleep asks again before it relies on the list, and says if the time is gone', async () => {
    const picker = await PickerDriver.open(backend);
    picker.slots[0]!.click();
    await picker.element.updateComplete;
    const asked = backend.calls.length;
    backend.slots = backend.slots.slice(1);
    Date.now = () => now() + 130_000;
    await picker.next();
    await picker.shows('not free any more');
    expect(backend.calls.slice(asked).filter((call) => call.startsWith('hold'))).to.deep.equal([]);
    await waitUntil(() => picker.root.querySelector('.error-summary [data-take]'), 'the nearest times');
  });

  it('asks again when an old list is looked at again', async () => {
    await PickerDriver.open(backend);
    const asked = backend.calls.length;
    Date.now = () => now() + 130_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(0);
    expect(backend.calls.length).to.equal(asked + 1);
  });

  it('names the practice’s zone if the visitor’s device is set to another', async () => {
    const other = new Intl.DateTimeFormat().resolvedOptions().timeZone.includes('Auckland')
      ? 'Europe/London'
      : 'Pacific/Auckland';
    const picker = await PickerDriver.open(backend, {}, { 'time-zone': other });
    expect(picker.text).to.contain('All times are in ');
  });

  it('shows the first of 50,000 times without checking the others', async () => {
    backend.bookable = {};
    backend.slots = Array.from({ length: 50_000 }, (_, index) => slotIn(60 + index * 8, { id: `s${index}` }));
    const start = performance.now();
    const picker = await PickerDriver.open(backend);
    expect(performance.now() - start).to.be.below(3000);
    expect(picker.slots.length).to.be.within(60, 180);
    await picker.click('[data-action=more]');
    await waitUntil(() => picker.root.querySelectorAll('.day').length === 6, 'three days more');
  });
});
