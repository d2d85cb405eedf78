import type { TestRunnerConfig } from '@web/test-runner';

export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** What a test asks for as a page of its own: real headers and a real parser, which no `srcdoc` gives. */
export interface PageRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Serves at `/made-page` what the query's `page` (JSON of a `PageRequest`) says. */
export const pages: Middleware = (context, next) => {
  if (context.path !== '/made-page') return next();
  const { headers, body } = JSON.parse(String(context.query['page'])) as PageRequest;
  context.set({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  context.body = body;
  return undefined;
};
