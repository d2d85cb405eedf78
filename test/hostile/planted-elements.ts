import { html, render, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** Elements that make a mistake with one setting of the practice. */
function define(tag: string, template: (name: string) => TemplateResult): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        const { config } = this.parentElement as HTMLElement & { config: { name: string } };
        render(template(config.name), this.attachShadow({ mode: 'open' }));
      }
    },
  );
}

define('planted-html', (name) => html`<p>${unsafeHTML(name)}</p>`);
define('planted-link', (name) => html`<a href=${name}>Your practice</a>`);
define('planted-blank', (name) => html`${name.length > 1e9 ? name : ''}`);
define('planted-handler', (name) => {
  if (name) throw new Error('No such practice');
  return html`<p>Practice</p>`;
});
define('planted-sound', (name) => html`<p>${name}</p>`);
