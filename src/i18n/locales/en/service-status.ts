import type { Catalogue } from '../../messages.js';

/** `gp-service-status`, before the news. */
export const serviceStatus = {
  waiting: 'Looking for the latest news',
  'answer-day': 'Requests sent now: we aim to tell you what happens next by the end of {day}',
  'answer-time': 'Requests sent now: we aim to tell you what happens next by {time}',
  reach: 'You can also reach us',
  instead: 'Reach us this way instead',
} satisfies Catalogue;
