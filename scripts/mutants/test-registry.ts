/** Stands in for `node:test` while mutants are tested: tests are collected, and run in one process as often as needed. */

export interface CollectedTest {
  readonly name: string;
  run(): unknown;
}

export const collected: CollectedTest[] = [];
const path: string[] = [];

type Body = () => unknown;

export function test(name: string, options: object | Body, body = options as Body): void {
  // Changed code is slower: what measures time says nothing of it.
  if (/in less than/.test(name)) return;
  // The same title stands in more than one file.
  collected.push({ name: `${collected.length} ${[...path, name].join(' › ')}`, run: body });
}

export function it(name: string, options: object | Body, body?: Body): void {
  test(name, options, body);
}

export function describe(name: string, options: object | Body, body = options as Body): void {
  path.push(name);
  body();
  path.pop();
}
