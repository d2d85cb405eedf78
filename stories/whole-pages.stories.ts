import '../src/elements/opening-hours/gp-opening-hours.js';
import '../src/elements/request-form/gp-request-form.js';
import '../src/elements/urgent-help/gp-urgent-help.js';
import styles from '../examples/practice-site/public/site.css?raw';
import mark from '../examples/practice-site/public/mark.svg?url';
import { practice } from './practice.js';
import type { Meta, Story } from './story.js';

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
  for (const element of canvas.querySelectorAll('gp-practice')) {
    element.removeAttribute('src');
    Object.assign(element, {
      config: { ...practice, backend: 'demo' },
      clockOffset: Date.parse(at) - Date.now(),
    });
  }
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

export const Home: Story = { render: () => pageOf('index.html', '2026-11-24T10:00:00Z') };
export const HomeOnChristmasDay: Story = { render: () => pageOf('index.html', '2026-12-25T10:00:00Z') };
export const ContactAndOpeningTimes: Story = { render: () => pageOf('contact.html', '2026-12-07T10:00:00Z') };
export const AskForAnAppointment: Story = {
  render: () => pageOf('appointments.html', '2026-11-24T10:00:00Z'),
};
export const UrgentHelp: Story = { render: () => pageOf('urgent-help.html', '2026-11-24T21:00:00Z') };
export const Welsh: Story = {
  name: 'In Welsh (draft)',
  render: () => pageOf('cy/index.html', '2026-11-24T21:00:00Z'),
};
