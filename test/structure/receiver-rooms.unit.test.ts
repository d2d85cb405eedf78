import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { findCircle, importsOf } from './imports.js';

const imports = readdirSync('examples/receiver', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .flatMap((file) => importsOf(file, readFileSync(`examples/receiver/${file}`, 'utf8')))
  .filter(({ target }) => target.endsWith('.ts') && !target.startsWith('..'));

it('the receiver’s rooms know each other in one direction', () => {
  const roomOf = (path: string): string => `${path.includes('/') ? path.split('/')[0]! : path}.ts`;
  const rooms = imports
    // Its migrations are history: they know what stood then.
    .filter(({ file }) => !file.startsWith('database/migrations'))
    .map((each) => ({ ...each, file: roomOf(each.file), target: roomOf(each.target) }))
    .filter(({ file, target }) => file !== target);
  assert.equal(findCircle(rooms)?.join(' -> '), undefined);
  // What is read and kept knows nothing of the pages on which staff read it.
  for (const room of ['http', 'database', 'requests'])
    assert.deepEqual(
      rooms.filter(
        ({ file, target, isType }) =>
          !isType && file === `${room}.ts` && /^(staff|inbox|people)/.test(target),
      ),
      [],
    );
});
