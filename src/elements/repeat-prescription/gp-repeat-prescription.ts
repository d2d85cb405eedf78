import { define } from '../../base/define.js';
import { RepeatPrescriptionElement } from './repeat-prescription-element.js';

define('gp-repeat-prescription', RepeatPrescriptionElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-repeat-prescription': RepeatPrescriptionElement;
  }
}
