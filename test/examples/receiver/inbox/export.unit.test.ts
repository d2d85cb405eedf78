import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvHeader, csvLine, csvRow } from '../../../../examples/receiver/inbox/export.js';
import { attachmentDisposition } from '../../../../examples/receiver/inbox/inbox-module.js';
import type { StoredRequest } from '../../../../examples/receiver/inbox/queries.js';
import { readPlace } from '../../../../examples/receiver/inbox/list-page.js';

describe('exports', () => {
  it('quote what CSV needs quoted', () => {
    assert.equal(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', '']), 'a,"b,c","say ""x""","two\nlines",\r\n');
  });

  it('keep a spreadsheet from running a cell', () => {
    for (const cell of ['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx'])
      assert.match(csvLine([cell]), /^"'/, JSON.stringify(cell));
  });

  it('name a download after the patient’s file, whatever is in the name', () => {
    assert.equal(
      attachmentDisposition('knee.png'),
      `attachment; filename="knee.png"; filename*=UTF-8''knee.png`,
    );
    const hostile = attachmentDisposition('a"\r\nSet-Cookie: x=1;\u202e é\ud800.html');
    assert.match(hostile, /^attachment; filename="[A-Za-z0-9 ._-]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/);
    new Headers({ 'Content-Disposition': hostile });
  });
});

describe('times of the list as CSV', () => {
  it('are of the practice’s clock, and say so', () => {
    const item = {
      received_at: new Date('2026-07-01T23:30:05Z'),
      done_at: new Date('2026-12-01T09:00:00Z'),
      request: null,
    } as StoredRequest;
    const row = csvRow({ ...item, reference: 'R', kind: 'letter', category: 'administrative', id: 'i' });
    assert.match(csvHeader, /,Received \(UK time\),.*,Done \(UK time\),/);
    assert.match(row, /^R,2026-07-02 00:30:05,.*,2026-12-01 09:00:00,i\r\n$/);
  });
});

describe('places in the list', () => {
  it('are read from the list’s own links only', () => {
    assert.deepEqual(readPlace('1000.abcdefghijklmnop'), {
      receivedAt: new Date(1000),
      id: 'abcdefghijklmnop',
    });
    for (const text of [undefined, '', '1000', '1000.short', 'x.abcdefghijklmnop', '1e3.abcdefghijklmnop'])
      assert.equal(readPlace(text), undefined);
  });
});
