import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess, type ReceiverProcess } from '../examples/receiver/receiver-process.js';
import type { Engine } from '../support/browsers.js';
import { dataDirectory } from '../support/data-directory.js';
import { faultNamed, faults, type Fault } from '../support/fault-server/faults.js';
import { FaultServer } from '../support/fault-server/fault-server.js';
import { seededRandom } from '../support/fault-server/seeded-random.js';
import { audit, type Row, type Verdict } from './audit.js';
import { openFaultBrowser, type FaultBrowser } from './fault-browser.js';
import { moments, type Entry, type PageEvent, type PagePart, type Plant } from './page-events.js';
import { PageServer } from './page-server.js';

/** One fault, one event, one engine; the seed says everything else. */
export interface Cell {
  readonly engine: Engine;
  readonly fault: string;
  readonly event: PageEvent;
  readonly seed: number;
  readonly plant?: Plant;
}

export interface CellResult extends Cell, Verdict {
  readonly milliseconds: number;
  /** What the seed chose: when, how often the fault comes, with a photo or not. */
  readonly chosen: string;
  /** For what was not clean: everything that was seen. */
  readonly evidence?: unknown;
}

export const keyOf = ({ engine, fault, event, seed }: Cell): string => [engine, fault, event, seed].join('|');

/** Once, then the way is free; always, until the patient asks again; or another one at each further attempt. */
const repetitions = ['once', 'always', 'then others'] as const;

export interface StageOptions {
  readonly engine: Engine;
  readonly files: ReadonlyMap<string, string>;
  /** How much faster than real time: 50 by default. */
  readonly scale?: number;
  /** The receiver's variables for its database; else PGlite in a folder of its own. */
  readonly database?: Readonly<Record<string, string>>;
}

/** A receiver, a fault server, a site and a browser, in which cells are played one after another. */
export class Stage {
  readonly #engine: Engine;
  readonly #scale: number;
  readonly #pages: PageServer;
  readonly #server: FaultServer;
  readonly #environment: Record<string, string>;
  readonly #folder = dataDirectory('gp-faults');
  #receiver: ReceiverProcess | undefined;
  /** The receiver on its way back. */
  #revival: Promise<void> = Promise.resolve();
  #browser: FaultBrowser | undefined;
  #played = 0;

  private constructor({ engine, files, scale = 50, database }: StageOptions) {
    this.#engine = engine;
    this.#scale = scale;
    this.#pages = new PageServer(files);
    this.#server = new FaultServer({
      receiverPort: () => this.#receiver && Number(new URL(this.#receiver.address).port),
      kill: () => this.#kill(),
      scale,
    });
    this.#environment = {
      ...(database ?? { DATA_DIRECTORY: this.#folder }),
      REQUESTS_PER_MINUTE: '1000000',
    };
  }

  static async open(options: StageOptions): Promise<Stage> {
    const stage = new Stage(options);
    await Promise.all([stage.#pages.listen(), stage.#server.listen()]);
    stage.#environment['ALLOWED_ORIGINS'] = stage.#pages.origin;
    stage.#revival = stage.#start();
    const [browser] = await Promise.all([openFaultBrowser(options.engine), stage.#revival]);
    stage.#browser = browser;
    return stage;
  }

  async close(): Promise<void> {
    await this.#revival.catch(() => undefined);
    await this.#browser?.close().catch(() => undefined);
    await Promise.all([this.#pages.close(), this.#server.close()]);
    await this.#receiver?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** How many requests the database holds, versions of one counted once. */
  async countStored(): Promise<number> {
    const csv = await (await fetch(`${this.#receiver!.address}/inbox/requests.csv?state=all`)).text();
    return csv.trim().split('\r\n').length - 1;
  }

  async play(cell: Cell): Promise<CellResult> {
    // A browser that has had many tabs is begun anew.
    if (++this.#played % 200 === 0) await this.#renewBrowser();
    try {
      return await this.#play(cell);
    } catch (error) {
      await this.#renewBrowser();
      throw error;
    }
  }

  async #play(cell: Cell): Promise<CellResult> {
    const begun = Date.now();
    const seed = `${cell.fault}|${cell.event}|${cell.seed}`;
    const random = seededRandom(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const fault = cell.fault === 'none' ? undefined : faultNamed(cell.fault);
    // Only who was told of a failure edits what they sent.
    const repetition = cell.event === 'edited' ? 'always' : pick(repetitions);
    const moment = Math.round(pick(moments) * (0.5 + random()));
    const hasPhoto = random() < 0.25;
    const lane = `l${begun.toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;
    const words = `words-of-${lane}`;

    // Others do not end the receiver, nor do they need an address of their own.
    const others = faults.filter(({ breaks, name }) => breaks && !name.startsWith('killed'));
    const further: (Fault | undefined)[] = [];
    const rightAddress = this.#server.open(lane, {
      seed,
      faultOf: (count) => {
        if (count === 0 || repetition === 'always') return fault;
        return repetition === 'once' ? undefined : (further[count] ??= pick(others));
      },
    });
    const part: PagePart = {
      lane,
      address: fault?.address?.(this.#server.address) ?? rightAddress,
      rightAddress,
      event: cell.event,
      moment,
      words,
      scale: this.#scale,
      hasPhoto,
      plant: cell.plant,
      tab: 1,
    };

    const journal: Entry[] = [];
    let openedTabs = 1;
    const ended = new Set<number>();
    const browser = this.#browser!;
    const over = new Promise<void>((resolve, reject) => {
      this.#pages.open(lane, {
        lift: async () => {
          await this.#revival;
          this.#server.lift(lane);
        },
        setDown: (isDown) => this.#server.setDown(lane, isDown),
        onEntry: (entry) => {
          journal.push(entry);
          if (entry.what === 'another') {
            openedTabs++;
            browser.openAnother(this.#pages.address({ ...part, tab: 2 })).catch(reject);
          }
          if (entry.what === 'done' || entry.what === 'close') ended.add(entry.tab);
          if (ended.size === openedTabs) resolve();
        },
      });
    });
    // A receiver that was killed may take long to come back on a busy machine.
    const patience = 120_000 + 400_000 / this.#scale;
    await browser.goto(this.#pages.address(part));
    await Promise.race([over, sleep(patience, undefined, { ref: false })]);
    await browser.closeTabs();
    const closed = Date.now();
    // Whatever is still on its way may arrive, and then makes what was said true or false.
    await this.#server.settled(lane);
    await this.#revival;
    // Beacons of a page that goes.
    await sleep(5);
    const arrivals = [...this.#server.arrivals(lane)];
    const ids = new Set(arrivals.map(({ id }) => id));
    for (const entry of journal) if (entry.what === 'handed') ids.add(entry.id);
    const rows = await this.#rows(ids);
    this.#pages.shut(lane);
    this.#server.shut(lane);
    const elsewhere = this.#server.sentElsewhere.splice(0).filter((text) => text.includes(words)).length;
    const verdict = audit({
      event: cell.event,
      words,
      // A tab is closed when the browser says so, not when the patient went to do it.
      journal: journal.map((entry) => (entry.what === 'close' ? { ...entry, at: closed } : entry)),
      arrivals,
      rows,
      elsewhere,
      isUpload: hasPhoto,
    });
    const isBad = [verdict.lost, verdict.doubled, verdict.falselyClaimed, verdict.otherwise].some(
      (list) => list.length,
    );
    return {
      ...cell,
      ...verdict,
      milliseconds: Date.now() - begun,
      chosen: `${repetition}, at ${moment} ms${hasPhoto ? ', with a photo' : ''}`,
      ...(isBad && {
        evidence: { journal, arrivals, rows: rows.map(({ content: _, ...row }) => row) },
      }),
    };
  }

  async #rows(ids: ReadonlySet<string>): Promise<Row[]> {
    const rows: Row[] = [];
    for (const id of ids) {
      if (!id) continue;
      const answer = await fetch(`${this.#receiver!.address}/inbox/${id}/export.json`);
      if (answer.status === 404) continue;
      if (!answer.ok) throw new Error(`The inbox answers ${answer.status}`);
      const content = await answer.text();
      const { reference, receivedAt, request } = JSON.parse(content) as {
        reference: string;
        receivedAt: string;
        request: { replaces?: string };
      };
      rows.push({ id, reference, receivedAt: Date.parse(receivedAt), replaces: request.replaces, content });
    }
    return rows;
  }

  async #kill(): Promise<void> {
    const receiver = this.#receiver;
    if (!receiver) return;
    this.#receiver = undefined;
    const killed = receiver.kill();
    // At once: who asks when it is back must not be told of the time before.
    this.#revival = killed.then(() => this.#start());
    await killed;
  }

  async #start(): Promise<void> {
    this.#receiver = await startProcess(this.#environment);
  }

  async #renewBrowser(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    this.#browser = await openFaultBrowser(this.#engine);
  }
}
