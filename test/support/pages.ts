import type { TestRunnerConfig } from '@web/test-runner';

export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Pages of the tests' own, with headers of their own: path to an answer. Suites add theirs. */
const answers = new Map<string, { headers: Readonly<Record<string, string>>; body: string }>();

/** Serves `body` at `path` with these headers to the tests. */
export function servePage(path: string, headers: Readonly<Record<string, string>>, body: string): void {
  answers.set(path, { headers, body });
}

export const pages: Middleware = (context, next) => {
  const answer = answers.get(context.path);
  if (!answer) return next();
  context.set({ 'Content-Type': 'text/html; charset=utf-8', ...answer.headers });
  context.body = answer.body;
  return undefined;
};
