import type { RequestKind } from './request-kind.js';

/** Words of a practice's own question: one text for all languages, or a text per language tag (`en` is needed). */
export type LocalText = string | { en: string; [language: string]: string };

export type QuestionType =
  | 'text' // one line
  | 'long-text' // free text, several lines
  | 'choice' // radio buttons
  | 'choices' // checkboxes
  | 'date' // a day, in three fields
  | 'items'; // several short texts, each on a line of its own, such as medicines by name

/** One question about the request itself. Built-in questions have their words in `i18n`, a practice's own carry them. */
export interface Question {
  /** Unique within a kind, kebab-case, such as `since-when`. It travels with the answer. */
  readonly id: string;
  readonly type: QuestionType;
  readonly required?: boolean;
  /** Option ids of `choice` and `choices`, in order. */
  readonly options?: readonly string[];
  /** Only for a practice's own or changed question. */
  readonly words?: {
    readonly label?: LocalText;
    readonly hint?: LocalText;
    readonly options?: Readonly<Record<string, LocalText>>;
  };
  /** Asked only if another question of the same kind was answered with one of these options. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
}

/** `PracticeConfig.questions`: what a practice changes about the questions of one kind. */
export interface QuestionChanges {
  /** Ids of built-in questions to leave out. */
  readonly omit?: readonly string[];
  /** Changed words, or whether an answer is needed, by id of a built-in question. */
  readonly change?: Readonly<Record<string, Pick<Question, 'required' | 'words'>>>;
  /** Own questions, asked after the built-in ones. */
  readonly add?: readonly Question[];
}

export type QuestionSettings = Partial<Record<RequestKind, QuestionChanges>>;
