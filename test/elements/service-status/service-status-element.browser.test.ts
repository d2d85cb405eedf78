import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/practice/gp-practice.js';
import '../../../src/elements/service-status/gp-service-status.js';
import type { PracticeConfig } from '../../../src/contract/practice-config.js';
import type { ServiceStatus } from '../../../src/contract/service-status.js';
import { loadHours } from '../../../src/controllers/practice-hours.js';
import type { ServiceStatusElement } from '../../../src/index.js';
import { consoleLines } from '../../support/console-lines.js';
import { waitUntil } from '../../support/wait-until.js';

const core = '2026-11-24T10:20:00Z';
const night = '2026-11-24T22:00:00Z';
const config: PracticeConfig = {
  version: 1,
  name: 'Harbour Lane',
  phone: '01632 960001',
  hours: 'Mo-Fr 08:00-18:30',
};
const answer = (changes: Partial<ServiceStatus> = {}): ServiceStatus => ({
  updatedAt: core,
  services: [{ service: 'requests', state: 'working' }],
  ...changes,
});
const textOf = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string): string =>
  element.shadowRoot!.querySelector(`[part~="${name}"]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A backend that gives these answers, and counts how often it was asked. */
function backendOf(value: ServiceStatus | undefined) {
  const backend = {
    asked: 0,
    getStatus: () => {
      backend.asked++;
      return Promise.resolve(
        value
          ? { kind: 'accepted', value }
          : { kind: 'not-sent', problem: { type: 'about:blank', code: 'network', title: '' } },
      );
    },
  };
  return backend;
}

async function show(
  backend: object | undefined,
  { at = core, changes = {} }: { at?: string; changes?: Partial<PracticeConfig> } = {},
): Promise<ServiceStatusElement> {
  const around = await fixture<HTMLElement>(
    html`<gp-practice .config=${{ ...config, ...changes }} .clockOffset=${Date.parse(at) - Date.now()}
      ><gp-service-status .backend=${backend}>Call us</gp-service-status></gp-practice
    >`,
  );
  const element = around.querySelector('gp-service-status')!;
  await waitUntil(() => part(element, 'ways'));
  if (backend) await waitUntil(() => part(element, 'service'));
  return element;
}

describe('gp-service-status', () => {
  const reports = consoleLines('error', 'warn');
  before(loadHours);

  it('says from the settings alone when an answer can be expected and how else to reach the practice', async () => {
    const element = await show(undefined);
    // An aim, as the form says too: nobody promises it.
    expect(part(element, 'answer')).to.equal(
      'Requests sent now: we aim to tell you what happens next by the end of tomorrow.',
    );
    expect(part(element, 'ways')).to.contain('By phone: 01632 960001. Open until 6:30pm');
  });

  it('shows each service, its reason and until when', async () => {
    const services: ServiceStatus['services'] = [
      { service: 'requests', state: 'busy', reason: 'Many people write.' },
      { service: 'telephone', state: 'paused', reason: 'Fire drill.', until: '2026-11-24T11:00:00Z' },
    ];
    const element = await show(backendOf(answer({ services })));
    expect(part(element, 'busy')).to.equal('Online requests Busy Many people write.');
    expect(part(element, 'paused')).to.equal('Phone lines Paused Fire drill. Until 11am');
    expect(textOf(element)).to.contain('As of 10:20am.').and.not.contain('may have changed');
  });

  it('shows telephone and front door, not 111, while requests are paused in core hours', async () => {
    const services: ServiceStatus['services'] = [{ service: 'requests', state: 'paused', reason: 'Repairs' }];
    const element = await show(backendOf(answer({ services })));
    expect(part(element, 'ways')).to.contain('instead').and.contain('01632 960001').and.contain('In person');
    expect(textOf(element)).not.to.contain('111');
    expect(part(element, 'answer')).to.equal('');
  });

  it('does not call a pause without a reason a pause in England’s core hours', async () => {
    const services: ServiceStatus['services'] = [{ service: 'requests', state: 'paused' }];
    const element = await show(backendOf(answer({ services })));
    expect(part(element, 'service')).to.equal('Online requests Not working');
    expect(reports.join()).to.contain('reason');
  });

  it('never points to closed ways alone: at night it names 111', async () => {
    const services: ServiceStatus['services'] = [{ service: 'requests', state: 'down' }];
    const element = await show(backendOf(answer({ services, updatedAt: night })), { at: night });
    expect(part(element, 'ways')).to.contain('Closed. Opens tomorrow at 8am').and.contain('Call 111');
    const calls = element.shadowRoot!.querySelectorAll('[href="tel:111"], [href="tel:999"]');
    expect(calls).to.have.length(2, 'a press calls them');
  });

  it('names the out-of-hours service in Northern Ireland', async () => {
    const element = await show(undefined, { at: night, changes: { nation: 'northern-ireland' } });
    expect(part(element, 'ways')).to.contain('out-of-hours').and.not.contain('111');
  });

  it('draws the week as a table whose cells say how busy, not by colour alone', async () => {
    const busyness: ServiceStatus['busyness'] = [
      { day: 'Mo', hour: 8, level: 1 },
      { day: 'Mo', hour: 9, level: 0.9 },
      { day: 'Tu', hour: 10, level: 0.1 },
      { day: 'Tu', hour: 11, level: 0.1 },
    ];
    const element = await show(backendOf(answer({ busyness })));
    expect(part(element, 'chart')).to.contain('Monday 8am to 10am is busiest. Tuesday morning is quiet.');
    const { rows } = element.shadowRoot!.querySelector('table')!;
    expect([...rows].map((row) => [...row.cells].map((cell) => cell.textContent!.trim()))).to.deep.equal([
      ['Time', 'Mon', 'Tue'],
      ['8am', 'very busy', ''],
      ['9am', 'very busy', ''],
      ['10am', '', 'quiet, now'],
      ['11am', '', 'quiet'],
    ]);
    const radius = (row: number, cell: number): number =>
      Number(rows[row]!.cells[cell]!.querySelector('circle')!.getAttribute('r'));
    expect(radius(1, 1)).to.be.above(2 * radius(3, 2));
  });

  it('says how old its news is when they are old, and drops them after an hour', async () => {
    const element = await show(backendOf(answer({ updatedAt: '2026-11-24T10:00:00Z' })));
    expect(textOf(element)).to.contain('This is 20 minutes old and may have changed.');
    (element.closest('gp-practice') as unknown as { clockOffset: number }).clockOffset += 3_600_000;
    element.requestUpdate();
    await element.updateComplete;
    expect(part(element, 'service')).to.equal('');
    expect(part(element, 'ways')).to.contain('01632 960001');
  });

  it('asks once for all widgets that read from the same place', async () => {
    const backend = backendOf(answer());
    await show(backend);
    await show(backend);
    expect(backend.asked).to.equal(1);
  });

  it('shows announcements with their dates, as text', async () => {
    const announcements: ServiceStatus['announcements'] = [
      { id: 'a', title: '<b>Training</b>', text: 'We close at 1pm.', until: '2026-11-25T13:00:00Z' },
      { id: 'b', title: 'Over', until: '2026-11-23T13:00:00Z' },
      { id: 'c', title: 'Bad link', link: 'javascript:alert(1)' },
    ];
    const element = await show(backendOf(answer({ announcements })));
    expect(textOf(element))
      .to.contain('<b>Training</b> Until tomorrow at 1pm We close at 1pm.')
      .and.not.contain('Over');
    expect(element.shadowRoot!.querySelector('.announcement a')).to.equal(null);
  });

  it('gives the dates of an announcement for whole days as days, the last one included', async () => {
    const announcements: ServiceStatus['announcements'] = [
      { id: 'a', title: 'One', from: '2026-11-27T00:00:00Z', until: '2026-11-28T00:00:00Z' },
      { id: 'b', title: 'Two', from: '2026-11-27T00:00:00Z', until: '2026-11-29T00:00:00Z' },
      { id: 'c', title: 'Three', until: '2026-11-28T00:00:00Z' },
      { id: 'd', title: 'Four', from: '2026-11-27T00:00:00Z' },
      { id: 'e', title: 'Five', from: '2026-11-28T09:00:00Z', until: '2026-11-28T12:30:00Z' },
    ];
    const element = await show(backendOf(answer({ announcements })));
    const said = [...element.shadowRoot!.querySelectorAll('.announcement .small')].map((each) =>
      each.textContent!.trim(),
    );
    expect(said).to.deep.equal([
      'Friday',
      'Friday to Saturday',
      'Until Friday at midnight',
      'Friday',
      'Saturday at 9am to Saturday at 12:30pm',
    ]);
  });

  it('shows its fallback where nothing is known, and says what is needed', async () => {
    const element = await fixture<ServiceStatusElement>(html`<gp-service-status>Call us</gp-service-status>`);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(reports.join()).to.contain('endpoint');
  });

  it('tells of a change once: to the page, and to those who listen', async () => {
    const states = ['working', 'paused'] as const;
    let asked = 0;
    const backend = {
      getStatus: () =>
        Promise.resolve({
          kind: 'accepted',
          value: answer({ services: [{ service: 'requests', state: states[asked++]!, reason: 'Flood' }] }),
        }),
    };
    const element = await show(backend);
    const heard: unknown[] = [];
    element.addEventListener('gp-status-changed', (event) => heard.push((event as CustomEvent).detail));
    const { now } = Date;
    Date.now = () => now() + 90_000;
    dispatchEvent(new Event('online'));
    await waitUntil(() => heard.length);
    Date.now = now;
    expect(heard).to.deep.equal([{ state: 'paused' }]);
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      'Online requests: Paused',
    );
  });
});
