import { waitUntil } from '../support/wait-until.js';
import type { SuiteElement } from './elements.js';

/** What a page of the suites keeps in its window, from before any script of ours runs. */
interface Records {
  errors: string[];
  violations: string[];
  console: string[];
  ready: number;
  open: Record<'listeners' | 'timers' | 'observers', number>;
}

export interface SuitePage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & { records: Records };
  readonly document: Document;
  readonly widget: HTMLElement;
  close(): void;
}

export interface PageOptions {
  /** `Content-Security-Policy`; scripts of the suite carry the nonce `R`. */
  readonly policy?: string;
  /** Attributes of `<html>`; English by default. */
  readonly root?: string;
  readonly style?: string;
  /** A script that runs before all others. */
  readonly script?: string;
  /** What stands beside the widget. */
  readonly beside?: string;
  readonly width?: number;
  /** `later`: call `loadModules`. `never`: the frame runs no script at all. */
  readonly modules?: 'now' | 'later' | 'never';
  /** Whether to wait until the widget's content stands; by default if modules load now. */
  readonly awaitReady?: boolean;
}

/** Counts what stays behind: listeners of window and document, timers that still run, observers that still observe. */
function keepRecords(): void {
  const records: Records = {
    errors: [],
    violations: [],
    console: [],
    ready: 0,
    open: { listeners: 0, timers: 0, observers: 0 },
  };
  Object.assign(window, { records });
  addEventListener('error', (event) => records.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => records.errors.push(String(event.reason)));
  addEventListener('gp-ready', () => records.ready++);
  document.addEventListener('securitypolicyviolation', (event) =>
    records.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...texts: unknown[]) => {
      // The tests read the source, with Lit as developers have it.
      if (!String(texts[0]).startsWith('Lit is in dev mode')) records.console.push(texts.join(' '));
    };
  }

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const known = new Map<unknown, Set<string>>();
  const keys = new WeakMap<object, number>();
  let lastKey = 0;
  const keyOf = (type: string, listener: object, options: unknown): string => {
    if (!keys.has(listener)) keys.set(listener, ++lastKey);
    const capture = typeof options === 'object' ? !!(options as AddEventListenerOptions)?.capture : !!options;
    return `${type} ${keys.get(listener)} ${capture}`;
  };
  const count = (): void => {
    records.open.listeners = [...known.values()].reduce((sum, each) => sum + each.size, 0);
  };
  EventTarget.prototype.addEventListener = function (type: string, listener: never, options?: unknown) {
    const target: unknown = this ?? window;
    if (listener && (target === window || target === document)) {
      const set = known.get(target) ?? new Set();
      known.set(target, set.add(keyOf(type, listener, options)));
      count();
      (options as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () => {
        set.delete(keyOf(type, listener, options));
        count();
      });
    }
    return add.call(target as Window, type, listener, options as boolean);
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener: never, options?: unknown) {
    const target: unknown = this ?? window;
    if (listener) known.get(target)?.delete(keyOf(type, listener, options));
    count();
    return remove.call(target as Window, type, listener, options as boolean);
  };

  const timers = new Set<unknown>();
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const starting = window[start];
    const stopping = window[stop];
    Object.assign(window, {
      [start](handler: () => void, delay?: number) {
        const id: unknown = starting(
          () => {
            if (start === 'setTimeout') timers.delete(id);
            records.open.timers = timers.size;
            handler();
            // The demonstration takes its time, like a server: on a thousand pages that is too long.
          },
          (delay ?? 0) / 20,
        );
        timers.add(id);
        records.open.timers = timers.size;
        return id;
      },
      [stop](id: number) {
        timers.delete(id);
        records.open.timers = timers.size;
        stopping(id);
      },
    });
  }

  const observing = new Set<unknown>();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args: unknown[]) {
      observing.add(this);
      records.open.observers = observing.size;
      return observe.apply(this, args as never);
    };
    prototype.disconnect = function () {
      observing.delete(this);
      records.open.observers = observing.size;
      return disconnect.call(this);
    };
  }
}

const scriptOf = (text: string): string => `<script nonce="R">${text}</script>`;

/** Opens a page of its own, in a frame, with this markup in it. */
export async function openPage(
  element: SuiteElement,
  markup: string,
  options: PageOptions = {},
): Promise<SuitePage> {
  const { policy, root = 'lang="en"', style = '', script = '', beside = '', width = 800 } = options;
  const { modules = 'now', awaitReady = modules === 'now' && !element.silent } = options;
  const sources = modulesOf(element);
  const body = `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Suite</title>
    ${style && `<style nonce="R">${style}</style>`}${scriptOf(`(${String(keepRecords)})()`)}${script && scriptOf(script)}</head>
    <body>${markup}${beside}${modules === 'now' ? sources.map((source) => `<script type="module" nonce="R" src="${source}"></script>`).join('') : ''}</body></html>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:700px;border:0`;
  if (modules === 'never') frame.setAttribute('sandbox', 'allow-same-origin');
  const page = { headers: policy ? { 'Content-Security-Policy': policy } : {}, body };
  // What a page before kept "in this tab" is none of this one's.
  sessionStorage.clear();
  frame.src = `/made-page?page=${encodeURIComponent(JSON.stringify(page))}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const opened: SuitePage = {
    frame,
    window: frame.contentWindow as SuitePage['window'],
    document: frame.contentDocument!,
    widget: frame.contentDocument!.querySelector<HTMLElement>(element.tag)!,
    close() {
      // Where a frame goes while it loads a module, WebKitGTK never gives that module to another frame.
      frame.style.display = 'none';
      setTimeout(() => frame.remove(), 500);
    },
  };
  if (awaitReady) await ready(opened);
  return opened;
}

const plainPages = new Map<string, SuitePage>();

/** A page of no special kind, to compare with. It stays open, and must be left as it is. */
export async function plainPage(element: SuiteElement, markup: string): Promise<SuitePage> {
  let page = plainPages.get(markup);
  if (!page?.frame.isConnected) plainPages.set(markup, (page = await openPage(element, markup)));
  return page;
}

/** Waits until the widget's content stands. */
export async function ready({ window: { records } }: SuitePage): Promise<void> {
  await waitUntil(() => records.ready || records.errors.length, 'no gp-ready');
  if (!records.ready) throw new Error(`no gp-ready, but ${JSON.stringify(records)}`);
}

/** Loads the modules that register the element, with what its set-ups need. */
export async function loadModules(document: Document, element: SuiteElement): Promise<void> {
  for (const source of modulesOf(element)) await loadModule(document, source);
}

/** The modules of an element as pages load them: those of `src` in a few files, as `test/support/bundled-elements.ts` serves them. */
export const modulesOf = ({ needs = [], module }: SuiteElement): readonly string[] =>
  [...needs, module].map((path) => path.replace(/^\/src\/(.+)\.ts$/, '/bundled/$1.js'));

/** By a script tag: an `import()` of ours would be one of the page of the tests. */
export async function loadModule(document: Document, source: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = source;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  document.head.append(script);
  await loaded;
}

/** All elements of a widget's shadow root, and of roots within. */
export function partsOf(widget: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
    found.push(element, ...partsOf(element));
  }
  return found;
}

/** What a widget shows, as one line of text. */
export const textOf = (widget: Element): string =>
  (widget.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
