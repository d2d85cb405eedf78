// The labelled messages in test/domain/safety/messages and what is noticed in them.
import { existsSync, readFileSync } from 'node:fs';
import { findWarnings } from '../src/safety.js';

export type Label = 'emergency' | 'urgent' | 'routine';
export type Part = 'develop' | 'measure' | 'fresh' | 'unseen' | 'blind';
/** Those that are only counted. The goals are those of all of them together. */
export const measured: readonly Part[] = ['measure', 'fresh', 'unseen', 'blind'];

/** One line of `test/domain/safety/messages/*.jsonl`; README.md there says how they are labelled. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  readonly topic: string;
  readonly style: string;
  readonly age?: number;
  readonly locale: 'en' | 'cy';
}

/** The share that must be noticed at least; for routine messages, that may be at most. */
export const goals: Readonly<Record<Message['locale'], Readonly<Record<Label, number>>>> = {
  en: { emergency: 0.95, urgent: 0.85, routine: 0.05 },
  cy: { emergency: 0.8, urgent: 0.8, routine: 0.1 },
};

export function readMessages(part: Part, locale: Message['locale']): readonly Message[] {
  const file = new URL(`../test/domain/safety/messages/${part}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Message).filter((message) => message.locale === locale);
}

export function warningsIn({ text, age, locale }: Message) {
  return findWarnings(text, { locale, ...(age === undefined ? {} : { age }) });
}

/** How many of the messages with a label raise any warning, and one of an emergency. */
export function countNoticed(
  messages: readonly Message[],
  label: Label,
): { all: number; noticed: number; emergency: number } {
  const found = messages.filter((message) => message.label === label).map(warningsIn);
  return {
    all: found.length,
    noticed: found.filter(({ length }) => length).length,
    emergency: found.filter((warnings) => warnings.some(({ level }) => level === 'emergency')).length,
  };
}
