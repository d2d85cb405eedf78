import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What may happen to one exchange between a patient and the receiver. */
export const faults = [
  'reset before the request',
  'reset within the request',
  'reset after the request',
  'answer cut in its head',
  'answer cut in its body',
  'answer never comes',
  'answer comes late',
  'request arrives twice',
  '502 with a page',
  '200 with a page, request swallowed',
  '200 with another id',
  '503 with Retry-After, request swallowed',
] as const;

/** One more, which no honest network does: "sent" for what was swallowed. The audit must notice. */
export const lie = '201 for a swallowed request';

export type NetworkFault = (typeof faults)[number] | typeof lie;

export interface ProxyOptions {
  /** From 0 to below 1. */
  random(): number;
  /** Of all exchanges, from 0 to 1. */
  share: number;
  kinds?: readonly NetworkFault[];
  /** The longest that an answer comes late, in milliseconds. */
  latest: number;
}

/**
 * Stands between patients and the receiver with real sockets, and breaks a share of the exchanges. While there is no
 * receiver, every connection is reset.
 */
export class BreakingProxy {
  /** Exchanges begun, and how many of them were broken, by kind. */
  exchanges = 0;
  readonly broken = new Map<NetworkFault, number>();
  /** When each exchange began, milliseconds since 1970. */
  readonly arrivals: number[] = [];
  /** Where the receiver listens; none while it is dead. */
  target: number | undefined;
  share: number;

  readonly #options: ProxyOptions;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(options: ProxyOptions) {
    this.#options = options;
    this.share = options.share;
    this.#server = createServer({ noDelay: true }, (client) => this.#serve(client));
  }

  /** Listens on the machine itself only, and gives the address for requests. */
  async listen(): Promise<string> {
    this.#server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 });
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/requests`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #draw(): NetworkFault | undefined {
    const { random, kinds = faults } = this.#options;
    this.exchanges++;
    this.arrivals.push(Date.now());
    if (random() >= this.share) return undefined;
    const fault = kinds[Math.floor(random() * kinds.length)]!;
    this.broken.set(fault, (this.broken.get(fault) ?? 0) + 1);
    return fault;
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
    return socket;
  }

  #serve(client: Socket): void {
    this.#keep(client);
    if (this.target === undefined) {
      // The exchange counts as one that came, when its first byte is there.
      client.once('data', () => {
        this.exchanges++;
        this.arrivals.push(Date.now());
        client.resetAndDestroy();
      });
      return;
    }
    const upstream = this.#keep(connect({ port: this.target, host: '127.0.0.1', noDelay: true }));
    let exchange: Exchange | undefined;
    client.on('data', (data) => {
      // Clients do not send the next request before the answer: what comes after one begins another.
      if (!exchange || exchange.isAnswered) exchange = new Exchange(this.#draw());
      this.#onRequest(exchange, data, client, upstream);
    });
    upstream.on('data', (data) => {
      if (exchange) this.#onAnswer(exchange, data, client);
    });
    upstream.on('close', () => {
      // A receiver that was killed takes its connections along. What has its own end here goes on.
      if (!exchange?.endsItself) client.resetAndDestroy();
    });
    client.on('close', () => {
      // What was handed over may still be stored.
      if (!upstream.destroyed) upstream.end();
    });
  }

  #onRequest(exchange: Exchange, data: Buffer, client: Socket, upstream: Socket): void {
    const { fault } = exchange;
    if (fault === undefined) return void upstream.write(data);
    if (fault === 'reset before the request') {
      upstream.destroy();
      return void client.resetAndDestroy();
    }
    const request = exchange.take(data);
    if (!request) return;
    const { random, latest } = this.#options;
    const id = /"id":"([^"]+)"/.exec(request.toString('latin1'))?.[1] ?? '';
    const reply = (status: string, type: string, body: string, more = ''): void => {
      exchange.endsItself = true;
      client.end(
        `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
    };
    switch (fault) {
      case 'reset within the request':
        upstream.write(request.subarray(0, Math.floor(request.length * random())), () => {
          upstream.resetAndDestroy();
          client.resetAndDestroy();
        });
        return;
      case 'reset after the request':
        upstream.write(request);
        setTimeout(() => client.resetAndDestroy(), random() * 30);
        return;
      case 'request arrives twice': {
        upstream.write(request);
        const copy = this.#keep(connect({ port: this.target ?? 1, host: '127.0.0.1' }));
        copy.on('data', () => copy.end());
        copy.write(request);
        return;
      }
      case '200 with a page, request swallowed':
        return reply('200 OK', 'text/html', '<!doctype html><title>Sign in to this network</title>');
      case '503 with Retry-After, request swallowed':
        return reply(
          '503 Service Unavailable',
          'application/problem+json',
          JSON.stringify({ code: 'busy', title: 'Busy', status: 503 }),
          'Retry-After: 2\r\n',
        );
      case lie:
        return reply('201 Created', 'application/json', JSON.stringify({ id, reference: 'LIE-LIE' }));
      case '502 with a page':
        exchange.substitute = () => reply('502 Bad Gateway', 'text/html', '<h1>Bad gateway</h1>');
        break;
      case '200 with another id':
        exchange.substitute = () =>
          reply('200 OK', 'application/json', JSON.stringify({ id: 'x'.repeat(26), reference: 'ABC-DEF' }));
        break;
      case 'answer comes late':
        exchange.delay = random() * latest;
    }
    upstream.write(request);
  }

  #onAnswer(exchange: Exchange, data: Buffer, client: Socket): void {
    const { fault, substitute, delay } = exchange;
    if (fault === 'answer never comes' || exchange.endsItself) return;
    if (substitute) return substitute();
    if (fault === 'answer cut in its head') {
      client.write(data.subarray(0, 20), () => client.resetAndDestroy());
      return;
    }
    if (fault === 'answer cut in its body') {
      exchange.endsItself = true;
      return void client.end(data.subarray(0, data.length - 10));
    }
    const pass = (): void => {
      exchange.isAnswered = true;
      client.write(data);
    };
    if (delay) setTimeout(pass, delay);
    else pass();
  }
}

class Exchange {
  isAnswered = false;
  /** The patient's side is ended by the fault, whatever the receiver's does. */
  endsItself = false;
  delay = 0;
  substitute: (() => void) | undefined;
  #parts: Buffer[] = [];

  constructor(readonly fault: NetworkFault | undefined) {}

  /** The whole request, once it is there. */
  take(data: Buffer): Buffer | undefined {
    this.#parts.push(data);
    const whole = Buffer.concat(this.#parts);
    const end = whole.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(whole.toString('latin1', 0, end))?.[1]);
    return end > 0 && whole.length >= end + 4 + length ? whole : undefined;
  }
}
