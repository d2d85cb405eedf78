import type { Values } from '../../domain/questions/field.js';
import type { RequestFormElement } from './request-form-element.js';
import type { Copying } from './steps/stopped-part.js';

/** Takes the answers to the clipboard, where the form ends before they can be sent. */
export class AnswersCopy {
  readonly #element: RequestFormElement;
  #last: { of: Values; how: Copying } | undefined;

  constructor(element: RequestFormElement) {
    this.#element = element;
  }

  /** How it went; nothing before, and for other answers than those that were copied. */
  of(values: Values): Copying | undefined {
    return this.#last?.of === values ? this.#last.how : undefined;
  }

  async copy(of: Values, text: string): Promise<void> {
    const isDone = await toClipboard(text);
    const show = (how: Copying): Promise<unknown> => {
      this.#last = { of, how };
      this.#element.requestUpdate();
      return this.#element.updateComplete;
    };
    if (isDone) return void show({ isDone });
    await show({ isDone, box: text });
    const box = this.#element.renderRoot.querySelector<HTMLTextAreaElement>('.copy-box');
    box?.focus();
    box?.select();
    // Deprecated, but it needs no permission; where it fails too, the text stands there, selected.
    if (document.execCommand('copy')) void show({ isDone: true, box: text });
  }
}

/** Puts a text on the clipboard; false where there is none or the browser or the person does not allow it. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
