import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { build, type Rollup } from 'vite';
import { source } from '../../vite.config.js';
import type { Entry, LaneState, PagePart } from './page-events.js';

type OutputChunk = Rollup.OutputChunk;

/** What a page may ask of the side that cannot be seen from it. */
export interface LaneKeeper {
  /** The fault goes away. Resolves when the receiver is there. */
  lift(): Promise<void>;
  setDown(isDown: boolean): void;
  onEntry(entry: Entry): void;
}

interface Lane {
  readonly keeper: LaneKeeper;
  hasActed: boolean;
  isLifted: boolean;
  isSent: boolean;
}

/** Builds the page's script from the source as it stands, split as in the package. */
export async function buildPage(entry: string): Promise<ReadonlyMap<string, string>> {
  const built = (await build({
    ...source,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: { page: entry },
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(
    built.output
      .filter((each): each is OutputChunk => each.type === 'chunk')
      .map(({ fileName, code }) => [`/${fileName}`, code]),
  );
}

/** Serves the page of the matrix, takes its journal, and does what a page cannot do itself. */
export class PageServer {
  readonly #files: ReadonlyMap<string, string>;
  readonly #lanes = new Map<string, Lane>();
  readonly #server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void this.#answer(request, url).then(
      ([type, body]) =>
        response
          // A browser loads the scripts once for all its cells.
          .writeHead(200, {
            'Content-Type': type,
            'Cache-Control': this.#files.has(url.pathname) ? 'max-age=86400' : 'no-cache',
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  open(name: string, keeper: LaneKeeper): void {
    this.#lanes.set(name, { keeper, hasActed: false, isLifted: false, isSent: false });
  }

  shut(name: string): void {
    this.#lanes.delete(name);
  }

  address(part: PagePart): string {
    return `${this.origin}/page?part=${encodeURIComponent(JSON.stringify(part))}`;
  }

  async #answer(request: IncomingMessage, url: URL): Promise<[type: string, body: string]> {
    const script = this.#files.get(url.pathname);
    if (script !== undefined) return ['text/javascript', script];
    if (url.pathname === '/page') return ['text/html; charset=utf-8', page];
    if (url.pathname === '/away') return ['text/html; charset=utf-8', away];
    const lane = this.#lanes.get(url.searchParams.get('lane') ?? '');
    if (!lane) throw new Error('Nobody waits for this');
    const { keeper } = lane;
    let body = '';
    for await (const piece of request) body += String(piece);
    if (url.pathname === '/journal') keeper.onEntry(JSON.parse(body) as Entry);
    if (url.pathname.startsWith('/acted')) lane.hasActed = true;
    if (url.pathname === '/acted-after-sent') lane.isSent = true;
    if (url.pathname === '/down') keeper.setDown(true);
    if (url.pathname === '/up') keeper.setDown(false);
    if (url.pathname === '/lift') {
      lane.isLifted = true;
      await keeper.lift();
    }
    const { hasActed, isLifted, isSent } = lane;
    return ['application/json', JSON.stringify({ hasActed, isLifted, isSent } satisfies LaneState)];
  }
}

const page = `<!doctype html><html lang="en"><title>Practice</title><link rel="icon" href="data:,">
<main><gp-practice name="Faulty Surgery" phone="01632 960000" hours="24/7"></gp-practice></main><aside></aside>
<script type="module" src="/page.js"></script></html>`;

/** Another page of the site, from which the patient goes back. */
const away = `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><p>News</p>
<script>addEventListener('pageshow', () => setTimeout(() => history.back(), 40));</script></html>`;
