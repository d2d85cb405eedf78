import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/**
 * The class comment is an element's manual. This compares what it names with what the code has: events that are dispatched,
 * parts in templates, custom properties in styles, slots, states, and a sentence for each public property.
 */
interface Comment {
  readonly summary: boolean;
  readonly fires: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/** Parts and states that come from the base element, where they are shown. */
const ofTheBase = { parts: ['root'], states: ['gp-ready'], fires: ['gp-ready'] };

export function readComment(comment: string): Comment {
  const named = (tag: string): Set<string> =>
    new Set([...comment.matchAll(new RegExp(`@${tag}\\s+([^\\s]+)`, 'g'))].map(([, name]) => name!));
  return {
    summary: /@summary\s+\S/.test(comment),
    fires: named('fires'),
    parts: named('csspart'),
    properties: named('cssproperty'),
    slots: named('slot'),
    states: named('cssstate'),
  };
}

/** The comment above the exported element class. */
function classComment(code: string): string {
  return /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class \w+Element\b/.exec(code)?.[1] ?? '';
}

/** What of an element is not said in its class comment. */
export function missingFrom(comment: Comment, code: string, styles: string): string[] {
  const missing: string[] = [];
  if (!comment.summary) missing.push('@summary');
  if (!comment.slots.size) missing.push('@slot');
  const events = new Set(
    [...code.matchAll(/(?:new \w*Event\(\s*|super\(\s*)'(gp-[\w-]+)'/g)].map(([, name]) => name!),
  );
  for (const event of events) if (!comment.fires.has(event)) missing.push(`@fires ${event}`);
  // A part is the first word; what follows are its states, which may be computed.
  const parts = new Set(
    [...code.matchAll(/\bpart="([a-z][\w-]*)/g)].map(([, name]) => name!).concat(ofTheBase.parts),
  );
  for (const part of parts) if (!comment.parts.has(part)) missing.push(`@csspart ${part}`);
  const knobs = new Set(
    [...styles.matchAll(/var\(\s*(--gp-(?!color-|font-)[\w-]+)/g)].map(([, name]) => name!),
  );
  for (const knob of knobs) if (!comment.properties.has(knob)) missing.push(`@cssproperty ${knob}`);
  for (const state of ofTheBase.states) if (!comment.states.has(state)) missing.push(`@cssstate ${state}`);
  for (const [, property] of code.matchAll(/(?<!\*\/)\n {2}declare (\w+)/g)) {
    missing.push(`a sentence above the property ${property}`);
  }
  return missing;
}

const folders = readdirSync('src/elements').filter((name) =>
  existsSync(`src/elements/${name}/${name}-element.ts`),
);

describe('class comments', () => {
  for (const name of folders) {
    it(`gp-${name}: all that the element has is said above its class`, () => {
      const folder = join('src/elements', name);
      const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n');
      const comment = readComment(classComment(readFileSync(join(folder, `${name}-element.ts`), 'utf8')));
      // `gp-practice` shows nothing of its own: no parts, no state.
      const missing = missingFrom(comment, code, code).filter(
        (each) => name !== 'practice' || !/^@css(part|state)/.test(each),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('would see an event, a part, a knob and a property that are not said', () => {
    const comment = readComment(
      '@summary A thing.\n@slot - Fallback\n@csspart root - x\n@cssstate gp-ready - x',
    );
    const code = `this.dispatchEvent(new CustomEvent('gp-x-happened')); html\`<p part="line today">\`;
  declare colour?: string;
  /** Said. */
  declare size?: string;`;
    assert.deepEqual(missingFrom(comment, code, 'a { gap: var(--gp-thing-gap) }'), [
      '@fires gp-x-happened',
      '@csspart line',
      '@cssproperty --gp-thing-gap',
      'a sentence above the property colour',
    ]);
  });
});
