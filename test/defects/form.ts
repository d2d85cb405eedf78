import type { Defect } from './defect.js';

const controller = 'test/controllers/delivery-controller.unit.test.ts';
const widget = 'test/elements/request-form/request-form-element.browser.test.ts';

const inController = (title: string, search: string, replacement: string): Defect => ({
  title,
  file: 'src/controllers/delivery-controller.ts',
  search,
  replacement,
  tests: [controller],
});
const inWidget = (title: string, file: string, search: string, replacement: string): Defect => ({
  title,
  file,
  search,
  replacement,
  tests: [widget],
});
const steps = 'src/elements/request-form/request-steps.ts';
const element = 'src/elements/request-form/request-form-element.ts';
const checkStep = 'src/elements/request-form/steps/check-step.ts';
const draft = 'src/controllers/draft-controller.ts';

/** What the form keeps, sends and says. */
export const formDefects: readonly Defect[] = [
  inController(
    'a second press sends a second time',
    'if (this.isSending || this.receipt) return;',
    'if (this.receipt) return;',
  ),
  inController(
    'what is sent is sent again',
    'if (this.isSending || this.receipt) return;',
    'if (this.isSending) return;',
  ),
  inController(
    'a new id when it is asked again',
    'this.isSame(content, files) && this.request ? this.request :',
    'this.isSame(content, files) && this.isSending && !this.request ? this.request :',
  ),
  inController(
    'other bytes when it is asked again',
    '? this.request :',
    '? { ...this.request, submittedAt: new Date(this.#source.now()).toISOString() } :',
  ),
  inController('the key of the old content', 'id: newId(),', 'id: this.request?.id ?? newId(),'),
  inController(
    'edited words count as the same',
    'this.#fingerprint === given(content) &&',
    '!!this.#fingerprint &&',
  ),
  inController(
    'another language makes another request of it',
    "{ ...content, language: '' }",
    '{ ...content }',
  ),
  inController(
    'the words of another language make another request of it',
    "key === 'prompt' || key === 'shown' ? undefined : value",
    'value',
  ),
  inController(
    'the language that a patient asks for counts as that of the page',
    "key === 'prompt' || key === 'shown' ? undefined : value",
    '/prompt|shown|language/.test(key) ? undefined : value',
  ),
  inController(
    'other files count as the same',
    'files.every((file, index) => file === this.#files[index])',
    'files.every((file, index) => file.size === this.#files[index]?.size)',
  ),
  inController('fewer files count as the same', 'files.length === this.#files.length &&', ''),
  inController(
    'what takes the place of a doubt does not say so',
    '...(this.pending && { replaces: this.pending.id }),',
    '',
  ),
  inController(
    'remembered only when it is too late',
    '    // From here on it may arrive, even if the page goes away now.\n    this.#settle({ id: request.id, at: Date.parse(request.submittedAt) });\n',
    '',
  ),
  inController(
    'a doubt is removed before it is settled',
    "      if (outcome.kind === 'unconfirmed')\n        this.#settle({ id: request.id, at: Date.parse(request.submittedAt) });",
    "      if (outcome.kind === 'unconfirmed') this.#settle(undefined);",
  ),
  inController(
    'a request that was not sent ends the doubt about the one before',
    'else if (this.pending?.id === request.id) this.#settle(this.#before);',
    'else this.#settle(undefined);',
  ),
  inController(
    'a request that was not sent is remembered as in doubt',
    'else if (this.pending?.id === request.id) this.#settle(this.#before);',
    '',
  ),
  inController(
    'a doubt outlives its receipt',
    'this.receipt = outcome.value;\n      this.#settle(undefined);',
    'this.receipt = outcome.value;',
  ),
  inController(
    'claims "not sent" when asking again did not get through',
    "inDoubt && result.kind === 'not-sent' ? { ...result, kind: 'unconfirmed' } : result",
    'inDoubt ? result : result',
  ),
  inController(
    'believes a backend of the page that names another id',
    "outcome.kind === 'accepted' && outcome.value?.id !== request.id",
    "outcome.kind === 'accepted' && outcome.value?.id === ''",
  ),
  inController(
    'claims "not sent" when a backend of the page throws',
    "return failure('unconfirmed', 'unexplained')",
    "return failure('not-sent', 'unexplained')",
  ),
  inController(
    'a doubt where nothing could be sent',
    "return failure('not-sent', 'not-loaded')",
    "return failure('unconfirmed', 'not-loaded')",
  ),
  inController(
    'the code that sends is asked for once only',
    'this.#source.backend().catch(() => this.#source.backend())',
    'this.#source.backend()',
  ),
  inController(
    'sends what was cancelled meanwhile',
    "if (signal.aborted) return failure('not-sent', 'aborted');",
    '',
  ),
  inController('cancelling does nothing', 'this.#abort?.abort();', ''),
  inController(
    'a form that is left goes on sending',
    '  reset(): void {\n    this.cancel();',
    '  reset(): void {',
  ),
  inController('the doubt of before a reload is not seen', 'this.pending ??= readPending();', ''),
  inController(
    'progress stays on the screen',
    '    this.isSending = false;\n    this.progress = undefined;',
    '    this.isSending = false;',
  ),

  inWidget(
    'removes the answers before they are sent',
    steps,
    'this.#files.blobs);',
    'this.#files.blobs);\n    journey.values = {};',
  ),
  inWidget(
    'unsent answers are dropped on 422',
    steps,
    "journey.focus('.failure');",
    "journey.focus('.failure');\n        if (outcome.kind === 'refused') journey.reset();",
  ),
  inWidget(
    'the draft is not wiped when it is sent',
    steps,
    '    journey.isDone = true;\n    draft.discard();',
    '    journey.isDone = true;',
  ),
  inWidget('asks before a page is left whose request was sent', steps, 'journey.isDone = true;', ''),
  inWidget(
    'the page does not hear that it failed',
    steps,
    'element.dispatchEvent(new RequestFailedEvent(outcome.kind));',
    '',
  ),
  inWidget(
    'the page does not hear that it was sent',
    steps,
    'element.dispatchEvent(new RequestSentEvent(id, reference));',
    '',
  ),
  inWidget(
    'the button that cancels does nothing',
    steps,
    "if (action === 'cancel') this.delivery.cancel();",
    '',
  ),
  inWidget(
    'says "not sent" when nobody knows',
    checkStep,
    'form(`failed-${kind}`)',
    "form('failed-not-sent')",
  ),
  inWidget(
    'does not offer to ask again',
    checkStep,
    "kind === 'unconfirmed' && isSame ? 'check-again'",
    "kind === 'unconfirmed' && !isSame ? 'check-again'",
  ),
  inWidget(
    'what the server does not accept is not shown',
    checkStep,
    'errors.length\n        ? html`<ul>',
    '!errors\n        ? html`<ul>',
  ),
  inWidget(
    'no telephone where it failed',
    checkStep,
    'phone ? html`<a href=${telHref(phone)}>',
    '!phone ? html`<a href=${telHref(phone)}>',
  ),
  inWidget(
    'sends while it is sending',
    checkStep,
    '${delivery.isSending ? sendingPanel(model) :',
    '${!delivery ? sendingPanel(model) :',
  ),
  inWidget('deleting leaves the draft', element, '    this.#draft.discard();\n', ''),
  inWidget(
    'after a reload nobody says that one may have been sent',
    element,
    '{ pending = readPending(), request }',
    "{ pending = this.endpoint === '' ? readPending() : undefined, request }",
  ),
  inWidget(
    'a new version was not sent, and nobody says that the one before may have arrived',
    element,
    "step === 'check' && pending.id !== request?.id",
    "step === 'check' && !request",
  ),
  inWidget(
    'the answers are kept without being asked for',
    draft,
    'if (!this.#isKept || content === undefined) return;',
    'if (content === undefined) return;',
  ),
  inWidget('a draft outlives its hour', draft, '!(age >= 0 && age < draftLifetime)', '!(age >= 0)'),
  inWidget(
    'a draft outlives the page',
    draft,
    'if (this.#leaving) return this.#forget();',
    'if (this.#leaving) return this.#guard();',
  ),
  inWidget('leaves without asking', draft, 'event.preventDefault();\n    event.returnValue = true;', ''),
  inWidget(
    'keeps nothing and does not say so',
    draft,
    'this.hasFailed = isKept && !tabStorage.write(this.#storageKey, null);',
    'this.hasFailed = false;',
  ),
];
