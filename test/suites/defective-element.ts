/** An element of a few lines that keeps every promise but the one that its address names: `?leaks`. */
const defect = new URL(import.meta.url).search.slice(1).replace(/&.*/, '');
const has = (name: string): boolean => defect === name;
const tag = `defective-${defect}`;

const text = 'Ring between eight and six.';
const markup = `<div class="root">${text} <a href="#x">Read more</a></div>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .root {
    ${has('inherits') ? '' : 'all: initial;'}
    display: block;
    ${has('no-ground') ? '' : 'background: white;'}
    font: ${has('rem') ? '1.6rem' : has('pixels') ? '16px' : 'max(16px, 1rem)'} sans-serif;
    padding-${has('left-only') ? 'left' : 'inline-start'}: 1em;
    ${has('wide') ? 'min-width: 400px;' : ''}
  }
  a:focus { ${has('hides-focus') ? 'outline: none; background: none; box-shadow: none;' : 'outline: 3px solid black;'} }
`);

class DefectiveElement extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.hasAttribute('unusable')) {
      if (!has('silent-when-unusable')) console.error(`<${tag}>: cannot be used.`);
      this.#root().innerHTML = '<slot></slot>';
      return;
    }
    if (has('minds-neighbours') && document.querySelector('gp-openning-hours'))
      throw new Error('A neighbour!');
    if (has('newer-api') && !('checkVisibility' in this)) throw new Error('An old browser!');
    if (has('chatters')) console.warn('Hello.');
    if (has('leaks')) addEventListener('scroll', () => this.#isReady);
    if (this.#isReady && !has('restarts')) return;
    this.#isReady = true;
    const root = this.#root();
    root.adoptedStyleSheets = [sheet];
    if (has('inner-html')) root.innerHTML = markup;
    else {
      const block = document.createElement('div');
      block.className = 'root';
      const link = document.createElement('a');
      link.href = '#x';
      link.textContent = has('nameless-button') ? '' : 'Read more';
      if (has('nameless-button')) link.append(document.createElement('img'));
      block.append(`${text} `, link);
      if (has('doubles')) root.append(block);
      else root.replaceChildren(block);
    }
    if (has('keeps-fallback')) root.append(document.createElement('slot'));
    queueMicrotask(() => this.dispatchEvent(new Event('gp-ready', { bubbles: true, composed: true })));
  }

  #root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }
}

if (has('defines-twice') || !customElements.get(tag)) customElements.define(tag, DefectiveElement);
