import { define } from '../../base/define.js';
import { AppointmentPickerElement } from './appointment-picker-element.js';

define('gp-appointment-picker', AppointmentPickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'gp-appointment-picker': AppointmentPickerElement;
  }
}
