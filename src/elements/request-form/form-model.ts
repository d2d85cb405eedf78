import type { FieldContext } from '../../base/fields/field-context.js';
import type { NoticeContext } from '../../base/notice.js';
import { workingPhone } from '../../base/working-phone.js';
import type { AttachmentsController } from '../../controllers/attachments-controller.js';
import type { DeliveryController } from '../../controllers/delivery-controller.js';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { JourneyController, JourneyState } from '../../controllers/journey-controller.js';
import type { Notice } from '../../controllers/notices-controller.js';
import type { RequestsBackend } from '../../controllers/requests-backend.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import type { AnswersCopy } from './answers-copy.js';
import type { RequestFormElement } from './request-form-element.js';
import type { StepSettings } from './request-form.view.js';
import { RequestWords, type Texts } from './request-form.words.js';
import { stepsOf, type Step } from './steps.js';
import type { Copying } from './steps/stopped-part.js';
import type { TextNotices } from './text-notices.js';

/** What the element gives to the steps. */
export interface Shell {
  readonly element: RequestFormElement;
  readonly journey: JourneyController;
  readonly draft: DraftController<JourneyState>;
  settings(): StepSettings;
  texts(): { readonly form: Texts['shell'] } & Pick<Texts, 'fields' | 'shared'>;
  backend(): Promise<RequestsBackend>;
  startAgain(): void;
}

/** All that the templates of the form know, decided before. */
export interface FormModel {
  readonly texts: Texts;
  readonly words: RequestWords;
  readonly context: FieldContext;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly settings: StepSettings;
  readonly practice: PracticeSettings;
  /** The practice's number, unless its lines are paused or do not work. */
  readonly phone: string | undefined;
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

/** What the steps have besides what the element gives them. */
export interface Parts extends Pick<Texts, 'form' | 'identity' | 'questions'> {
  readonly delivery: DeliveryController;
  readonly attachments: AttachmentsController;
  readonly notices: Pick<TextNotices, 'all' | 'advice'>;
  readonly clipboard: AnswersCopy;
}

/** The model as of now; `isSame` holds for a form that was not sent. */
export function formModel(shell: Shell, parts: Parts): FormModel {
  const { element, journey, draft } = shell;
  const { form, identity, questions, delivery, attachments, notices, clipboard } = parts;
  const { fields, shared, form: shellTexts } = shell.texts();
  const { values } = journey;
  const settings = shell.settings();
  const practice = element.practice.settings;
  const texts = { form, identity, questions, shell: shellTexts, fields, shared };
  const words = new RequestWords(texts, values, settings);
  const steps = stepsOf(values, settings);
  return {
    texts,
    words,
    context: {
      values,
      faults: journey.faults.map((fault) => words.fault(fault)),
      t: fields,
      words: words.field,
    },
    steps,
    step: steps.find(({ id }) => id === journey.step)!,
    settings,
    practice,
    phone: workingPhone(element.practice),
    draft,
    delivery,
    attachments,
    takesDocuments: element.attachments === 'documents',
    now: element.practice.now(),
    timeZone: practice.timeZone ?? 'Europe/London',
    isSame: true,
    notices: notices.all,
    advice: notices.advice,
    copying: clipboard.of(values),
  };
}
