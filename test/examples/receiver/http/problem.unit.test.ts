import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pointerTo, problemResponse } from '../../../../examples/receiver/http/problem.js';

describe('problem details', () => {
  it('carry the wait in the header and in the body', async () => {
    const response = problemResponse({ status: 429, code: 'too-many', title: 'Too many', retryAfter: 7 });
    assert.equal(response.status, 429);
    assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
    assert.equal(response.headers.get('Retry-After'), '7');
    assert.deepEqual(await response.json(), {
      type: 'about:blank',
      status: 429,
      code: 'too-many',
      title: 'Too many',
      retryAfter: 7,
    });
  });

  it('point into the body with a fragment, escaped', () => {
    assert.equal(pointerTo(['patient', 'nhsNumber']), '#/patient/nhsNumber');
    assert.equal(pointerTo(['answers', 0, 'a/b~c %']), '#/answers/0/a~1b~0c%20%25');
    assert.equal(pointerTo([]), '#');
  });
});
