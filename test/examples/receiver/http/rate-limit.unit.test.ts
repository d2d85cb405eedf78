import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RateLimiter } from '../../../../examples/receiver/http/rate-limit.js';

const at = (seconds: number): Date => new Date(seconds * 1000);

describe('limit by address', () => {
  it('lets the burst through, then says how long to wait, and lets one through after that', () => {
    const limiter = new RateLimiter({ burst: 2, perMinute: 6 });
    assert.equal(limiter.take('a', at(0)), 0);
    assert.equal(limiter.take('a', at(0)), 0);
    assert.equal(limiter.take('a', at(0)), 10);
    assert.equal(limiter.take('a', at(4)), 6);
    assert.equal(limiter.take('a', at(10)), 0);
    assert.equal(limiter.take('a', at(10)), 10);
  });

  it('counts each address for itself', () => {
    const limiter = new RateLimiter({ burst: 1, perMinute: 1 });
    assert.equal(limiter.take('a', at(0)), 0);
    assert.equal(limiter.take('b', at(0)), 0);
    assert.notEqual(limiter.take('a', at(0)), 0);
  });

  it('fills up to the burst and no further', () => {
    const limiter = new RateLimiter({ burst: 2, perMinute: 60 });
    assert.equal(limiter.take('a', at(0)), 0);
    assert.deepEqual(
      [1, 2, 3].map(() => limiter.take('a', at(9999)) === 0),
      [true, true, false],
    );
  });

  it('survives a clock that goes back', () => {
    const limiter = new RateLimiter({ burst: 1, perMinute: 60 });
    assert.equal(limiter.take('a', at(100)), 0);
    assert.equal(limiter.take('a', at(50)), 1);
  });
});
