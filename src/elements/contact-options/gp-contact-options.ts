import { define } from '../../base/define.js';
import { ContactOptionsElement } from './contact-options-element.js';

define('gp-contact-options', ContactOptionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-contact-options': ContactOptionsElement;
  }
}
