import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { Exchange } from './exchange.js';
import type { Fault } from './faults.js';
import { seededRandom } from './seeded-random.js';

/** One request that came, other than one for permission. */
export interface Arrival {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the `Idempotency-Key`. */
  readonly id: string;
  readonly fault: string | undefined;
}

/** What a page meets, request by request. */
export interface Plan {
  readonly seed: string;
  /** The fault of the nth request, from 0; none passes it on as it is. */
  faultOf(count: number): Fault | undefined;
}

interface Lane {
  plan: Plan;
  random: () => number;
  isDown: boolean;
  readonly arrivals: Arrival[];
  readonly sockets: Set<Socket>;
  /** Exchanges that are not over on both sides. */
  readonly open: Set<Promise<void>>;
  /** Those that may have reached the receiver, or still may. */
  readonly possible: Map<Exchange, string>;
}

export interface FaultServerOptions {
  readonly port?: number;
  /** Where the receiver listens; nothing while it is dead. */
  receiverPort(): number | undefined;
  /** Ends the receiver's process at once. */
  kill(): Promise<void>;
  /** How much faster than real time everything goes; 1 by default. */
  readonly scale?: number;
}

const lanePath = /^\/lane\/([^/]+)(\/.*)$/;

/**
 * Stands between pages and the real receiver, with real sockets, and breaks what the plan says. Each page has a lane of
 * its own: `http://…/lane/<name>/requests`. The same plan with the same seed does the same.
 */
export class FaultServer {
  /** What was sent on to the place to which nothing must be sent. */
  readonly sentElsewhere: string[] = [];

  readonly #options: FaultServerOptions;
  readonly #lanes = new Map<string, Lane>();
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    const [, name = '', path = ''] = lanePath.exec(request.url ?? '') ?? [];
    const lane = this.#lanes.get(name);
    if (!lane || lane.isDown) return void request.socket.resetAndDestroy();
    lane.sockets.add(request.socket);
    const serving = this.#serve(lane, path, request, response).finally(() => lane.open.delete(serving));
    lane.open.add(serving);
  });
  readonly #elsewhere = createServer((request, response) => this.#takeAnything(request, response));

  constructor(options: FaultServerOptions) {
    this.#options = options;
    for (const server of [this.#server, this.#elsewhere])
      server.on('connection', (socket) => {
        this.#sockets.add(socket);
        socket.on('error', () => undefined).once('close', () => this.#sockets.delete(socket));
      });
    // Pages that go away in the middle of a request are no failure of the test.
    this.#server.on('clientError', (_, socket) => socket.destroy());
  }

  /** Listens on the machine itself only. */
  async listen(): Promise<void> {
    this.#server.listen(this.#options.port ?? 0, '127.0.0.1');
    this.#elsewhere.listen(0, '127.0.0.1');
    await Promise.all([once(this.#server, 'listening'), once(this.#elsewhere, 'listening')]);
  }

  async close(): Promise<void> {
    const closed = [this.#server, this.#elsewhere].map((server) => {
      server.close();
      return once(server, 'close');
    });
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(closed);
  }

  get address(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`);
  }

  /** Opens a lane and gives its address for requests. */
  open(name: string, plan: Plan): string {
    this.#lanes.set(name, {
      plan,
      random: seededRandom(plan.seed),
      isDown: false,
      arrivals: [],
      sockets: new Set(),
      open: new Set(),
      possible: new Map(),
    });
    return `${this.address.origin}/lane/${name}/requests`;
  }

  /** From now on everything is passed on as it is. */
  lift(name: string): void {
    this.#lane(name).plan = { seed: '', faultOf: () => undefined };
  }

  /** Takes the network of a page away: what stands is reset, what comes is reset. */
  setDown(name: string, isDown: boolean): void {
    const lane = this.#lane(name);
    lane.isDown = isDown;
    if (isDown) for (const socket of lane.sockets) socket.resetAndDestroy();
  }

  arrivals(name: string): readonly Arrival[] {
    return this.#lane(name).arrivals;
  }

  /** Resolves once nothing of this page is under way any more, nor can arrive later. */
  async settled(name: string): Promise<void> {
    const { open } = this.#lane(name);
    while (open.size) await Promise.all(open);
  }

  shut(name: string): void {
    this.#lanes.delete(name);
  }

  #lane(name: string): Lane {
    const lane = this.#lanes.get(name);
    if (!lane) throw new RangeError(`There is no lane "${name}".`);
    return lane;
  }

  async #serve(lane: Lane, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isPreflight = request.method === 'OPTIONS';
    const count = lane.arrivals.length;
    const fault = lane.plan.faultOf(count);
    const id = String(request.headers['idempotency-key'] ?? '').replaceAll('"', '');
    const exchange: Exchange = new Exchange(request, path, count, {
      port: this.#options.receiverPort,
      kill: this.#options.kill,
      scale: this.#options.scale ?? 1,
      random: lane.random,
      isNew: () => [...lane.possible].every(([other, otherId]) => other === exchange || otherId !== id),
      elsewhere: `http://127.0.0.1:${(this.#elsewhere.address() as AddressInfo).port}/anything`,
    });
    if (!isPreflight) {
      lane.possible.set(exchange, id);
      lane.arrivals.push({ at: Date.now(), id, fault: fault?.name });
    }
    try {
      const breaks = isPreflight ? fault?.preflight : fault?.breaks;
      if (breaks) return await breaks(exchange);
      const { status, headers, body } = await exchange.forward();
      response.writeHead(status, headers.flat()).end(body);
    } catch {
      // The receiver is dead, or the page has gone.
      request.socket.resetAndDestroy();
    } finally {
      if (!exchange.wasForwarded) lane.possible.delete(exchange);
    }
  }

  #takeAnything(request: IncomingMessage, response: ServerResponse): void {
    const headers = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      'Access-Control-Allow-Methods': 'POST',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('latin1')));
    request.on('end', () => {
      this.sentElsewhere.push(body);
      const id = /"id":"([^"]+)"/.exec(body)?.[1] ?? '';
      response
        .writeHead(201, { ...headers, 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id, reference: 'ELS-EWH' }));
    });
  }
}
