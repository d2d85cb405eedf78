import { nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** Presses a key as a person does: `Tab`, `Enter`, ` `, `ArrowDown`. WebKitGTK acts on it only in the next frame. */
export async function press(key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    await sendKeys({ press: key });
    await nextFrame();
  }
}

/** Types a text into the control that has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await nextFrame();
}

/** The focused element, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
