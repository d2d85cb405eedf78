import { aTimeout } from '@open-wc/testing';
import type { HostileAnswer, Trial } from './trials.js';

/** The strict page of `docs/webmasters.md`. */
const policy =
  "default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'nonce-R' 'strict-dynamic'; style-src 'self' 'nonce-R'; style-src-attr 'none'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

interface Records {
  ran: string[];
  violations: string[];
  errors: string[];
  /** Questions to the backend that wait for their answer. */
  open: number;
  answer(url: string): HostileAnswer;
}

/** Runs in the page before anything else. Long waits are made short; `alert` and the like tell that a script ran. */
function keepRecords(): void {
  const records: Records = {
    ran: [],
    violations: [],
    errors: [],
    open: 0,
    answer: () => ({ status: 404, type: 'text/plain', body: '' }),
  };
  const wait = window.setTimeout.bind(window);
  Object.assign(window, {
    records,
    setTimeout: (work: () => void, delay = 0) => wait(work, delay > 100 ? delay / 50 : delay),
    fetch: async (url: unknown) => {
      records.open++;
      await new Promise((resolve) => wait(resolve));
      records.open--;
      const { status, type, body } = records.answer(String(url));
      return new Response(body, { status, headers: { 'Content-Type': type } });
    },
  });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    Object.assign(window, {
      [name]: (...what: unknown[]) => void records.ran.push(`${name}(${what.join()})`),
    });
  // A download would leave a file with whoever tests, and Firefox's own panel for it takes the focus from all later tests.
  HTMLAnchorElement.prototype.click = () => undefined;
  for (const level of ['error', 'warn', 'info', 'log'] as const) console[level] = () => undefined;
  addEventListener('error', (event) => records.errors.push(event.message));
  addEventListener('unhandledrejection', (event) =>
    records.errors.push(`unhandled: ${String(event.reason)}`),
  );
  document.addEventListener('securitypolicyviolation', (event) =>
    records.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
}

export interface HostileRoom {
  readonly document: Document;
  readonly records: Records;
  close(): void;
}

/** A strict page of its own with these modules. */
export async function openRoom(modules: readonly string[]): Promise<HostileRoom> {
  const scripts = modules.map((source) => `<script type="module" nonce="R" src="${source}"></script>`);
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title><script nonce="R">(${String(keepRecords)})()</script></head><body><div id="stage"></div>${scripts.join('')}</body></html>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:700px;border:0';
  frame.src = `/made-page?page=${encodeURIComponent(JSON.stringify({ headers: { 'Content-Security-Policy': policy }, body }))}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & { records?: Records };
  return { document: frame.contentDocument!, records: window.records!, close: () => frame.remove() };
}

const safeAddress = /^(https?|tel|sms|mailto|blob):/;

/** What has no business in a widget: elements and attributes that run something, addresses that do, styles. */
export function dangersIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (/^(script|iframe|object|embed|base|meta|link|frame|style|animate|set|math|template)$/.test(localName))
      found.push(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`<${localName} ${name}>`);
      if (name === 'style' || name === 'srcdoc') found.push(`<${localName} ${name}>`);
      if (!/^(href|src|action|formaction|xlink:href|data|poster|srcset)$/.test(name)) continue;
      const { protocol } = new URL(value, 'https://page.example/');
      if (!safeAddress.test(protocol)) found.push(`<${localName} ${name}="${value}">`);
    }
    if (element.shadowRoot) found.push(...dangersIn(element.shadowRoot));
  }
  return found;
}

const textOf = (widgets: readonly Element[]): string =>
  widgets.map((widget) => widget.shadowRoot?.textContent ?? '').join('|');

/** Until nothing changes any more. */
async function settled({ records }: HostileRoom, widgets: readonly Element[]): Promise<void> {
  let last = '';
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 150; tries++) {
    await aTimeout(8);
    const now = textOf(widgets);
    quiet = now === last && !records.open ? quiet + 1 : 0;
    last = now;
  }
}

/** Renders the trial in all widgets, and gives what went wrong, and how many of its texts stood on the pages. */
export async function render(
  room: HostileRoom,
  tags: readonly string[],
  trial: Trial,
): Promise<{ faults: string[]; seen: number }> {
  const { document, records } = room;
  const faults: string[] = [];
  records.answer = (url) => {
    const [resource = ''] = /[\w-]+/.exec(url.replace('https://backend.example/', '')) ?? [];
    return trial.answers[resource] ?? { status: 404, type: 'text/plain', body: '' };
  };
  const practice = document.createElement('gp-practice') as HTMLElement & { config: unknown };
  practice.config = trial.config;
  const widgets = tags.map((tag) => {
    const widget = document.createElement(tag);
    for (const [name, value] of Object.entries(trial.attributes)) widget.setAttribute(name, value);
    const fallback = document.createElement('p');
    fallback.textContent = 'Fallback';
    widget.append(fallback);
    return widget;
  });
  practice.append(...widgets);
  document.getElementById('stage')!.replaceChildren(practice);
  await settled(room, widgets);
  const seen = new Set<string>();
  const look = (when: string): void => {
    const shown = textOf(widgets);
    for (const text of trial.texts) if (shown.includes(text)) seen.add(text);
    for (const widget of widgets) {
      // Without a root it failed before it showed anything.
      for (const danger of dangersIn(widget.shadowRoot ?? widget))
        faults.push(`${widget.localName} ${when}: ${danger}`);
      if (!widget.getBoundingClientRect().height) faults.push(`${widget.localName} ${when}: blank`);
    }
    for (const kind of ['ran', 'violations', 'errors'] as const)
      for (const record of records[kind].splice(0)) faults.push(`${when}: ${kind}: ${record}`);
  };
  look('shown');
  for (let page = 0; page < 8 && trial.isDriven && !faults.length; page++) {
    const moved = widgets.filter((widget) => goOn(widget, trial.typed, page));
    if (!moved.length) break;
    await settled(room, moved);
    look(`page ${page + 1}`);
  }
  practice.remove();
  await aTimeout(0);
  return { faults, seen: seen.size };
}

/** Fills in what there is, as a patient who types anything, and presses the button that leads on. */
function goOn(widget: Element, typed: readonly string[], page: number): boolean {
  const root = widget.shadowRoot!;
  const event = (type: string): Event => new Event(type, { bubbles: true, composed: true });
  const groups = new Set<string>();
  let count = 0;
  for (const control of root.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    const { name, type } = control;
    if (control.closest('[hidden]') || type === 'file') continue;
    if (type === 'radio' || type === 'checkbox') {
      if (groups.has(name) && type === 'radio') continue;
      groups.add(name);
      // The last answer is mostly "no" or "none of these", with which a form goes on.
      const all = [...root.querySelectorAll<HTMLInputElement>(`input[type=${type}]`)].filter(
        (each) => each.name === name,
      );
      all[page % 3 ? all.length - 1 : 0]!.click();
      continue;
    }
    const isDate = /day|month|year/i.test(`${name} ${control.autocomplete} ${control.id}`);
    const year = /year/i.test(`${name} ${control.autocomplete} ${control.id}`);
    if (control.localName === 'select') (control as unknown as HTMLSelectElement).selectedIndex = 1;
    else control.value = isDate ? (year ? '1980' : '1') : typed[count++ % typed.length]!;
    control.dispatchEvent(event('input'));
    control.dispatchEvent(event('change'));
  }
  const button =
    root.querySelector<HTMLElement>('button[type=submit]:not([disabled])') ??
    root.querySelector<HTMLElement>('main button, button.button, button');
  button?.click();
  return !!button;
}
