import { bytesOf, headOf, type Exchange } from './exchange.js';

export interface Fault {
  readonly name: string;
  /** What happens on the wire, in one sentence. */
  readonly does: string;
  /** Breaks the request for permission instead of the request. */
  readonly preflight?: (exchange: Exchange) => Promise<void>;
  /** Another address than the fault server's for the page to send to. */
  readonly address?: (server: URL) => string;
  readonly breaks?: (exchange: Exchange) => Promise<void>;
}

/** Seconds: longer than any attempt of a page, and than its deadline. */
const tooLong = 90;

const never = (): Promise<void> => Promise.resolve();
const date = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();
const wrongId = 'AAAAAAAAAAAAAAAAAAAAAAAAAA';

/** A gateway's answer although the receiver stored the request. */
const afterStoring =
  (status: number, headers: Record<string, string> = {}) =>
  async (exchange: Exchange): Promise<void> => {
    await exchange.forward();
    await exchange.page(status, 'The gateway lost patience', headers);
  };

const redirect =
  (status: number, place: (exchange: Exchange) => string) =>
  async (exchange: Exchange): Promise<void> => {
    await exchange.body();
    await exchange.reply(status, { Location: place(exchange) }, '');
  };

/** An error of the contract's form; nothing was stored. */
const refusal =
  (status: number, code: string, more?: object, headers?: Record<string, string>) =>
  async (exchange: Exchange): Promise<void> => {
    await exchange.body();
    await exchange.problem(status, code, more, headers);
  };

/** The same, of those that are final: no server that keeps the contract says so of an id that it has. */
const final =
  (...parts: Parameters<typeof refusal>) =>
  async (exchange: Exchange): Promise<void> => {
    if (exchange.isNew) return refusal(...parts)(exchange);
    await exchange.write(bytesOf(await exchange.forward()));
    exchange.end();
  };

const wait =
  (status: 429 | 503, retryAfter: string | ((exchange: Exchange) => string)) =>
  async (exchange: Exchange): Promise<void> => {
    await exchange.body();
    const value = typeof retryAfter === 'string' ? retryAfter : retryAfter(exchange);
    await exchange.problem(status, 'busy', {}, { 'Retry-After': value });
  };

const breaks = (name: string, does: string, breaks: (exchange: Exchange) => Promise<void>): Fault => ({
  name,
  does,
  breaks,
});

/** Each one thing that may happen between a page and its receiver. */
export const faults: readonly Fault[] = [
  // The request does not arrive whole.
  breaks('reset at once', 'The head is there; a reset answers it, nothing is handed on.', (exchange) =>
    exchange.reset(),
  ),
  breaks(
    'reset before the body',
    'The receiver gets the head alone, then both sides are reset.',
    async (exchange) => {
      await exchange.forwardPart(0);
      await exchange.reset();
    },
  ),
  breaks(
    'reset in the body',
    'The receiver gets a part of the body, then both sides are reset.',
    async (exchange) => {
      await exchange.forwardPart(0.1 + 0.8 * exchange.random());
      await exchange.reset();
    },
  ),
  breaks(
    'reset after the body',
    'The receiver gets all; the page is reset at the same moment.',
    async (exchange) => {
      const stored = exchange.forward();
      await exchange.reset();
      await stored.catch(never);
    },
  ),
  breaks(
    'swallowed',
    'The request is read and never answered; the receiver does not get it.',
    async (exchange) => {
      await exchange.body();
      await exchange.wait(tooLong);
      await exchange.reset();
    },
  ),
  breaks(
    'closed without a word',
    'The connection ends in order, without an answer; nothing is handed on.',
    async (exchange) => {
      await exchange.body();
      exchange.end();
    },
  ),
  breaks(
    'held, then handed on',
    'The receiver gets the request 30 s late, when the attempt was given up.',
    async (exchange) => {
      await exchange.body();
      await exchange.wait(30);
      await exchange.forward();
      await exchange.reset();
    },
  ),
  breaks(
    'handed on after the deadline',
    'The receiver gets it 62 s late, when the page has said how it ended.',
    async (exchange) => {
      await exchange.body();
      await exchange.wait(62);
      await exchange.forward();
      await exchange.reset();
    },
  ),
  breaks(
    'request arrives twice',
    'The receiver gets it twice at the same time; the page hears one answer.',
    async (exchange) => {
      const [answer] = await Promise.all([exchange.forward(), exchange.forward()]);
      await exchange.write(bytesOf(answer));
      exchange.end();
    },
  ),

  // It arrives; the answer does not come whole.
  breaks(
    'reset before the answer',
    'Stored, then a reset without a byte of the answer.',
    async (exchange) => {
      await exchange.forward();
      await exchange.reset();
    },
  ),
  breaks('reset in the status line', 'Stored; a reset after `HTTP/1.1 2`.', async (exchange) => {
    await exchange.write(bytesOf(await exchange.forward()).subarray(0, 10));
    await exchange.reset();
  }),
  breaks('reset in the headers', 'Stored; a reset in the middle of the headers.', async (exchange) => {
    const head = headOf(await exchange.forward());
    await exchange.write(head.slice(0, head.length / 2));
    await exchange.reset();
  }),
  breaks('reset in the answer', 'Stored; a reset in the middle of the body.', async (exchange) => {
    const answer = await exchange.forward();
    await exchange.write(headOf(answer));
    await exchange.write(answer.body.subarray(0, answer.body.length / 2));
    await exchange.reset();
  }),
  breaks('stall before the answer', 'Stored; the answer does not begin for 90 s.', async (exchange) => {
    await exchange.forward();
    await exchange.wait(tooLong);
    await exchange.reset();
  }),
  breaks('stall in the headers', 'Stored; the headers stop half-way for 90 s.', async (exchange) => {
    const head = headOf(await exchange.forward());
    await exchange.write(head.slice(0, head.length / 2));
    await exchange.wait(tooLong);
    await exchange.reset();
  }),
  breaks('stall in the answer', 'Stored; the body stops half-way for 90 s.', async (exchange) => {
    const answer = await exchange.forward();
    await exchange.write(headOf(answer));
    await exchange.write(answer.body.subarray(0, answer.body.length / 2));
    await exchange.wait(tooLong);
    await exchange.reset();
  }),
  breaks(
    'answer cut short',
    'Stored; the connection ends in order before `Content-Length` is reached.',
    async (exchange) => {
      const answer = await exchange.forward();
      await exchange.write(headOf(answer));
      await exchange.write(answer.body.subarray(0, answer.body.length - 7));
      exchange.end();
    },
  ),
  breaks(
    'Content-Length too small',
    'Stored; the header announces 12 bytes less than come.',
    async (exchange) => {
      const answer = await exchange.forward();
      await exchange.write(bytesOf(answer, { length: answer.body.length - 12 }));
      exchange.end();
    },
  ),
  breaks(
    'Content-Length too large',
    'Stored; the header announces 40 bytes more, which do not come for 90 s.',
    async (exchange) => {
      const answer = await exchange.forward();
      await exchange.write(bytesOf(answer, { length: answer.body.length + 40 }));
      await exchange.wait(tooLong);
      exchange.end();
    },
  ),
  breaks('Content-Length no number', 'Stored; the header says `many`.', async (exchange) => {
    await exchange.write(bytesOf(await exchange.forward(), { length: 'many' }));
    exchange.end();
  }),
  breaks('one byte a second', 'Stored; the answer comes a byte a second.', async (exchange) => {
    for (const byte of bytesOf(await exchange.forward())) {
      if (exchange.socket.destroyed) return;
      await exchange.write(Buffer.of(byte));
      await exchange.wait(1);
    }
    exchange.end();
  }),
  breaks('chunks cut', 'Stored; chunked, the connection ends before the last chunk.', async (exchange) => {
    const answer = await exchange.forward();
    const half = answer.body.length >> 1;
    await exchange.write(headOf(answer, { chunked: true }));
    await exchange.write(`${half.toString(16)}\r\n${String(answer.body.subarray(0, half))}\r\n`);
    exchange.end();
  }),
  breaks('chunk size broken', 'Stored; the size of a chunk is no number.', async (exchange) => {
    const answer = await exchange.forward();
    await exchange.write(headOf(answer, { chunked: true }));
    await exchange.write(`zz\r\n${String(answer.body)}\r\n0\r\n\r\n`);
    exchange.end();
  }),
  breaks('answer twice', 'Stored; the same answer comes twice on one connection.', async (exchange) => {
    const bytes = bytesOf(await exchange.forward());
    await exchange.write(Buffer.concat([bytes, bytes]));
    exchange.end();
  }),
  breaks('not HTTP', 'Stored; bytes come that are no HTTP.', async (exchange) => {
    await exchange.forward();
    await exchange.write(Buffer.from(Array.from({ length: 64 }, () => Math.floor(exchange.random() * 256))));
    exchange.end();
  }),
  breaks('encoding that is not so', 'Stored; the answer says gzip and is not.', async (exchange) => {
    await exchange.write(bytesOf(await exchange.forward(), { headers: [['Content-Encoding', 'gzip']] }));
    exchange.end();
  }),
  breaks('slow by 90 s', 'Stored; the whole answer comes 90 s late.', async (exchange) => {
    const answer = await exchange.forward();
    await exchange.wait(90);
    await exchange.write(bytesOf(answer));
    exchange.end();
  }),

  // Something else answers, or the receiver says no.
  breaks(
    'captive portal',
    'Swallowed; 200 with a page of somebody else, which the script may read.',
    async (exchange) => {
      await exchange.body();
      await exchange.page(200, 'Sign in to this network');
    },
  ),
  breaks(
    'captive portal, sealed',
    'Swallowed; 200 with a page, without permission to read it.',
    async (exchange) => {
      await exchange.body();
      const body = Buffer.from('<!doctype html><title>Sign in to this network</title>');
      await exchange.write(bytesOf({ status: 200, headers: [['Content-Type', 'text/html']], body }));
      exchange.end();
    },
  ),
  breaks('200 with another id', 'Stored; the receipt is that of another request.', async (exchange) => {
    const { headers, body } = await exchange.forward();
    const other = Buffer.from(String(body).replace(/"id":"[^"]*"/, `"id":"${wrongId}"`));
    await exchange.write(bytesOf({ status: 200, headers, body: other }));
    exchange.end();
  }),
  breaks('another id, swallowed', 'Swallowed; 201 with the receipt of another request.', async (exchange) => {
    await exchange.body();
    const body = JSON.stringify({ id: wrongId, reference: 'ABC-DEF' });
    await exchange.reply(201, { 'Content-Type': 'application/json' }, body);
  }),
  breaks('200 with nothing', 'Swallowed; 200 with an empty body.', async (exchange) => {
    await exchange.body();
    await exchange.reply(200, { 'Content-Type': 'application/json' }, '');
  }),
  breaks('204', 'Swallowed; 204, as form handlers say.', async (exchange) => {
    await exchange.body();
    await exchange.write(
      `HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: ${exchange.origin}\r\nConnection: close\r\n\r\n`,
    );
    exchange.end();
  }),
  breaks(
    '301',
    'Swallowed; 301 to a place that would take anything.',
    redirect(301, ({ elsewhere }) => elsewhere),
  ),
  breaks(
    '302',
    'Swallowed; 302 to a place that would take anything.',
    redirect(302, ({ elsewhere }) => elsewhere),
  ),
  breaks(
    '307',
    'Swallowed; 307, which asks to send the same again elsewhere.',
    redirect(307, ({ elsewhere }) => elsewhere),
  ),
  breaks(
    '307 without TLS',
    'Swallowed; 307 to an `http:` address that is not this machine.',
    redirect(307, () => 'http://receiver.invalid/requests'),
  ),
  breaks('401', 'Swallowed; 401, problem.', refusal(401, 'signed-out')),
  breaks('403', 'Swallowed; 403, problem.', refusal(403, 'origin-not-allowed')),
  breaks('403 of a firewall', 'Stored; 403 with a page.', afterStoring(403)),
  breaks('408', 'Swallowed; 408 with a page.', async (exchange) => {
    await exchange.body();
    await exchange.page(408, 'Request time-out');
  }),
  breaks(
    '409 in progress, then done',
    'The first answer is 409 `in-progress` while it is stored; then it is passed on.',
    async (exchange) => {
      const answer = await exchange.forward();
      if (exchange.count === 0) return exchange.problem(409, 'in-progress', { retryAfter: 1 });
      await exchange.write(bytesOf(answer));
      exchange.end();
    },
  ),
  breaks('409 without a code', 'Stored; 409 that does not say what for.', async (exchange) => {
    await exchange.forward();
    await exchange.problem(409, '');
  }),
  breaks('413', 'Swallowed; 413, problem.', final(413, 'too-large')),
  breaks('413 of a gateway', 'Swallowed; 413 with a page.', async (exchange) => {
    await exchange.body();
    await exchange.page(413, 'Request entity too large');
  }),
  breaks('415', 'Swallowed; 415, problem.', final(415, 'unsupported-type')),
  breaks(
    '422',
    'Swallowed; 422, problem that names a field.',
    final(422, 'invalid', { errors: [{ pointer: '#/patient/familyName', detail: 'not like this' }] }),
  ),
  breaks('429 in seconds', 'Swallowed; 429, `Retry-After: 5`.', wait(429, '5')),
  breaks(
    '429 as a date',
    'Swallowed; 429, `Retry-After` as a date.',
    wait(429, () => date(5)),
  ),
  breaks(
    '429 in the body only',
    'Swallowed; 429, `retryAfter: 5` in the body.',
    refusal(429, 'too-many', { retryAfter: 5 }),
  ),
  breaks(
    '429 absurd',
    'Swallowed; 429, `Retry-After` of a hundred years, negative, or words.',
    wait(429, absurd),
  ),
  breaks('429 of a gateway', 'Stored; 429 with a page.', afterStoring(429, { 'Retry-After': '5' })),
  breaks('503 in seconds', 'Swallowed; 503, `Retry-After: 5`.', wait(503, '5')),
  breaks(
    '503 as a date',
    'Swallowed; 503, `Retry-After` as a date.',
    wait(503, () => date(5)),
  ),
  breaks(
    '503 in the body only',
    'Swallowed; 503, `retryAfter: 5` in the body.',
    refusal(503, 'down', { retryAfter: 5 }),
  ),
  breaks(
    '503 absurd',
    'Swallowed; 503, `Retry-After` of a hundred years, negative, or words.',
    wait(503, absurd),
  ),
  breaks(
    '503 of a gateway',
    'Stored; 503 with a page and `Retry-After`.',
    afterStoring(503, { 'Retry-After': '5' }),
  ),
  breaks('500', 'Stored; 500, problem.', async (exchange) => {
    await exchange.forward();
    await exchange.problem(500, 'internal');
  }),
  breaks('502', 'Swallowed; 502 with a page.', async (exchange) => {
    await exchange.body();
    await exchange.page(502, 'Bad gateway');
  }),
  breaks('504', 'Stored; 504 with a page.', afterStoring(504)),

  // What browsers themselves stop.
  breaks('CORS refused', 'Stored; the answer lacks the permission to be read.', async (exchange) => {
    const answer = await exchange.forward();
    const headers = answer.headers.filter(([name]) => !/^access-control/i.test(name));
    await exchange.write(bytesOf({ ...answer, headers }));
    exchange.end();
  }),
  {
    name: 'preflight refused',
    does: 'The request for permission gets 403; the request itself never leaves the browser.',
    preflight: async (exchange) => {
      await exchange.write('HTTP/1.1 403 Fault\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      exchange.end();
    },
  },
  {
    name: 'preflight reset',
    does: 'The request for permission is reset; the request itself never leaves the browser.',
    preflight: (exchange) => exchange.reset(),
  },
  {
    name: 'name not found',
    does: 'The page sends to a name that DNS does not know.',
    address: () => 'https://receiver.invalid/requests',
  },
  {
    name: 'connection refused',
    does: 'The page sends to a port on which nobody listens.',
    address: () => 'http://127.0.0.1:9/requests',
  },
  {
    name: 'TLS broken',
    does: 'The page speaks TLS to a server that does not.',
    address: ({ host }) => `https://${host}/requests`,
  },

  // The receiver's process ends by SIGKILL.
  breaks(
    'killed before storing',
    'The receiver has a part of the body when it is killed.',
    async (exchange) => {
      await exchange.forwardPart(0.5);
      await exchange.kill();
      await exchange.reset();
    },
  ),
  breaks(
    'killed while storing',
    'The receiver has all; it is killed within the next 30 ms.',
    async (exchange) => {
      const stored = exchange.forward().catch(never);
      await new Promise((resolve) => setTimeout(resolve, exchange.random() * 30));
      await exchange.kill();
      await stored;
      await exchange.reset();
    },
  ),
  breaks(
    'killed after storing',
    'The receiver has answered; it is killed and its answer is lost.',
    async (exchange) => {
      await exchange.forward();
      await exchange.kill();
      await exchange.reset();
    },
  ),
];

function absurd({ random }: Exchange): string {
  return ['3155760000', '-7', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT', '1e99', ' '][
    Math.floor(random() * 6)
  ]!;
}

export const faultNamed = (name: string): Fault => {
  const fault = faults.find((each) => each.name === name);
  if (!fault) throw new RangeError(`There is no fault "${name}".`);
  return fault;
};
