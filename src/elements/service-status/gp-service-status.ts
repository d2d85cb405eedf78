import { define } from '../../base/define.js';
import { ServiceStatusElement } from './service-status-element.js';

define('gp-service-status', ServiceStatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-service-status': ServiceStatusElement;
  }
}
