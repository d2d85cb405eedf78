import { pathToFileURL } from 'node:url';
import type { CollectedTest } from './test-registry.js';

// Stryker's own runner for node's tests starts a process for each file and each mutant: an hour where this takes minutes.

interface Result {
  status: 'complete' | 'killed' | 'survived' | 'timeout' | 'error';
  [more: string]: unknown;
}

interface StrykerNamespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: object;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/** By Stryker's instrumented code. */
const namespace = (): StrykerNamespace =>
  ((globalThis as { __stryker__?: StrykerNamespace }).__stryker__ ??= {});

/** Milliseconds: the tests of the core take a few, but for properties. */
const longest = 20_000;

/** Runs the tests in Stryker's process, one after the other, so that it knows which test touches which mutant. */
class InProcessRunner {
  #tests: readonly CollectedTest[] | undefined;
  #stray = false;

  constructor() {
    // What a mutant left behind must not end the process.
    for (const event of ['unhandledRejection', 'uncaughtException'] as const)
      process.on(event, () => (this.#stray = true));
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun(): Promise<Result> {
    const tests = await this.#load();
    const results: object[] = [];
    for (const { name, run } of tests) {
      namespace().currentTestId = name;
      const started = performance.now();
      const failure = await this.#fails(run);
      results.push({
        id: name,
        name,
        timeSpentMs: performance.now() - started,
        // As in Stryker's `TestStatus`.
        status: failure === undefined ? 0 : 1,
        ...(failure !== undefined && { failureMessage: failure }),
      });
    }
    namespace().currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: namespace().mutantCoverage };
  }

  async mutantRun(options: {
    activeMutant: { id: string };
    mutantActivation: 'runtime' | 'static';
    testFilter?: string[];
    hitLimit?: number;
  }): Promise<Result> {
    const { activeMutant, mutantActivation, testFilter, hitLimit } = options;
    if (mutantActivation === 'static') namespace().activeMutant = activeMutant.id;
    let tests: readonly CollectedTest[];
    try {
      tests = await this.#load();
    } catch (error) {
      return { status: 'killed', killedBy: ['import'], failureMessage: String(error), nrOfTests: 1 };
    }
    Object.assign(namespace(), { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    let count = 0;
    try {
      for (const { name, run } of tests) {
        if (testFilter && !testFilter.includes(name)) continue;
        count++;
        const failure = await this.#fails(run);
        if (failure === 'timeout' || (namespace().hitCount ?? 0) > (hitLimit ?? Infinity))
          return { status: 'timeout', reason: name };
        if (failure !== undefined)
          return { status: 'killed', killedBy: [name], failureMessage: failure, nrOfTests: count };
      }
      return { status: 'survived', nrOfTests: count };
    } finally {
      namespace().activeMutant = undefined;
    }
  }

  async #load(): Promise<readonly CollectedTest[]> {
    if (this.#tests) return this.#tests;
    const built = (file: string): string => pathToFileURL(`${process.cwd()}/built/${file}`).href;
    for (const file of process.env['MUTANT_TESTS']!.split(' ')) await import(built(file));
    const registry = (await import(built('test-registry.js'))) as { collected: CollectedTest[] };
    return (this.#tests = registry.collected);
  }

  async #fails(run: () => unknown): Promise<string | undefined> {
    this.#stray = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await Promise.race([
        run(),
        new Promise((_, reject) => (timer = setTimeout(() => reject('timeout'), longest))),
      ]);
      return this.#stray ? 'something was thrown where nobody catches it' : undefined;
    } catch (error) {
      return String(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
