import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/** What a server sends for this markup, with the elements of these modules registered (paths from the project's folder). */
export async function renderOnServer(markup: string, modules: readonly string[]): Promise<string> {
  for (const module of modules) await import(`../..${module}`);
  return collectResult(render(html`${unsafeStatic(markup)}`));
}
