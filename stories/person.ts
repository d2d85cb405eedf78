/** Somebody who uses one widget of a story: finds things by the words on the screen, as a person does. */
export interface Person {
  /** Waits until these words are on the screen. */
  sees(words: string | RegExp): Promise<void>;
  /** All words on the screen now. */
  reads(): string;
  /** Presses the button with these words, and waits until the screen shows something else. */
  turnsPage(words: string): Promise<void>;
  /** Picks a radio button or a checkbox by its label. */
  chooses(label: string | RegExp): Promise<void>;
  /** Types into the field with this label. */
  types(label: string | RegExp, text: string): Promise<void>;
  /** Presses the button with these words. */
  presses(words: string | RegExp): Promise<void>;
}

/** The longest wait for something to appear, in milliseconds. */
const patience = 4000;

export function personAt(canvas: HTMLElement, tag: string): Person {
  const root = (): ParentNode => canvas.querySelector(tag)?.shadowRoot ?? canvas;

  const find = async <T>(what: string, look: () => T | undefined): Promise<T> => {
    for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const found = look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`<${tag}> has no ${what}. It says: ${textOf(root())}`);
    }
  };
  const labelled = (label: string | RegExp) =>
    find(`field "${label}"`, () =>
      [...root().querySelectorAll('label')].find((each) => matches(each, label) && each.control),
    );

  const presses = async (words: string | RegExp): Promise<void> => {
    const button = await find(`button "${words}"`, () =>
      [...root().querySelectorAll<HTMLElement>('button, a')].find((each) => matches(each, words)),
    );
    button.click();
  };

  return {
    reads: () => textOf(root()),
    presses,
    turnsPage: async (words) => {
      const before = textOf(root());
      await presses(words);
      await find('next page', () => (textOf(root()) === before ? undefined : true));
    },
    sees: async (words) => {
      await find(`"${words}"`, () => (includes(textOf(root()), words) ? true : undefined));
    },
    chooses: async (label) => (await labelled(label)).click(),
    types: async (label, text) => {
      const control = (await labelled(label)).control as HTMLInputElement;
      control.value = text;
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    },
  };
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (node: ParentNode): string => tidy(node.textContent);
const includes = (text: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);
const matches = (element: Element, words: string | RegExp): boolean => {
  const text = tidy(element.textContent);
  return typeof words === 'string' ? text === words : words.test(text);
};
