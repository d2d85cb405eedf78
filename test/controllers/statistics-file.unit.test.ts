import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { loadStatisticsFile } from '../../src/controllers/statistics-file.js';

describe('a file of statistics', () => {
  let server: Server;
  let head = '';
  /** The connection is closed before the file ended. */
  let isLetGo: Promise<void>;

  before(async () => {
    server = createServer((_, response) => {
      isLetGo = new Promise((resolve) => response.once('close', resolve));
      response.write(head);
      const more = setInterval(() => response.write(`${'x'.repeat(20)},1\n`.repeat(100)), 5);
      response.once('close', () => clearInterval(more));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const load = (signal = new AbortController().signal): Promise<unknown> =>
    loadStatisticsFile(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'A12345', {
      signal,
      onProgress: () => undefined,
    });

  it('of other columns is not loaded to its end', { timeout: 10_000 }, async () => {
    head = 'NAME,VALUE\n';
    await assert.rejects(load(), /NAME, VALUE/);
    await isLetGo;
  });

  it('that nobody waits for any more is not loaded to its end', { timeout: 10_000 }, async () => {
    head = 'Count,Type,GP code,Month\n';
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 50);
    await assert.rejects(load(abort.signal), { name: 'AbortError' });
    await isLetGo;
  });
});
