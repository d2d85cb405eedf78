import type { PracticeController } from '../controllers/practice-controller.js';

/** The practice's number, unless its status says that the lines are paused or do not work. */
export const workingPhone = (practice: PracticeController): string | undefined =>
  practice.notice('telephone') ? undefined : practice.settings.phone;
