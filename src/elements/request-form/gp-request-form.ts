import { define } from '../../base/define.js';
import { RequestFormElement } from './request-form-element.js';

define('gp-request-form', RequestFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-request-form': RequestFormElement;
  }
}
