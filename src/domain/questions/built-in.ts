import type { Question } from './question.js';
import type { RequestKind } from './request-kind.js';

const anythingElse: Question = { id: 'anything-else', type: 'long-text' };

/** What each kind of request asks of itself. Words: `i18n/locales/<language>/questions.ts`, by `<kind>-<id>`. */
export const builtInQuestions: Readonly<Record<RequestKind, readonly Question[]>> = {
  symptoms: [
    { id: 'what', type: 'long-text', required: true },
    {
      id: 'since-when',
      type: 'choice',
      required: true,
      options: ['today', 'days', 'weeks', 'months', 'longer'],
    },
    { id: 'changing', type: 'choice', options: ['better', 'same', 'worse', 'comes-and-goes'] },
    { id: 'tried', type: 'long-text' },
    { id: 'worries', type: 'long-text' },
    { id: 'hoped-for', type: 'long-text' },
  ],
  question: [{ id: 'what', type: 'long-text', required: true }, anythingElse],
  'call-back': [
    { id: 'about', type: 'long-text', required: true },
    { id: 'who', type: 'text' },
  ],
  'fit-note': [
    { id: 'new', type: 'choice', required: true, options: ['new', 'follow-on'] },
    { id: 'first-day', type: 'date', required: true },
    { id: 'reason', type: 'long-text', required: true },
    { id: 'adjustments', type: 'choices', options: ['phased', 'hours', 'duties', 'workplace'] },
    { id: 'hospital', type: 'choice', options: ['yes', 'no'] },
    { id: 'hospital-which', type: 'text', when: { question: 'hospital', is: ['yes'] } },
  ],
  'repeat-prescription': [
    { id: 'items', type: 'items', required: true },
    { id: 'pharmacy', type: 'text' },
    anythingElse,
  ],
  'test-results': [
    { id: 'which', type: 'text', required: true },
    { id: 'when', type: 'date' },
    { id: 'where', type: 'text' },
    anythingElse,
  ],
  referral: [
    { id: 'which', type: 'choice', required: true, options: ['new', 'chase', 'change'] },
    { id: 'about', type: 'long-text', required: true },
    { id: 'where', type: 'text' },
  ],
  letter: [
    { id: 'what', type: 'long-text', required: true },
    { id: 'for', type: 'text', required: true },
    { id: 'by-when', type: 'date' },
  ],
  other: [{ id: 'what', type: 'long-text', required: true }, anythingElse],
};
