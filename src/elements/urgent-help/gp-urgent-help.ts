import { define } from '../../base/define.js';
import { UrgentHelpElement } from './urgent-help-element.js';

define('gp-urgent-help', UrgentHelpElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-urgent-help': UrgentHelpElement;
  }
}
