import '../src/elements/service-status/gp-service-status.js';
import { demoStatus } from '../src/backends/demo/status.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import type { ServiceStatus } from '../src/contract/service-status.js';
import { inPractice } from './practice.js';
import { type Args, type Meta, type Story, widget } from './story.js';

const fallback = 'Call 01632 960 120 or come to the front desk.';
const moment = '2026-11-24T10:20:00Z';

/** A backend that always says this. */
const saying = (changes: Partial<ServiceStatus>, at = moment) => ({
  getStatus: () =>
    Promise.resolve({ kind: 'accepted', value: { ...demoStatus(at), announcements: [], ...changes } }),
});
const shown = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const element = canvasElement.querySelector('gp-service-status')!;
  for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector('[part~="service"]'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
};
const showAt =
  (changes: Partial<ServiceStatus>, at = moment, practice: Partial<PracticeConfig> = {}, updated = at) =>
  (args: Args) =>
    inPractice(
      widget('gp-service-status', { backend: saying(changes, updated), ...args }, fallback),
      practice,
      at,
    );

export default {
  title: 'Service status',
  component: 'gp-service-status',
  render: showAt({}),
  play: shown,
} satisfies Meta;

export const Busy: Story = {};
export const AllWorking: Story = {
  render: showAt({
    services: [
      { service: 'requests', state: 'working' },
      { service: 'appointments', state: 'working' },
      { service: 'telephone', state: 'working' },
    ],
  }),
};
/** In core hours: telephone and front door, not 111. */
export const PausedWithReason: Story = {
  render: showAt({
    services: [
      {
        service: 'requests',
        state: 'paused',
        reason: 'Our computers are being repaired.',
        until: '2026-11-24T14:00:00Z',
      },
      { service: 'telephone', state: 'busy' },
    ],
  }),
};
export const DownAtNight: Story = {
  render: showAt({ services: [{ service: 'requests', state: 'down' }] }, '2026-11-24T22:00:00Z'),
};
export const Announcements: Story = {
  render: showAt({
    announcements: [
      {
        id: 'training',
        title: 'Staff training on 9 December',
        text: 'The front door closes at 1pm. You can still call us and ask online.',
        from: '2026-12-01T13:00:00Z',
        until: '2026-12-09T18:30:00Z',
      },
      { id: 'flu', title: 'Book your flu jab', link: 'https://www.nhs.uk/vaccinations/' },
    ],
  }),
};
export const AnswerByTheBackend: Story = { render: showAt({ answerBy: '2026-11-25T16:00:00Z' }) };
/** Asked, and not answered yet: ways and promise stand already. */
export const Waiting: Story = {
  render: (args) =>
    inPractice(
      widget(
        'gp-service-status',
        { backend: { getStatus: () => new Promise(() => undefined) }, ...args },
        fallback,
      ),
      {},
      moment,
    ),
  play: async () => {},
};
export const OldNews: Story = { render: showAt({}, moment, {}, '2026-11-24T09:50:00Z') };
/** From settings alone: hours, and the promise of the practice. */
export const WithoutBackend: Story = {
  render: (args) => inPractice(widget('gp-service-status', args, fallback), {}, moment),
  play: async () => {},
};
export const Welsh: Story = {
  globals: { language: 'cy' },
  render: showAt({}, moment, { nation: 'wales', replyPromise: { workingDays: 2 } }),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { parameters: { viewport: { defaultViewport: 'mobile1' } } };
