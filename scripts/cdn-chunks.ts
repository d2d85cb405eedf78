/**
 * How `dist/cdn` is cut into files.
 *
 * - `core.js`: what every widget needs.
 * - `gp-<widget>.js`: all else that one widget needs until its first content, and a file or two for what it shows later. What
 *   several widgets use stands in the files of each: most pages have a banner and one other widget, and one file is smaller
 *   than the same code in several, and asked for at once.
 * - What a page may have only once, because it holds what widgets share, or is large: see `oncePerPage`.
 */
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Matches the paths that begin like one of these. */
const paths = (...beginnings: readonly string[]): RegExp => new RegExp(`^(${beginnings.join('|')})`);

const core = paths(
  String.raw`node_modules/(lit|lit-html|lit-element|@lit)/(?!.*(decorators|directive))`,
  'src/themes/',
  String.raw`src/i18n/(messages|format|locales/en/widget)\.`,
  String.raw`src/base/(base-element|host-styles|late-part|tokens|report|tel-href|version|define)\.`,
  String.raw`src/controllers/(practice-(controller|registry)|messages-controller|locales|nearest)\.`,
  String.raw`src/domain/time/wall-clock\.`,
  String.raw`src/backends/(backend|changes)\.`,
);

/**
 * State of the page, what talks to servers and checks what they say, the demonstration, rules of the notices; and what a
 * session is, since the widgets behind the sign-in often share a page.
 */
const oncePerPage = paths(
  'node_modules/',
  'src/backends/(?!endpoint)',
  'src/contract/',
  String.raw`src/domain/opening-hours/hours-at\.`,
  'src/domain/safety/(?!advice)',
  'src/base/(personal|session-panel)',
  'src/controllers/(personal-backend|session-|status-controller)',
);

/** Files of what a page has once. All others come from the bundler: one for each part that is imported later. */
const chunks: readonly (readonly [name: string, modules: RegExp])[] = [
  ['core', core],
  // What reads opening hours, for other widgets than the banner, which has it in its own file.
  ['hours', paths('src/domain/(time/instants|opening-hours/(?!hours-at))')],
  [
    'personal',
    // Of what a page has once, only these and the demonstration count with local dates.
    paths(
      'src/base/(personal|keep-from-recorders)',
      'src/controllers/(personal-backend|session-)',
      String.raw`src/domain/time/local-date\.`,
    ),
  ],
  // What every check of settings or answers needs.
  ['check', paths(String.raw`src/contract/(check|checks/(primitives|person)|rules/(texts|figures))\.`)],
  // What a page needs to read something, and what it needs besides to send something.
  [
    'reading',
    paths(
      String.raw`src/backends/(exchange|endpoint|misfits|json/(json-reader|reading))\.`,
      String.raw`src/contract/checks/problem\.`,
      'src/domain/addresses/',
    ),
  ],
  [
    'delivery',
    paths(
      String.raw`src/backends/(delivery|new-id|request-body|json/json-sender)\.`,
      String.raw`src/contract/checks/receipt\.`,
    ),
  ],
];

const pathOf = (id: string): string => relative(process.cwd(), id).replaceAll('\\', '/');

/** The chunk of a module that a page has once; `null` leaves it to the bundler. */
export const chunkOf = (id: string): string | null =>
  chunks.find(([, modules]) => modules.test(pathOf(id)) && !id.includes('?'))?.[0] ?? null;

/** A lazily loaded chunk is named after what it holds: locales by language and area, a copy by its widget too. */
export function chunkName({
  facadeModuleId,
  name,
}: {
  facadeModuleId?: string | null;
  name: string;
}): string {
  const [path = '', widget] = facadeModuleId?.split('?') ?? [];
  const [, folder, file] = /(?:locales|backends|domain(?=\/safety))\/(\w+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  const whole = folder ? `${folder}-${file}` : name;
  return `chunks/${widget && !path.includes('/elements/') ? `${whole}-${widget}` : whole}.js`;
}

/** Whether a page has this module only once, however many widgets use it. */
export const isOncePerPage = (path: string): boolean => core.test(path) || oncePerPage.test(path);

/** Gives each widget a copy of its own of every module that a page may have twice. */
export const copyEach: Plugin = {
  name: 'copy-each',
  enforce: 'pre',
  async resolveId(name, importer, options) {
    const [file, copy] = importer?.split('?') ?? [];
    const widget = copy ?? /\/elements\/([\w-]+)\/gp-[\w-]+\.ts$/.exec(file ?? '')?.[1];
    if (!widget) return null;
    const found = await this.resolve(name, file, { ...options, skipSelf: true });
    if (!found || isOncePerPage(pathOf(found.id))) return found;
    return { ...found, id: `${found.id}?${widget}` };
  },
};
