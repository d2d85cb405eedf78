import { runHostile } from './run.js';

/** What `scripts/hostile.ts` asks for, a batch at a time; it hears of each. */
it('renders hostile input until it is enough', async function () {
  this.timeout(0);
  for (;;) {
    const next = (await (await fetch('/hostile-batch')).json()) as { seed: number; pages: number } | null;
    if (!next) return;
    const figures = await runHostile(next.seed, next.pages);
    await fetch('/hostile-batch', { method: 'POST', body: JSON.stringify(figures) });
  }
});
