import '../src/elements/contact-options/gp-contact-options.js';
import '../src/elements/opening-hours/gp-opening-hours.js';
import '../src/elements/request-form/gp-request-form.js';
import '../src/elements/urgent-help/gp-urgent-help.js';
import styles from '../examples/practice-site/public/site.css?raw';
import mark from '../examples/practice-site/public/mark.svg?url';
import { personAt } from './person.js';
import { evening, morning, practice, pretending } from './practice.js';
import type { Meta, Play, Story } from './story.js';

const pages = import.meta.glob<string>('/examples/practice-site/public/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A page of the example site as its visitors see it, at a moment of its own and with nothing to send to. */
function pageOf(file: string, at: string): HTMLElement {
  const page = new DOMParser().parseFromString(pages[`/examples/practice-site/public/${file}`]!, 'text/html');
  const canvas = document.createElement('div');
  canvas.lang = page.documentElement.lang;
  const style = document.createElement('style');
  style.textContent = styles;
  canvas.append(style, ...page.body.children);
  canvas.querySelector('.name img')?.setAttribute('src', mark);
  canvas.querySelector('gp-practice')?.removeAttribute('src');
  // Settings that an element is given before it is one would be lost.
  customElements.upgrade(canvas);
  const clockOffset = Date.parse(at) - Date.now();
  for (const each of canvas.querySelectorAll('gp-practice'))
    Object.assign(each, { config: practice, clockOffset });
  for (const each of canvas.querySelectorAll('gp-request-form')) each.backend = pretending;
  // The pages that the links lead to are not here.
  canvas.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
  });
  return canvas;
}

export default {
  title: 'Whole pages',
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta;

/** The page is at its moment: its widget says so. */
const saying =
  (tag: string, words: string): Play =>
  ({ canvasElement }) =>
    personAt(canvasElement, tag).sees(words);

export const Home: Story = {
  render: () => pageOf('index.html', morning),
  play: saying('gp-opening-hours', 'Open now until 6:30pm'),
};
export const HomeOnChristmasDay: Story = {
  render: () => pageOf('index.html', '2026-12-25T10:00:00Z'),
  play: saying('gp-opening-hours', 'Bank holiday'),
};
export const AskForAnAppointment: Story = {
  render: () => pageOf('appointments.html', morning),
  play: saying('gp-request-form', 'Who needs help?'),
};
export const ContactAndOpeningTimes: Story = {
  render: () => pageOf('contact.html', '2026-12-07T10:00:00Z'),
  play: saying('gp-opening-hours', 'Staff training'),
};
export const UrgentHelp: Story = {
  render: () => pageOf('urgent-help.html', evening),
  play: saying('gp-urgent-help', 'Call 111'),
};
export const Welsh: Story = {
  name: 'In Welsh (draft)',
  render: () => pageOf('cy/index.html', evening),
  play: saying('gp-opening-hours', 'Ar gau'),
};
