import { define } from '../../base/define.js';
import { PracticeElement } from './practice-element.js';

define('gp-practice', PracticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-practice': PracticeElement;
  }
}
