import { define } from '../../base/define.js';
import { RequestStatisticsElement } from './request-statistics-element.js';

define('gp-request-statistics', RequestStatisticsElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-request-statistics': RequestStatisticsElement;
  }
}
