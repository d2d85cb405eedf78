import { aTimeout, expect } from '@open-wc/testing';
import { registerBackend } from '../../../src/backends.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import { focused } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { PickerDriver } from './picker-driver.js';
import { day, ScriptedBackend, slotIn } from './scripted-backend.js';

const today = (): string => localDate(Date.now(), 'Europe/London');
/** A free time at midday of a local day, in the contract's form. */
const noonOf = (date: string, more = {}) => ({
  ...slotIn(day),
  id: `slot-${date}`,
  start: `${date}T12:00:00Z`,
  end: `${date}T12:15:00Z`,
  ...more,
});

const calendarDays = (picker: PickerDriver): HTMLButtonElement[] => [
  ...(picker.root
    .querySelector('calendar-month')
    ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('tbody button') ?? []),
];
const freeDays = (picker: PickerDriver): HTMLButtonElement[] =>
  calendarDays(picker).filter((button) => !button.disabled && !button.hasAttribute('aria-disabled'));

describe('gp-appointment-picker: what helps to choose', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend();
    // The same month, whatever the day: the calendar shows the month of the first free day.
    backend.slots = [3, 4, 9].map((days) => noonOf(addDays(today(), days)));
    backend.bookable = { latest: `${addDays(today(), 80)}T12:00:00Z` };
  });

  describe('the calendar', () => {
    const openCalendar = async (attributes: Record<string, string> = {}): Promise<PickerDriver> => {
      const picker = await PickerDriver.open(backend, attributes);
      await picker.click('[data-tool=calendar]');
      // It draws itself in several steps, as custom elements within each other do.
      const isDrawn = (): boolean => {
        const free = freeDays(picker).length;
        return free > 0 && free < 10 && / .+ /.test(calendarDays(picker)[0]!.getAttribute('aria-label')!);
      };
      await waitUntil(isDrawn, 'a month with free days');
      return picker;
    };

    it('heads each column with its day, once in short and once for who listens', async () => {
      const picker = await openCalendar();
      const heads = (): (string | null)[][] =>
        [...picker.root.querySelector('calendar-month')!.shadowRoot!.querySelectorAll('th')].map(
          ({ children }) => [...children].map(({ textContent }) => textContent),
        );
      await waitUntil(() => heads()[0]?.[1] === 'Mo', 'our words');
      expect(heads().slice(0, 2)).to.deep.equal([
        ['Monday', 'Mo'],
        ['Tuesday', 'Tu'],
      ]);
    });

    it('lets only days with free times be chosen, and the list then begins there', async () => {
      const picker = await openCalendar();
      const month = addDays(today(), 3).slice(0, 7);
      const expected = [3, 4, 9]
        .map((days) => addDays(today(), days))
        .filter((date) => date.startsWith(month));
      expect(freeDays(picker).map((button) => button.textContent)).to.deep.equal(
        expected.map((date) => String(Number(date.slice(8)))),
      );
      await expect(picker.element).to.be.accessible();
      const last = freeDays(picker).at(-1)!;
      last.click();
      await waitUntil(() => picker.text.includes('Times from'), 'the list begins later');
      expect(picker.slots[0]!.value).to.equal(`slot-${expected.at(-1)}`);
      await waitUntil(() => focused()?.id === `d-${expected.at(-1)}`, 'the day has the focus');
      await picker.click('.narrowed [data-action=clear]');
      expect(picker.slots[0]!.value).to.equal(`slot-${expected[0]}`);
    });

    it('asks for the months that are looked at', async () => {
      const far = addDays(today(), 45);
      backend.listSlots = ({ from, to }) => {
        backend.calls.push(`list ${from} ${to}`);
        const slots = [...backend.slots, noonOf(far)].filter((slot) => {
          const date = (slot as { start: string }).start.slice(0, 10);
          return date >= from && date <= to;
        });
        return Promise.resolve({
          kind: 'accepted' as const,
          value: { slots, bookable: backend.bookable, serverTime: Date.now() },
        });
      };
      const picker = await openCalendar();
      const next = (): HTMLElement =>
        picker.root.querySelector('calendar-date')!.shadowRoot!.querySelector('[part~=next]')!;
      for (let turns = 0; turns < 3; turns++) {
        const heading = picker.root.querySelector('[slot=heading]')!.textContent;
        if (freeDays(picker).some(({ textContent }) => Number(textContent) === Number(far.slice(8)))) break;
        next().click();
        await waitUntil(
          () => picker.root.querySelector('[slot=heading]')!.textContent !== heading,
          'another month',
        );
        await aTimeout(150);
      }
      const shown = freeDays(picker).map(({ textContent }) => Number(textContent));
      expect(shown).to.deep.equal([Number(far.slice(8))]);
    });

    it('is moved through by the keyboard, and chosen by it', async () => {
      const picker = await openCalendar();
      const first = freeDays(picker)[0]!;
      first.focus();
      first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
      await waitUntil(() => {
        const active = focused();
        return active && active !== first && calendarDays(picker).includes(active as HTMLButtonElement);
      }, 'the next day has the focus');
      expect((focused() as HTMLElement).textContent).to.equal(String(Number(addDays(today(), 4).slice(8))));
    });

    it('says its days and months in Welsh, also where the browser has no Welsh', async () => {
      const picker = await openCalendar({ lang: 'cy' });
      const first = addDays(today(), 3);
      const labelled = (): string => freeDays(picker)[0]?.getAttribute('aria-label') ?? '';
      await waitUntil(() => labelled().startsWith('dydd'), 'its Welsh words');
      const label = labelled();
      expect(label)
        .to.match(/^dydd /)
        .and.to.contain(String(Number(first.slice(8))));
      const months = /Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr/;
      expect(label).to.match(months);
      expect(picker.root.querySelector('[slot=heading]')!.textContent).to.match(months);
      expect(picker.text).to.contain('Dewiswch amser');
    });

    it('is not loaded before it is opened', async () => {
      const picker = await PickerDriver.open(backend);
      await aTimeout(50);
      expect(picker.root.querySelector('calendar-date')).to.equal(null);
    });
  });

  describe('where nothing is free', () => {
    it('names the practice’s ways, when each is open, and the NHS’s', async () => {
      backend.slots = [];
      const picker = await PickerDriver.open(backend, {}, { hours: 'Mo-Su 00:00-24:00', nation: 'england' });
      Object.assign(picker.element.parentElement!, {
        config: {
          version: 1,
          name: 'Harbour Lane',
          contact: {
            online: { url: 'https://practice.example/ask' },
            inPerson: { address: '1 Harbour Lane' },
          },
        },
      });
      await picker.shows('Ask us online');
      for (const words of ['By phone', 'Open until', '1 Harbour Lane', 'NHS App', '111', '999'])
        expect(picker.text).to.contain(words);
      await expect(picker.element).to.be.accessible();
    });

    it('outside England names neither its app nor, in Northern Ireland, 111', async () => {
      backend.slots = [];
      const picker = await PickerDriver.open(backend, {}, { nation: 'northern-ireland' });
      await picker.shows('out-of-hours');
      expect(picker.text).not.to.contain('NHS App').and.not.to.contain('Call 111');
    });
  });

  it('of booking that the practice has paused, says so and why, and offers no times', async () => {
    const status = {
      version: 1,
      updatedAt: new Date().toISOString(),
      services: [{ service: 'appointments', state: 'paused', reason: 'Our system is being changed.' }],
    };
    registerBackend('paused', () =>
      Object.assign(new ScriptedBackend().asBackend, {
        getStatus: () => Promise.resolve({ kind: 'accepted' as const, value: status }),
      }),
    );
    const picker = await PickerDriver.open(backend, {}, { backend: 'paused' });
    await picker.shows('Our system is being changed.');
    await waitUntil(() => !picker.slots.length, 'no times');
    await expect(picker.element).to.be.accessible();
  });
});
