import type { TemplateResult } from 'lit';

/** What the controls set: attributes by their names, and properties by theirs. */
export type Args = Readonly<Record<string, unknown>>;

/** Brings a story into its state, as a person would. */
export type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

/** A story as Storybook and our own tests read it: both call `render`, then `play`, and nothing else. */
export interface Story {
  readonly name?: string;
  readonly args?: Args;
  readonly tags?: readonly string[];
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Args) => TemplateResult | HTMLElement;
  readonly play?: Play;
}

/** The default export of a story file. */
export interface Meta extends Story {
  readonly title: string;
  readonly component?: string;
  readonly excludeStories?: RegExp;
}

/** An element with these attributes (texts, and `true`) and properties (objects), and content to fall back on. */
export function widget(tag: string, args: Args, fallback = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === null || value === '' || value === false) continue;
    if (typeof value === 'object') Object.assign(element, { [name]: value });
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(fallback);
  return element;
}
