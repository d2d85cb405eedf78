import { PracticeElement } from './practice-element.js';

if (!customElements.get('gp-practice')) customElements.define('gp-practice', PracticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-practice': PracticeElement;
  }
}
