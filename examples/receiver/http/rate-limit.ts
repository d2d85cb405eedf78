export interface RateLimit {
  /** How many at once. */
  readonly burst: number;
  /** How many a minute in the long run. */
  readonly perMinute: number;
}

/** A limit for each address: a bucket of `burst` tokens that fills by `perMinute`. Kept in memory, for this process. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  /** Beyond so many addresses the longest unseen is forgotten. */
  static readonly #most = 10_000;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Takes one token. Returns 0, or how many seconds to wait until there is one. */
  take(address: string, now: Date): number {
    const { burst, perMinute } = this.#limit;
    const at = now.getTime();
    const bucket = this.#buckets.get(address) ?? { tokens: burst, at };
    const passed = Math.max(0, at - bucket.at);
    const tokens = Math.min(burst, bucket.tokens + (passed * perMinute) / 60_000);
    // Deleted and set again, so that the map's order is by last use.
    this.#buckets.delete(address);
    this.#buckets.set(address, { tokens: tokens < 1 ? tokens : tokens - 1, at });
    if (this.#buckets.size > RateLimiter.#most)
      this.#buckets.delete(this.#buckets.keys().next().value as string);
    return tokens < 1 ? Math.ceil(((1 - tokens) * 60) / perMinute) : 0;
  }
}
