import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestKinds } from '../../../src/domain/questions/request-kind.js';
import type { ReceiverEnv } from '../http/client-address.js';
import { describeError } from '../log.js';
import type { ModuleFactory } from '../module.js';
import { expiryOf } from '../requests/retention.js';
import { messagePage, staffPage } from '../staff/layout.js';
import { ownPagesOnly, staffHeaders, staffOnly } from '../staff/staff-only.js';
import { csvHeader, csvRow, exportRequest } from './export.js';
import { listPage, queryOf, readPlace } from './list-page.js';
import { type InboxFilter, InboxQueries, type Neighbours, type StoredRequest } from './queries.js';
import { requestPage } from './request-page.js';
import { searchAgainPage, searchPage } from './search-page.js';
import { SearchStore } from './search-store.js';
import { searchPatternsOf } from '../requests/search-words.js';
import { localDate } from '../staff/words.js';

const pageLength = 25;
const exportBatch = 200;
/** Days before the end of the retention time at which the inbox warns of requests that are not done. */
const warnDays = 14;
/** The most that a search shows. */
const searchLength = 50;
const searchId = ':search{[A-Za-z0-9_-]{22}}';
const id = ':id{[A-Za-z0-9_-]{16,64}}';

/** The pages on which the practice reads its requests. */
export const inboxModule: ModuleFactory = (context) => {
  const queries = new InboxQueries(context.database);
  const routes = new Hono<ReceiverEnv>();
  const { settings, menu } = context;
  const canSignOut = settings.staffPassword !== undefined;

  const searches = new SearchStore(context.database);
  const today = (): string => localDate(context.now());
  const searchAgain = (text: string, error: string) =>
    staffPage({ title: 'Error: Search', content: searchAgainPage(text, error), menu, canSignOut });

  /** In the list or the results from which a page was opened. */
  const neighboursOf = async (
    item: StoredRequest,
    filter: InboxFilter,
    search: string | undefined,
  ): Promise<Neighbours> => {
    if (search === undefined)
      return queries.neighbours(filter, { receivedAt: item.received_at, id: item.id });
    const text = await searches.find(search, context.now());
    // No longer known: nobody can say what came before and after.
    if (!text) return { newer: undefined, older: undefined };
    const { requests } = await queries.search(searchPatternsOf(text, today()), searchLength);
    const index = requests.findIndex(({ id }) => id === item.id);
    return index < 0
      ? { newer: undefined, older: undefined }
      : { newer: requests[index - 1], older: requests[index + 1] };
  };

  /** The list in pieces, as long as somebody reads them. Where one is missing it breaks off: half a list would pass for a whole one. */
  async function* csvOf(c: Context<ReceiverEnv>): AsyncGenerator<string> {
    const filter = filterOf(c);
    try {
      yield csvHeader;
      for (let page = await queries.list(filter, exportBatch); ;) {
        yield page.requests.map(csvRow).join('');
        if (page.older === undefined) return;
        page = await queries.list(filter, exportBatch, { place: page.older, towards: 'older' });
      }
    } catch (error) {
      context.log({ event: 'failed', ...describeError(error) });
      // Thrown, the server would print the error, with what the database quoted, and end the answer with its message.
      if (!c.env.outgoing) throw error;
      c.env.outgoing.destroy();
    }
  }

  for (const path of ['/inbox', '/inbox/*'])
    routes.use(path, staffHeaders, staffOnly(context), ownPagesOnly, bodyLimit({ maxSize: 10_000 }));

  routes.get('/inbox', async (c) => {
    const filter = filterOf(c);
    const newer = readPlace(c.req.query('newer'));
    const older = readPlace(c.req.query('older'));
    const from = newer
      ? { place: newer, towards: 'newer' as const }
      : older && { place: older, towards: 'older' as const };
    const view = {
      filter,
      query: queryOf(filter, { newer, older }),
      page: await queries.list(filter, pageLength, from),
      count: await queries.count(filter),
      now: context.now(),
      expiring: {
        count: await queries.countWaitingSince(expiryOf(settings.retentionDays - warnDays, context.now())),
        withinDays: warnDays,
      },
    };
    return c.html(
      staffPage({ title: 'Requests', content: listPage(view), menu, path: '/inbox', canSignOut }),
    );
  });

  routes.post('/inbox/search', async (c) => {
    const { search } = await c.req.parseBody();
    // Databases refuse the character 0.
    const text = typeof search === 'string' ? search.replaceAll('\0', '').trim().slice(0, 100) : '';
    if (searchPatternsOf(text, today()).length === 0)
      return c.html(searchAgain(text, 'Type at least 2 letters or figures.'), 422);
    return c.redirect(`/inbox/search/${await searches.keep(text, context.now())}`, 303);
  });

  routes.get(`/inbox/search/${searchId}`, async (c) => {
    const search = c.req.param('search');
    const text = await searches.find(search, context.now());
    if (text === undefined)
      return c.html(searchAgain('', 'What was searched for is no longer known. Search again.'), 404);
    const found = await queries.search(searchPatternsOf(text, today()), searchLength);
    const content = searchPage({ text, query: `?search=${search}`, now: context.now(), ...found });
    return c.html(staffPage({ title: 'Search results', content, menu, canSignOut }));
  });

  routes.get('/inbox/requests.csv', (c) => {
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="requests.csv"');
    return c.body(Readable.toWeb(Readable.from(csvOf(c), { objectMode: false })) as ReadableStream);
  });

  routes.get(`/inbox/${id}`, async (c) => {
    const item = await queries.get(c.req.param('id'));
    if (item === undefined) return notFound(c);
    const search = searchOf(c);
    const content = requestPage({
      query: listOf(c),
      back: search
        ? { href: `/inbox/search/${search}`, label: 'Back to the results' }
        : { href: `/inbox${listOf(c)}`, label: 'Back to the list' },
      neighbours: await neighboursOf(item, filterOf(c), search),
      item,
      now: context.now(),
      attachments: await queries.attachments(item.id),
      ...(await queries.versions(item)),
    });
    return c.html(
      staffPage({
        // No name: a title goes into the browser's history.
        title: `Request ${item.reference}`,
        content,
        menu,
        canSignOut,
      }),
    );
  });

  routes.post(`/inbox/${id}/done`, async (c) => {
    const requestId = c.req.param('id');
    const { done } = await c.req.parseBody();
    const found = await queries.setDone(requestId, done === 'yes' ? context.now() : null);
    if (!found) return notFound(c);
    context.log({ event: done === 'yes' ? 'request-done' : 'request-not-done', id: requestId });
    return c.redirect(`/inbox/${requestId}${listOf(c)}`, 303);
  });

  routes.get(`/inbox/${id}/export.json`, async (c) => {
    const item = await queries.get(c.req.param('id'));
    if (item === undefined) return notFound(c);
    const { earlier } = await queries.versions(item);
    context.log({ event: 'request-exported', id: item.id });
    return c.body(exportRequest(item, await queries.attachments(item.id), earlier), 200, {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="request-${item.reference}.json"`,
    });
  });

  routes.get(`/inbox/${id}/attachments/:position{[0-9]}`, async (c) => {
    const item = await queries.get(c.req.param('id'));
    const position = Number(c.req.param('position'));
    const attachment = item && (await queries.attachment(item.id, position));
    if (attachment === undefined) return notFound(c);
    const name = item?.request?.attachments[position]?.name ?? 'file';
    return c.body(new Uint8Array(attachment.content), 200, {
      'Content-Type': attachment.type,
      'Content-Disposition': attachmentDisposition(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });
  return {
    routes,
    menu: { href: '/inbox', label: 'Requests' },
    tasks: [{ name: 'purge-searches', everyMinutes: 60, run: () => searches.purge(context.now()) }],
  };
};

function filterOf(c: Context<ReceiverEnv>): InboxFilter {
  const kind = requestKinds.find((known) => known === c.req.query('kind'));
  const state = c.req.query('state');
  return {
    state: state === 'done' || state === 'all' ? state : 'to-do',
    ...(kind && { kind }),
  };
}

/** The list from which a page of one request was opened, for the way back. Nothing but what was understood of it. */
function listOf(c: Context<ReceiverEnv>): string {
  const search = searchOf(c);
  if (search) return `?search=${search}`;
  return queryOf(filterOf(c), {
    newer: readPlace(c.req.query('newer')),
    older: readPlace(c.req.query('older')),
  });
}

/** The search from whose results a page of one request was opened. */
function searchOf(c: Context<ReceiverEnv>): string | undefined {
  return /^[\w-]{22}$/.exec(c.req.query('search') ?? '')?.[0];
}

function notFound(c: Context<ReceiverEnv>): Response | Promise<Response> {
  return c.html(messagePage('There is no such request', 'It may have been mistyped.'), 404);
}

/** Always a download, under the patient's name for it (RFC 6266), whatever characters that has. */
export function attachmentDisposition(name: string): string {
  // Half of a surrogate pair would make encodeURIComponent throw.
  const wellFormed = new TextDecoder().decode(new TextEncoder().encode(name));
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_');
  const encoded = encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
