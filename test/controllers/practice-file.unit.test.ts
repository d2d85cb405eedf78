import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPracticeConfig } from '../../src/controllers/practice-file.js';

test('gives settings back that the contract accepts', async () => {
  const settings = { version: 1, name: 'Fernbank Surgery', hours: { surgery: 'Mo-Fr 08:00-18:30' } };
  assert.deepEqual(await checkPracticeConfig(settings, '/practice.json'), settings);
});

test('names each wrong setting by its path, with what was expected', async () => {
  const wrong = { version: 2, nation: 'cornwall', phon: '1', exceptions: [{ from: '2026-02-30', hours: 8 }] };
  await assert.rejects(checkPracticeConfig(wrong, '/practice.json'), ({ message }: Error) => {
    assert.deepEqual(message.replace(/there are .*/, 'there are …').split('\n'), [
      '/practice.json has settings that cannot be used:',
      '- version: expected 1',
      '- name: expected something here: it is needed',
      '- nation: expected "england" or "wales" or "scotland" or "northern-ireland"',
      '- exceptions[0].from: expected a day that exists, such as 2026-12-24',
      '- exceptions[0].hours: expected text in quotes',
      '- phon: expected another name; there are …',
    ]);
    return true;
  });
  await assert.rejects(
    checkPracticeConfig([], 'config'),
    /config has .*\n- the whole file: expected an object/,
  );
});
