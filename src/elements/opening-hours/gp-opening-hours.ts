import { define } from '../../base/define.js';
import { OpeningHoursElement } from './opening-hours-element.js';

define('gp-opening-hours', OpeningHoursElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-opening-hours': OpeningHoursElement;
  }
}
