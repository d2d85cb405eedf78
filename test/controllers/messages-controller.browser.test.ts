import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { locales } from '../../src/controllers/locales.js';
import { MessagesController } from '../../src/controllers/messages-controller.js';
import { PracticeController } from '../../src/controllers/practice-controller.js';
import { widget } from '../../src/i18n/locales/en/widget.js';
import { consoleLines } from '../support/console-lines.js';
import { waitUntil } from '../support/wait-until.js';

class MessagesHost extends LitElement {
  readonly practice = new PracticeController(this);
  readonly messages = new MessagesController(this, 'widget', widget);

  protected override render(): unknown {
    return html`${this.messages.t('today')}`;
  }
}
customElements.define('test-messages-host', MessagesHost);

describe('MessagesController', () => {
  const warnings = consoleLines('warn');
  let place: HTMLElement;
  let host: MessagesHost;
  const shown = (): string => host.shadowRoot!.textContent!.trim();
  const show = async (lang: string | null): Promise<void> => {
    if (lang !== null) place.lang = lang;
    place.append(host);
    document.body.append(place);
    await host.updateComplete;
  };
  beforeEach(() => {
    place = document.createElement('div');
    host = new MessagesHost();
  });
  afterEach(() => {
    place.remove();
  });

  it('speaks the language of the nearest ancestor', async () => {
    await show('cy');
    await waitUntil(() => shown() === 'heddiw');
    expect(host.messages.t.language).to.equal('cy');
  });

  it('knows a language with its region, in any case', async () => {
    await show('CY-gb');
    await waitUntil(() => shown() === 'heddiw');
  });

  it('looks out of a shadow root', async () => {
    place.lang = 'cy';
    document.body.append(place);
    place.attachShadow({ mode: 'open' }).append(host);
    await waitUntil(() => shown() === 'heddiw');
  });

  it('stays with English where it has no other', async () => {
    await show('fr');
    expect(shown()).to.equal('today');
    expect(host.messages.t.language).to.equal('en');
  });

  it('is not ready until the texts of the page’s first language are there', async () => {
    const { cy } = locales;
    let go!: () => void;
    const late = new Promise<void>((resolve) => (go = resolve));
    Object.assign(locales, { cy: () => late.then(cy) });
    await show('cy');
    expect(host.messages.ready).to.equal(false);
    go();
    await waitUntil(() => host.messages.ready && shown() === 'heddiw');
    Object.assign(locales, { cy });
  });

  it('goes on in the language that stands while those of another are on their way', async () => {
    const { cy } = locales;
    let go!: () => void;
    let asked = false;
    const late = new Promise<void>((resolve) => (go = resolve));
    Object.assign(locales, { cy: () => ((asked = true), late.then(cy)) });
    await show('en');
    place.lang = 'cy';
    await waitUntil(() => asked);
    expect(host.messages.ready).to.equal(true);
    expect(shown()).to.equal('today');
    expect(host.messages.t.language).to.equal('en');
    go();
    await waitUntil(() => shown() === 'heddiw');
    Object.assign(locales, { cy });
  });

  it('ends with the language asked for last, however the texts arrive', async () => {
    const { cy } = locales;
    let go!: () => void;
    const late = new Promise<void>((resolve) => (go = resolve));
    Object.assign(locales, { cy: () => late.then(cy) });
    await show('cy');
    expect(host.messages.ready).to.equal(false);
    place.lang = 'en';
    await waitUntil(() => host.messages.ready);
    go();
    await new Promise((resolve) => setTimeout(resolve, 50));
    Object.assign(locales, { cy });
    expect(shown()).to.equal('today');
  });

  it('falls back to English with a warning when the texts do not arrive', async () => {
    Object.assign(locales, { xx: () => Promise.reject(new Error('offline')) });
    await show('xx');
    await waitUntil(() => warnings.length);
    expect(warnings[0]).to.contain('"xx"');
    expect(host.messages.ready).to.equal(true);
    expect(shown()).to.equal('today');
  });
});
