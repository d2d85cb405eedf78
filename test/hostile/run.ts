import { openRoom, render } from './hostile-room.js';
import { trials } from './trials.js';

const tags = [
  'gp-opening-hours',
  'gp-contact-options',
  'gp-urgent-help',
  'gp-request-form',
  'gp-appointment-picker',
  'gp-repeat-prescription',
  'gp-health-record',
  'gp-online-access',
  'gp-service-status',
  'gp-request-statistics',
] as const;

const modules = ['gp-practice', ...tags].map(
  (tag) => `/bundled/elements/${tag.slice('gp-'.length)}/${tag}.js`,
);

export interface Figures {
  readonly pages: number;
  readonly widgets: number;
  /** Hostile texts, values and bodies in the settings, attributes and answers of those pages. */
  readonly inputs: number;
  /** How many of the texts, also typed ones, were seen on the pages as they are. */
  readonly seen: number;
  readonly fields: readonly string[];
  readonly faults: readonly string[];
}

/** Renders so many pages of the seed in all widgets, each page of a room new after 50. */
export async function runHostile(seed: number, pages: number): Promise<Figures> {
  const fields = new Set<string>();
  const faults: string[] = [];
  let inputs = 0;
  let seen = 0;
  let room = await openRoom(modules);
  for (const [index, trial] of trials(seed, pages).entries()) {
    if (index && index % 50 === 0) {
      room.close();
      room = await openRoom(modules);
    }
    const rendered = await render(room, tags, trial);
    for (const fault of rendered.faults) faults.push(`seed ${seed}, page ${index}: ${fault}`);
    seen += rendered.seen;
    inputs += trial.inputs;
    for (const field of trial.fields) fields.add(field);
  }
  room.close();
  return { pages, widgets: pages * tags.length, inputs, seen, fields: [...fields].sort(), faults };
}
