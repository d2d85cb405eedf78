import { define } from '../../base/define.js';
import { HealthRecordElement } from './health-record-element.js';

define('gp-health-record', HealthRecordElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-health-record': HealthRecordElement;
  }
}
