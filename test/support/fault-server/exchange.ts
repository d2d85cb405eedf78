import { request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface ExchangeSurroundings {
  /** Where the receiver listens; nothing while it is dead. */
  port(): number | undefined;
  /** Ends the receiver's process with SIGKILL. */
  kill(): Promise<void>;
  /** How much faster than real time everything goes. */
  readonly scale: number;
  readonly random: () => number;
  /** Another server, to which nothing must ever be sent on. */
  readonly elsewhere: string;
  /** Whether no other exchange with the same id reached the receiver, or still may. */
  isNew(): boolean;
}

/** One request of a page on its way to the receiver: faults decide what becomes of it, byte by byte. */
export class Exchange {
  /** From 0: the first, second … request of its page. */
  readonly count: number;
  readonly method: string;
  readonly path: string;
  readonly origin: string;
  readonly random: () => number;
  readonly elsewhere: string;
  /** Whether the receiver may have got it whole. */
  wasForwarded = false;

  readonly #message: IncomingMessage;
  readonly #surroundings: ExchangeSurroundings;
  #body: Promise<Buffer> | undefined;

  constructor(message: IncomingMessage, path: string, count: number, surroundings: ExchangeSurroundings) {
    this.#message = message;
    this.#surroundings = surroundings;
    this.path = path;
    this.count = count;
    this.method = message.method ?? '';
    this.origin = message.headers.origin ?? '*';
    this.random = surroundings.random;
    this.elsewhere = surroundings.elsewhere;
  }

  /**
   * Whether nothing with this id can be stored yet. A server that keeps the contract looks an id up before it refuses: so
   * faults that refuse for good ask this first.
   */
  get isNew(): boolean {
    return this.#surroundings.isNew();
  }

  get socket(): Socket {
    return this.#message.socket;
  }

  /** The request's body, whole. Rejects if the page went away before. */
  body(): Promise<Buffer> {
    return (this.#body ??= new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.#message
        .on('data', (part: Buffer) => parts.push(part))
        .once('end', () => resolve(Buffer.concat(parts)))
        .once('error', reject)
        .once('close', () => reject(new Error('The page went away')));
    }));
  }

  /**
   * Waits as long as so many seconds of the page's time take; no longer than the page does, once the receiver has got
   * what there is to get.
   */
  wait(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.socket.off('close', end);
        resolve();
      };
      const timer = setTimeout(end, (seconds * 1000) / this.#surroundings.scale);
      if (!this.wasForwarded) return;
      if (this.socket.destroyed) end();
      else this.socket.once('close', end);
    });
  }

  kill(): Promise<void> {
    return this.#surroundings.kill();
  }

  /** Hands the whole request to the receiver and gives its whole answer. Rejects if the receiver dies meanwhile. */
  async forward(): Promise<WireAnswer> {
    const body = await this.body();
    const port = this.#surroundings.port();
    if (port === undefined) throw new Error('The receiver is dead');
    this.wasForwarded = true;
    return new Promise((resolve, reject) => {
      const upstream = request(
        {
          host: '127.0.0.1',
          port,
          method: this.method,
          path: this.path,
          headers: this.#headers,
          agent: false,
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer
            .on('data', (part: Buffer) => parts.push(part))
            .once('error', reject)
            .once('end', () =>
              resolve({
                status: answer.statusCode!,
                headers: plainHeaders(answer),
                body: Buffer.concat(parts),
              }),
            );
        },
      );
      upstream.once('error', reject);
      upstream.end(body);
    });
  }

  /** Hands the head and a part of the body to the receiver and resets that connection. From 0: the head alone. */
  async forwardPart(share: number): Promise<void> {
    const body = await this.body();
    const port = this.#surroundings.port();
    if (port === undefined) return;
    const head = Object.entries(this.#headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const upstream = connect(port, '127.0.0.1').on('error', () => undefined);
    await new Promise<void>((resolve) => {
      upstream.once('close', () => resolve());
      upstream.write(`${this.method} ${this.path} HTTP/1.1\r\n${head.join('')}\r\n`);
      upstream.write(body.subarray(0, Math.floor(body.length * share)), () =>
        setTimeout(() => upstream.resetAndDestroy(), 5),
      );
    });
  }

  /** Bytes to the page, as they are. */
  write(bytes: Buffer | string): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.destroyed) resolve();
      else this.socket.write(bytes, () => resolve());
    });
  }

  /**
   * A TCP reset to the page, once what was written is out. Where both reach a client of libuv at once, it tells of an end
   * instead: one that runs in this process has read what was written by the turn after.
   */
  async reset(): Promise<void> {
    await new Promise((resolve) => setTimeout(() => setImmediate(resolve), 2));
    this.socket.resetAndDestroy();
  }

  /** Ends the connection in order. */
  end(): void {
    this.socket.end();
  }

  /** An answer that the page's script can read. */
  async reply(
    status: number,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer,
  ): Promise<void> {
    await this.write(bytesOf(this.readable(status, headers, body)));
    this.end();
  }

  readable(status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): WireAnswer {
    return {
      status,
      headers: [
        ...Object.entries(headers),
        ['Access-Control-Allow-Origin', this.origin],
        ['Access-Control-Expose-Headers', 'Retry-After, Date'],
      ],
      body: Buffer.from(body),
    };
  }

  /** An error of the contract's form. */
  problem(
    status: number,
    code: string,
    more: object = {},
    headers: Record<string, string> = {},
  ): Promise<void> {
    const body = { type: 'about:blank', title: `Fault ${status}`, status, ...(code && { code }), ...more };
    return this.reply(
      status,
      { 'Content-Type': 'application/problem+json', ...headers },
      JSON.stringify(body),
    );
  }

  /** A page for people, as gateways and portals send it. */
  page(status: number, title: string, headers: Record<string, string> = {}): Promise<void> {
    const body = `<!doctype html><title>${title}</title><h1>${title}</h1>`;
    return this.reply(status, { 'Content-Type': 'text/html', ...headers }, body);
  }

  get #headers(): Record<string, string> {
    const headers: Record<string, string> = {};
    const { rawHeaders } = this.#message;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      if (!/^(connection|expect)$/i.test(rawHeaders[at]!)) headers[rawHeaders[at]!] = rawHeaders[at + 1]!;
    }
    return { ...headers, Connection: 'close' };
  }
}

function plainHeaders({ rawHeaders }: IncomingMessage): [string, string][] {
  const headers: [string, string][] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (!/^(connection|keep-alive|transfer-encoding|content-length)$/i.test(name))
      headers.push([name, rawHeaders[at + 1]!]);
  }
  return headers;
}

export interface WireChanges {
  /** Instead of the right `Content-Length`. */
  readonly length?: number | string;
  readonly chunked?: boolean;
  readonly headers?: readonly (readonly [string, string])[];
}

/** Status line and headers; the connection ends with the answer. */
export function headOf({ status, headers, body }: WireAnswer, changes: WireChanges = {}): string {
  const framing = changes.chunked
    ? 'Transfer-Encoding: chunked'
    : `Content-Length: ${changes.length ?? body.length}`;
  const lines = [...headers, ...(changes.headers ?? [])].map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Fault\r\n${lines.join('')}${framing}\r\nConnection: close\r\n\r\n`;
}

export const bytesOf = (answer: WireAnswer, changes?: WireChanges): Buffer =>
  Buffer.concat([Buffer.from(headOf(answer, changes)), answer.body]);
