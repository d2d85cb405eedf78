import type { PracticeConfig } from '../src/contract/practice-config.js';
import { problem, ScriptedPerson } from '../test/base/scripted-person.js';
import { personAt } from './person.js';
import { inPractice } from './practice.js';
import { type Args, type Play, type Story, widget } from './story.js';

/** What the stories of widgets behind a sign-in share: a backend whose answers the story sets, and the states of each. */
export function behindSignIn(tag: string, fallback: string, settings: Partial<PracticeConfig> = {}) {
  const over =
    (set: (backend: ScriptedPerson) => void = () => undefined) =>
    (args: Args) => {
      const backend = new ScriptedPerson();
      set(backend);
      const element = widget(tag, args, fallback);
      Object.assign(element, { backend: backend.asBackend });
      return inPractice(element, { signInUrl: 'https://backend.example/sign-in', ...settings });
    };
  const sees =
    (words: string): Play =>
    ({ canvasElement }) =>
      personAt(canvasElement, tag).sees(words);
  const failing = (status: number, words: string): Story => ({
    render: over((backend) => {
      backend.failure = problem(status);
    }),
    play: sees(words),
  });
  return {
    over,
    sees,
    signedOut: failing(401, 'Sign in'),
    failed: failing(503, 'This did not load'),
    demonstration: {
      render: (args) => inPractice(widget(tag, { ...args, backend: 'demo' }, fallback)),
    } satisfies Story,
  };
}
