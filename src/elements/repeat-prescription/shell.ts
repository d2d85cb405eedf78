import type { MedicationsAnswer } from '../../contract/prescriptions.js';
import type { PersonalBackend } from '../../controllers/personal-backend.js';
import type { SessionController } from '../../controllers/session-controller.js';
import type { RepeatPrescriptionElement } from './repeat-prescription-element.js';

/** What the element gives to the parts that come after the list. */
export interface Shell {
  readonly element: RepeatPrescriptionElement;
  readonly session: Pick<SessionController<object>, 'ask' | 'notice' | 'problem'>;
  answer(): MedicationsAnswer;
  chosen(): Set<string>;
  backend(): Promise<PersonalBackend>;
  focus(selector: string): Promise<void>;
  /** The local date of an instant, in words. */
  dateOf(instant: string): string;
}
