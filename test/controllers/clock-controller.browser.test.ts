import { aTimeout, expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { ClockController } from '../../src/controllers/clock-controller.js';
import { PracticeController } from '../../src/controllers/practice-controller.js';

class ClockHost extends LitElement {
  readonly practice = new PracticeController(this);
  readonly clock = new ClockController(this);
  renders = 0;

  protected override render(): unknown {
    this.renders++;
    return html`${this.renders}`;
  }
}
customElements.define('test-clock-host', ClockHost);

describe('ClockController', () => {
  const { setTimeout, clearTimeout } = window;
  const { now } = Date;
  let host: ClockHost;
  beforeEach(async () => {
    host = document.body.appendChild(new ClockHost());
    await host.updateComplete;
    host.renders = 0;
  });
  afterEach(() => {
    host.remove();
    Object.assign(window, { setTimeout, clearTimeout });
    Date.now = now;
  });

  it('updates the widget at the moment asked for, once', async () => {
    host.clock.wakeAt(Date.now() + 60);
    await aTimeout(20);
    expect(host.renders).to.equal(0);
    await aTimeout(150);
    expect(host.renders).to.equal(1);
  });

  it('goes by the moment named last, and by none after `undefined`', async () => {
    host.clock.wakeAt(Date.now() + 20);
    host.clock.wakeAt(Date.now() + 5000);
    await aTimeout(80);
    host.clock.wakeAt(Date.now() + 20);
    host.clock.wakeAt(undefined);
    await aTimeout(80);
    expect(host.renders).to.equal(0);
  });

  it('asks for no delay that setTimeout would take as zero', () => {
    const delays: (number | undefined)[] = [];
    window.setTimeout = ((handler: () => void, delay?: number) => {
      delays.push(delay);
      return setTimeout(handler, delay);
    }) as typeof window.setTimeout;
    host.clock.wakeAt(Date.now() + 400 * 86_400_000);
    expect(delays).to.have.length(1);
    expect(delays[0]).to.be.within(86_400_000, 2 ** 31 - 1);
  });

  for (const type of ['visibilitychange', 'pageshow', 'focus', 'online']) {
    it(`looks at the clock again at "${type}"`, async () => {
      host.clock.wakeAt(Date.now() + 3_600_000);
      dispatchEvent(new Event(type));
      await host.updateComplete;
      expect(host.renders, 'too early').to.equal(0);
      Date.now = () => now() + 3_600_000;
      dispatchEvent(new Event(type));
      await host.updateComplete;
      expect(host.renders).to.equal(1);
    });
  }

  it('sleeps while the widget is not in the document, and wakes when it comes back', async () => {
    host.clock.wakeAt(Date.now() + 30);
    host.remove();
    await aTimeout(100);
    expect(host.renders).to.equal(0);
    document.body.append(host);
    await aTimeout(50);
    expect(host.renders).to.be.greaterThan(0);
  });
});
