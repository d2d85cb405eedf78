import { define } from '../../base/define.js';
import { OnlineAccessElement } from './online-access-element.js';

define('gp-online-access', OnlineAccessElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-online-access': OnlineAccessElement;
  }
}
