import type { FieldContext } from '../../base/fields/field-context.js';
import type { NoticeContext } from '../../base/notice.js';
import type { AttachmentsController } from '../../controllers/attachments-controller.js';
import type { DeliveryController } from '../../controllers/delivery-controller.js';
import type { Notice } from '../../controllers/notices-controller.js';
import type { JourneyState } from '../../controllers/journey-controller.js';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import type { RequestWords, Texts } from './request-form.words.js';
import type { StepSettings } from './request-form.view.js';
import type { Step } from './steps.js';
import type { Copying } from './steps/stopped-part.js';

/** All that the templates of the form know, decided before. */
export interface FormModel {
  readonly texts: Texts;
  readonly words: RequestWords;
  readonly context: FieldContext;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly settings: StepSettings;
  readonly practice: PracticeSettings;
  readonly draft: DraftController<JourneyState>;
  readonly delivery: DeliveryController;
  readonly attachments: AttachmentsController;
  readonly takesDocuments: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
  readonly isSame: boolean;
  /** What was noticed in the texts that stand now. */
  readonly notices: readonly Notice[];
  /** Whom advice names, in words, for the nation and the hour. */
  readonly advice: NoticeContext;
  /** How copying the answers went, where the form has ended with advice. */
  readonly copying: Copying | undefined;
}
