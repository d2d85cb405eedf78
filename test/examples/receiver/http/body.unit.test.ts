import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBody } from '../../../../examples/receiver/http/body.js';

function sending(chunks: readonly Uint8Array[], headers: Record<string, string> = {}) {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[taken++];
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('http://localhost/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);
  return { request, taken: () => taken };
}

describe('reading a body', () => {
  it('gives the bytes of all chunks in order, up to exactly the limit', async () => {
    const { request } = sending([Uint8Array.of(1, 2), Uint8Array.of(3)]);
    assert.deepEqual(await readBody(request, 3), Uint8Array.of(1, 2, 3));
  });

  it('reads a too long body to its end, so that the sender can see the answer', async () => {
    const { request, taken } = sending([Uint8Array.of(1, 2), Uint8Array.of(3, 4), Uint8Array.of(5)]);
    assert.equal(await readBody(request, 3), 'too-large');
    assert.equal(taken(), 4);
  });

  it('stops reading a body without end', async () => {
    const endless = Array<Uint8Array>(100).fill(Uint8Array.of(1, 2));
    const { request, taken } = sending(endless);
    assert.equal(await readBody(request, 3, 10), 'too-large');
    assert.equal(taken(), 6);
  });

  it('does not begin to read what announces itself as far too long', async () => {
    const { request, taken } = sending([Uint8Array.of(1)], { 'Content-Length': '999' });
    assert.equal(await readBody(request, 3, 10), 'too-large');
    assert.equal(taken(), 0);
  });
});
