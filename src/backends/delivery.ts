import type { Environment, Outcome, SendOptions, UploadRequest } from './backend.js';
import { converse, sendByFetch } from './exchange.js';
import type { Caller, Exchange, Send } from './exchange.js';

/** Slow uplinks: so many bytes of attachments lengthen the deadline and the attempt by a millisecond. */
const bytesPerMillisecond = 100;
/** No more attempts than this, however short the pauses happened to be. */
const mostAttempts = 30;

/**
 * Changes that a server may hold or not. Kept beyond one call and one backend, because only `accepted` or `refused` for
 * the same id ends the doubt.
 */
const doubtful = new Set<string>();

/** Hands something to a server until it is settled, nothing speaks for another attempt, or the deadline has come. */
export async function deliver<T>(
  exchange: Exchange<T> & { id: string },
  caller: Caller,
  environment: Environment,
  { signal, unconfirmedBefore, onProgress }: SendOptions = {},
): Promise<Outcome<T>> {
  const { id, size = 0 } = exchange;
  if (unconfirmedBefore) doubtful.add(id);
  const doubtBefore = doubtful.has(id);
  const { outcome, doubt } = await converse(exchange, caller, environment, signal, {
    allowance: size / bytesPerMillisecond,
    mostAttempts,
    send: onProgress ? sendWithProgress(onProgress) : sendByFetch,
    onHanded: () => doubtful.add(id),
  });
  const inDoubt = doubtBefore || doubt;
  const settled = outcome.kind === 'accepted' || outcome.kind === 'refused';
  if (settled || !inDoubt) doubtful.delete(id);
  return settled ? outcome : { ...outcome, kind: inDoubt ? 'unconfirmed' : 'not-sent' };
}

/** Addresses that sent an upload on to another place: they get no second one that could be sent on. */
const redirecting = new Set<string>();

/**
 * `fetch` cannot say how much has gone; `XMLHttpRequest` can, but cannot leave the cookies out, and follows redirects by
 * itself.
 */
const sendWithProgress =
  (onProgress: NonNullable<SendOptions['onProgress']>): Send =>
  (exchange, headers, caller, environment, signal) => {
    const upload = environment.upload ?? (environment.fetch ? undefined : globalThis.XMLHttpRequest);
    const { method, url, body } = exchange;
    if (!upload || caller.credentials === 'omit' || redirecting.has(url))
      return sendByFetch(exchange, headers, caller, environment, signal);
    return new Promise((resolve, reject) => {
      const request = upload.prototype
        ? new (upload as new () => UploadRequest)()
        : (upload as () => UploadRequest)();
      request.open(method, url);
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      request.withCredentials = caller.credentials === 'include';
      request.upload.onprogress = ({ loaded, total }: ProgressEvent) => onProgress(loaded, total);
      request.onerror = request.onabort = request.ontimeout = reject;
      request.onload = () => {
        const { status, responseURL, responseText: text } = request;
        // The other place is not believed, and whoever set the page up is told.
        const redirected = !!responseURL && responseURL !== url;
        if (redirected) {
          redirecting.add(url);
          console.error(
            `gp-widgets: "${url}" redirects to "${responseURL}": name that address, or end the redirect`,
          );
        }
        resolve({ status, redirected, text, header: (name) => request.getResponseHeader(name) });
      };
      signal.addEventListener('abort', () => request.abort());
      request.send((typeof body === 'function' ? body() : body) ?? null);
    });
  };
