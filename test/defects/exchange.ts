import type { Defect } from './defect.js';

const delivery = 'test/backends/delivery.unit.test.ts';
const requests = 'test/backends/json/requests.unit.test.ts';
const json = 'test/backends/json/json-backend.unit.test.ts';

const inExchange = (
  title: string,
  search: string,
  replacement: string,
  tests: readonly string[] = [delivery],
): Defect => ({ title, file: 'src/backends/exchange.ts', search, replacement, tests });

/** How one exchange is tried, judged and tried again. */
export const exchangeDefects: readonly Defect[] = [
  inExchange('no jitter', 'after + random() * Math.min', 'after + Math.min'),
  inExchange('pauses do not grow', 'firstPause * 2 ** (count - 1)', 'firstPause'),
  inExchange(
    'pauses grow without end',
    'Math.min(longestPause, firstPause * 2 ** (count - 1))',
    '(firstPause * 2 ** (count - 1))',
  ),
  inExchange(
    'the longest pause is too long to ask once more after 40 s',
    'longestPause = 16_000',
    'longestPause = 40_000',
    [delivery, 'test/storm/outage.unit.test.ts'],
  ),
  inExchange(
    'jitter within what the server asked for',
    'after + random() *',
    'random() * after + random() *',
  ),
  inExchange('never tries again', 'if (!again || count === mostAttempts)', 'if (count)'),
  inExchange(
    'tries again whatever happened',
    'if (!again || count === mostAttempts)',
    'if (outcome.kind === "accepted" || count === mostAttempts)',
  ),
  inExchange('no end of attempts', 'if (!again || count === mostAttempts)', 'if (!again)'),
  inExchange('no deadline', 'if (now() + wait >= end) return { outcome, doubt };', ''),
  inExchange('a deadline of ten minutes', 'deadline = 60_000', 'deadline = 600_000'),
  inExchange('an attempt is never given up', "      stop('timed-out');\n", ''),
  inExchange(
    'an attempt outlives the deadline',
    'Math.min(attemptLimit + allowance, end - now())',
    'attemptLimit + allowance',
  ),
  inExchange(
    'an attempt of a large upload is given up early',
    'Math.min(attemptLimit + allowance, ',
    'Math.min(attemptLimit, ',
  ),
  inExchange(
    'the deadline does not wait for a large upload',
    'now() + deadline + allowance',
    'now() + deadline',
  ),
  inExchange(
    'claims "not sent" after the body went out',
    "failed(handed ? 'unconfirmed' : 'not-sent', why)",
    "failed('not-sent', why)",
  ),
  inExchange(
    'claims "we do not know" before anything went out',
    "failed(handed ? 'unconfirmed' : 'not-sent', why)",
    "failed('unconfirmed', why)",
  ),
  {
    ...inExchange('goes on after the patient cancelled', " && why !== 'aborted',", ','),
    missed:
      'it changes nothing that anybody could see: the next attempt looks at the signal first and ends at once, with the same outcome',
  },
  inExchange(
    'sends although it was cancelled before',
    "if (signal?.aborted) return { outcome: notSent('aborted') };",
    '',
  ),
  inExchange(
    'sends although it was cancelled while the token was fetched',
    '      control.signal.throwIfAborted();\n',
    '',
  ),
  inExchange(
    'does not hear the cancel while an attempt is under way',
    "signal?.addEventListener('abort', () => stop('aborted'), { signal: control.signal });",
    '',
  ),
  inExchange(
    'does not hear the cancel in a pause',
    'await Promise.race([pause(wait, signal), aborted]);',
    'await pause(wait);',
  ),
  inExchange(
    'sends while the device is offline',
    'if (globalThis.navigator?.onLine === false)',
    'if (globalThis.navigator?.onLine === undefined && count < 0)',
  ),
  inExchange('gives up when the device goes offline in between', 'again: count > 0', 'again: false'),
  inExchange(
    'forgets that an earlier attempt was in doubt',
    "doubt ||= outcome.kind === 'unconfirmed'",
    "doubt = outcome.kind === 'unconfirmed'",
  ),
  inExchange('follows redirects with the answers', "redirect: 'manual'", "redirect: 'follow'"),
  inExchange(
    'believes what comes after a redirect',
    'if (redirected || (status > 299 && status < 400))',
    'if (status > 299 && status < 400)',
  ),
  inExchange(
    'takes a redirect for an error of the server',
    'if (redirected || (status > 299 && status < 400))',
    'if (redirected)',
  ),
  inExchange(
    'judges an answer that the browser hides',
    "if (!status) return { outcome: failed('unconfirmed', 'opaque') };",
    '',
  ),
  inExchange(
    'ignores the body of a success: any 2xx counts',
    'const value = exchange.read(body, status, header, faults);',
    'const value = (exchange.read(body, status, header) ?? {}) as T;',
  ),
  inExchange(
    'sends again by itself after a success that it cannot read',
    "failed('unconfirmed', 'unreadable', status) }",
    "failed('unconfirmed', 'unreadable', status), again: !value && exchange.repeatable }",
  ),
  inExchange(
    'claims "not sent" of a success that it cannot read',
    "failed('unconfirmed', 'unreadable', status) }",
    "failed('not-sent', 'unreadable', status) }",
  ),
  inExchange('takes any JSON for problem details', '/^application\\/problem\\+json/i', '/json/i'),
  inExchange(
    'takes problem details of a wrong form',
    '? read(problemShape, withoutMisfits(body))',
    '? (body as ReturnType<typeof problemShape>)',
  ),
  inExchange('429 is not tried again', 'status === 429 || status === 503', 'status === 503'),
  inExchange('503 is not tried again', 'status === 429 || status === 503', 'status === 429'),
  inExchange(
    '503 of a proxy means that nothing was stored',
    '!details\n    ? ',
    '!details && status !== 503\n    ? ',
  ),
  inExchange('500 means that nothing was stored', '410, 429, 503].includes', '410, 429, 500, 503].includes'),
  inExchange('401 leaves everything open', '[401, 403, 404,', '[403, 404,'),
  inExchange('every 409 is final', "(status === 409 && code && code !== 'in-progress')", 'status === 409'),
  inExchange(
    '409 "in progress" is final',
    "status === 409 && code && code !== 'in-progress'",
    'status === 409 && code',
  ),
  inExchange('409 "in progress" is not asked again', '[408, 409, 425, 429]', '[408, 425, 429]'),
  inExchange('408 is not asked again', '[408, 409, 425, 429]', '[409, 425, 429]'),
  inExchange('5xx is not asked again', '(status > 499 || ', '(status > 599 || '),
  inExchange('422 is in doubt', '[400, 413, 415, 422]', '[400, 413, 415]'),
  inExchange('413 is in doubt', '[400, 413, 415, 422]', '[400, 415, 422]'),
  inExchange('Retry-After as a date is ignored', 'return +text || (', 'return +text || 0 * ('),
  inExchange(
    'Retry-After in the header is ignored',
    'Math.max(retryAfter(header, now) || 0, details?.retryAfter || 0)',
    'details?.retryAfter || 0',
  ),
  inExchange(
    'Retry-After in the body is ignored',
    'Math.max(retryAfter(header, now) || 0, details?.retryAfter || 0)',
    'retryAfter(header, now) || 0',
  ),
  inExchange(
    'Retry-After as a date is measured by the wrong clock',
    "(Date.parse(header('Date') ?? '') || now())",
    'now()',
  ),
  inExchange('seconds are taken for milliseconds', 'wait * 1000', 'wait'),
  inExchange(
    'a date that is over shortens the pause',
    'Math.max(retryAfter(header, now) || 0, details?.retryAfter || 0)',
    'retryAfter(header, now) || details?.retryAfter || 0',
  ),
  inExchange('the page is not told how long to wait', '...(wait && { retryAfter: wait }),', ''),
  inExchange('believes the status in the body', '...details, status }', 'status, ...details }'),
  inExchange(
    'sends again to a server that does not know ids',
    'again: handed && exchange.repeatable',
    'again: handed',
    [requests],
  ),
  inExchange(
    'sends again to a proxy of a server that does not know ids',
    "kind !== 'refused' &&\n          exchange.repeatable &&",
    "kind !== 'refused' &&",
    [requests],
  ),
  inExchange('the token is not sent', 'if (token) headers.set', 'if (token === "") headers.set'),
  inExchange('a token that fails leaves a doubt', 'let handed = false', 'let handed = true'),
  inExchange(
    'reading leaves a doubt',
    "(outcome.kind === 'unconfirmed' ? { ...outcome, kind: 'not-sent' } : outcome)",
    'outcome',
    [json],
  ),
  inExchange(
    'an old answer is taken from a cache',
    "cache: id ? 'no-store' : 'no-cache'",
    "cache: 'default'",
    [delivery, requests, json],
  ),
  inExchange('cookies stay at home', '...(credentials && { credentials }),', '', [requests]),
  inExchange('a hanging attempt is left open', '\n    signal,\n', '\n'),
  inExchange(
    'a new id on each attempt',
    "typeof body === 'function' ? body() : body }",
    'typeof body === \'function\' ? body() : body.replace(/"id":"[^"]+/, `"id":"${crypto.randomUUID()}`) }',
  ),
];
