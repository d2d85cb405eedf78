import type { AppointmentsSource } from '../../controllers/appointments-backend.js';
import type { ClockController } from '../../controllers/clock-controller.js';
import type { SlotsController } from '../../controllers/slots-controller.js';
import type { AppointmentMode } from '../../domain/appointments/slot.js';
import type { AppointmentPickerElement } from './appointment-picker-element.js';
import type { MomentWords } from './moment-words.js';
import type { PickerParts } from './picker-parts.js';
import type { SlotPage } from './slot-page.js';

/** What the element gives to its parts, and they to each other. */
export interface PickerShell {
  readonly element: AppointmentPickerElement;
  readonly source: AppointmentsSource;
  readonly slots: SlotsController;
  readonly clock: ClockController;
  readonly list: SlotPage;
  readonly parts: PickerParts;
  readonly timeZone: string;
  /** The ways of an appointment that are offered. */
  readonly modes: readonly AppointmentMode[];
  readonly asksReason: boolean;
  readonly words: MomentWords;
  /** Puts the focus on the first match once the page stands. */
  focus(selector: string): void;
}
