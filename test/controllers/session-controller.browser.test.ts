/** The session as patients meet it: in a widget, over a backend that is asked, with other widgets and tabs beside it. */
import { aTimeout, expect } from '@open-wc/testing';
import '../../src/elements/health-record/gp-health-record.js';
import '../../src/elements/repeat-prescription/gp-repeat-prescription.js';
import { endAfter, warnAfter } from '../../src/controllers/session-watch.js';
import { PersonDriver } from '../base/person-driver.js';
import { expectRecorderMarks } from '../base/recorder-marks.js';
import { medicines, notSent, problem, ScriptedPerson } from '../base/scripted-person.js';
import { consoleLines } from '../support/console-lines.js';
import { waitUntil } from '../support/wait-until.js';

const tag = 'gp-repeat-prescription';
const minute = 60_000;

describe('a session', () => {
  let backend: ScriptedPerson;
  let otherTab: BroadcastChannel;
  let heard: string[];
  const { now } = Date;
  const warned = consoleLines('warn');

  /** The clock of the device, so much later; what looks at it, looks. */
  const later = async (duration: number): Promise<void> => {
    Date.now = () => now() + duration;
    dispatchEvent(new Event('focus'));
    await aTimeout(0);
  };

  beforeEach(() => {
    backend = new ScriptedPerson();
    sessionStorage.clear();
    otherTab = new BroadcastChannel('gp-widgets');
    heard = [];
    otherTab.onmessage = ({ data }) => heard.push(data as string);
  });
  afterEach(() => {
    Date.now = now;
    otherTab.close();
  });

  describe('is not there', () => {
    it('at 401: leads to the sign-in, which leads back here', async () => {
      backend.failure = problem(401);
      const widget = await PersonDriver.open(backend, tag);
      await widget.shows('Sign in');
      const [link, same] = widget.all<HTMLAnchorElement>('a:not(.help a)');
      expect(link!.target).to.equal('_blank');
      expect(new URL(link!.href).searchParams.get('return')).to.equal(location.href.replace(/#.*/, ''));
      expect(same!.target).to.equal('');
      await expect(widget.element).to.be.accessible();
    });

    it('without an address to sign in at: says whom to ask, and tells the webmaster', async () => {
      backend.failure = problem(401);
      const widget = await PersonDriver.open(backend, tag, {}, {});
      await widget.shows('Ask the practice how to sign in');
      expect(warned.join()).to.contain('sign-in-url is missing');
    });

    it('at 403: says the reason in the practice’s words', async () => {
      backend.failure = problem(403, 'off', 'Please call the practice about this service.');
      const widget = await PersonDriver.open(backend, tag);
      await widget.shows('Please call the practice about this service.');
    });

    it('without an answer: offers to ask again', async () => {
      backend.failure = problem(503);
      const widget = await PersonDriver.open(backend, tag);
      await widget.shows('This did not load');
      backend.failure = undefined;
      await widget.press('Try again');
      await widget.shows('Amlodipine');
    });
  });

  it('names in the console a backend whose answers others may keep', async () => {
    await PersonDriver.open(backend, tag);
    expect(warned.join()).not.to.contain('no-store');
    backend.noStore = false;
    await PersonDriver.open(backend, tag);
    expect(warned.join()).to.contain(`<${tag}>`).and.to.contain('Cache-Control: no-store');
  });

  it('carries the marks that keep session recorders out, outside and inside', async () => {
    const widget = await PersonDriver.open(backend, tag);
    expectRecorderMarks(widget.element, widget.root.querySelector('.root')!);
  });

  describe('that is not used', () => {
    it('warns after 9 minutes and empties all widgets of the page after 10', async () => {
      const medicine = await PersonDriver.open(backend, tag);
      const record = await PersonDriver.add(medicine.element.parentElement!, backend, 'gp-health-record');
      await record.shows('HbA1c');
      await later(warnAfter - 1000);
      expect(medicine.text).not.to.contain('will be hidden');
      await later(warnAfter + 1000);
      await medicine.shows('Your details will be hidden in 1 minute');
      await record.shows('Your details will be hidden in 1 minute');
      expect(medicine.root.querySelector('[role="alert"] button')).not.to.equal(null);
      await later(endAfter + 1000);
      await medicine.shows('We hid your details');
      await record.shows('We hid your details');
      expect(medicine.text + record.text).not.to.match(/Amlodipine|HbA1c|Ada/);
    });

    it('warns where it is seen, however long the page is', async () => {
      const widget = await PersonDriver.open(backend, tag);
      await widget.shows('Amlodipine');
      widget.root.querySelector('form')!.style.paddingBlockEnd = '300vh';
      scrollTo(0, 0);
      await later(warnAfter + 1000);
      await widget.shows('will be hidden');
      const { top, bottom } = widget.root.querySelector('.warning')!.getBoundingClientRect();
      expect(top).to.be.greaterThan(0);
      expect(bottom).to.be.at.most(innerHeight + 1);
    });

    it('looks at the clock by itself, at 9 minutes and at 10', async () => {
      const { setTimeout: real } = globalThis;
      const waits: [() => void, number][] = [];
      globalThis.setTimeout = ((run: () => void, delay = 0, ...more: unknown[]) =>
        delay < minute / 2
          ? real(run, delay, ...more)
          : waits.push([run, delay]) && 0) as unknown as typeof setTimeout;
      try {
        const widget = await PersonDriver.open(backend, tag);
        await widget.shows('Amlodipine');
        const [first, delay] = waits.at(-1)!;
        expect(delay).to.be.within(warnAfter - 2000, warnAfter);
        Date.now = () => now() + delay + 5;
        first();
        await widget.shows('will be hidden');
        const [second, rest] = waits.at(-1)!;
        expect(rest).to.be.within(minute - 2000, minute);
        Date.now = () => now() + delay + rest + 10;
        second();
        await widget.shows('We hid your details');
      } finally {
        globalThis.setTimeout = real;
      }
    });

    it('goes on when it is used in time, and shows again only after asking', async () => {
      const widget = await PersonDriver.open(backend, tag);
      await later(warnAfter + 1000);
      await widget.press('Keep showing them');
      await widget.lacks('will be hidden');
      await later(warnAfter + 5 * minute);
      await widget.shows('Amlodipine');
      await later(30 * minute);
      await widget.shows('We hid your details');
      // The first touch after a device slept does not bring back what is over.
      dispatchEvent(new Event('pointerdown'));
      expect(widget.text).not.to.contain('Amlodipine');
      await widget.press('Show my details again');
      await widget.shows('Amlodipine');
    });

    it('is in use in all tabs while it is in one, and tells the others when it is here', async () => {
      const widget = await PersonDriver.open(backend, tag);
      await later(warnAfter + 30_000);
      await widget.shows('will be hidden');
      otherTab.postMessage('used');
      await widget.lacks('will be hidden');
      dispatchEvent(new Event('keydown'));
      await waitUntil(() => heard.includes('used'), 'the other tab hears');
      const { length } = heard;
      dispatchEvent(new Event('keydown'));
      await aTimeout(50);
      expect(heard, 'not at every key').to.have.length(length);
    });

    it('does not count for what was never shown', async () => {
      backend.failure = problem(401);
      const widget = await PersonDriver.open(backend, tag);
      await widget.shows('Sign in');
      await later(3 * endAfter);
      expect(widget.text).not.to.contain('We hid your details');
    });

    it('ends a choice that waits for a new sign-in, too', async () => {
      const widget = await PersonDriver.open(backend, tag);
      await widget.choose('Amlodipine');
      backend.failure = problem(401);
      backend.medicines = { ...medicines, orders: [] };
      await (widget.element as unknown as { session: { ask(): Promise<void> } }).session.ask();
      await widget.shows('Please sign in again');
      await later(endAfter + 1000);
      await widget.shows('We hid your details');
      backend.failure = undefined;
      otherTab.postMessage('signed-in');
      await widget.shows('Amlodipine');
      expect(widget.all('input:checked')).to.have.length(0);
    });
  });

  describe('that ends', () => {
    it('in another tab, empties this one', async () => {
      const widget = await PersonDriver.open(backend, tag);
      otherTab.postMessage('signed-out');
      await widget.shows('You are signed out');
      expect(widget.text).not.to.match(/Amlodipine|Ada/);
    });

    it('by signOut() of the practice, empties all and tells the other tabs', async () => {
      const widget = await PersonDriver.open(backend, tag);
      (widget.element.parentElement as unknown as { signOut(): void }).signOut();
      await widget.shows('You are signed out');
      await waitUntil(() => heard.includes('signed-out'), 'the other tab hears');
    });

    it('while the answer is under way, shows nothing of it', async () => {
      backend.isSilent = true;
      const widget = await PersonDriver.open(backend, tag);
      await aTimeout(20);
      otherTab.postMessage('signed-out');
      await widget.shows('You are signed out');
    });
  });

  describe('that begins', () => {
    it('in another tab, shows what was chosen before', async () => {
      const widget = await PersonDriver.open(backend, tag);
      await widget.choose('Metformin');
      backend.answers = [];
      backend.failure = problem(401);
      await (widget.element as unknown as { session: { ask(): Promise<void> } }).session.ask();
      await widget.shows('What you chose stays here');
      backend.failure = undefined;
      otherTab.postMessage('signed-in');
      await widget.shows('Metformin');
      expect(widget.all<HTMLInputElement>('input:checked').map(({ value }) => value)).to.deep.equal([
        'metformin',
      ]);
    });

    it('as another person, shows nothing of the one before', async () => {
      const widget = await PersonDriver.open(backend, tag);
      await widget.choose('Metformin');
      backend.medicines = { ...medicines, person: { id: 'bea', name: 'Bea Example' } };
      otherTab.postMessage('signed-in');
      await widget.shows('For Bea Example');
      expect(widget.all('input:checked')).to.have.length(0);
    });

    it('where the server names nobody, counts as another person', async () => {
      const { person: _, ...nameless } = medicines;
      backend.medicines = nameless;
      const widget = await PersonDriver.open(backend, tag);
      await widget.choose('Metformin');
      const { reads } = backend;
      otherTab.postMessage('signed-in');
      await waitUntil(() => backend.reads > reads, 'asked again');
      await waitUntil(() => !widget.all('input:checked').length, 'the choice is gone');
    });

    it('with the mark in the address: takes it away, and tells the other tabs', async () => {
      history.replaceState(null, '', '#gp-signed-in');
      const widget = await PersonDriver.open(backend, tag);
      await widget.shows('You can close this tab');
      expect(location.hash).to.equal('');
      await waitUntil(() => heard.includes('signed-in'), 'the other tab hears');
    });
  });

  it('keeps in the tab only ids, only when somebody signs in there, until they are read back', async () => {
    const widget = await PersonDriver.open(backend, tag);
    await widget.choose('Metformin');
    backend.failure = problem(401);
    await (widget.element as unknown as { session: { ask(): Promise<void> } }).session.ask();
    await widget.shows('What you chose stays here');
    expect(sessionStorage).to.have.length(0);
    widget.element.addEventListener('click', (event) => event.preventDefault());
    await widget.press('Sign in without a new tab');
    expect(JSON.stringify({ ...sessionStorage }))
      .to.contain('metformin')
      .and.not.to.contain('Metformin');
    backend.failure = undefined;
    const next = await PersonDriver.open(backend, tag);
    await next.shows('Metformin');
    expect(next.all<HTMLInputElement>('input:checked').map(({ value }) => value)).to.deep.equal([
      'metformin',
    ]);
    expect(sessionStorage).to.have.length(0);
  });

  it('empties when the page is left, and asks again when it comes back', async () => {
    const widget = await PersonDriver.open(backend, tag);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await widget.lacks('Amlodipine');
    expect(widget.text).not.to.contain('Ada');
    const { reads } = backend;
    backend.medicines = { ...medicines, medications: medicines.medications.slice(2) };
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.shows('Salbutamol');
    expect(widget.text).not.to.contain('Amlodipine');
    expect(backend.reads).to.equal(reads + 1);
  });

  it('that was ended stays so when the page comes back', async () => {
    const widget = await PersonDriver.open(backend, tag);
    otherTab.postMessage('signed-out');
    await widget.shows('You are signed out');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await aTimeout(20);
    await widget.shows('You are signed out');
  });

  it('that fails while something is shown keeps it, and says so', async () => {
    const orders = [{ id: '0123456789abcdefghjkmnpqrs', items: [] }];
    backend.medicines = { ...medicines, orders };
    const widget = await PersonDriver.open(backend, tag);
    backend.failure = notSent(503).problem;
    await widget.press('Look for news');
    await widget.shows('The news did not load');
    expect(widget.text).to.contain('Amlodipine');
  });
});
