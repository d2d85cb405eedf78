import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Slot } from '../../../src/domain/appointments/slot.js';
import { filterChoices, fits } from '../../../src/domain/appointments/slot-filter.js';

const slot = (more: Partial<Slot>): Slot => ({
  id: 'a',
  start: '2026-11-24T09:00:00Z',
  end: '2026-11-24T09:10:00Z',
  mode: 'in-person',
  ...more,
});

describe('filterChoices', () => {
  it('offers only what occurs, and only where there is a choice', () => {
    const choices = filterChoices([
      slot({ clinician: 'Dr Shah', language: 'English, Gujarati', gender: 'female' }),
      slot({ clinician: 'Dr Pryce', language: 'English', gender: 'female', mode: 'video' }),
    ]);
    assert.deepEqual(
      [...choices],
      [
        ['mode', ['in-person', 'video']],
        ['clinician', ['Dr Pryce', 'Dr Shah']],
        ['language', ['English', 'Gujarati']],
      ],
    );
  });

  it('offers each filter, in the order in which they stand, whichever slot came first', () => {
    const one = slot({ gender: 'male', language: 'Welsh', location: 'Main', clinician: 'Dr Shah' });
    const other = slot({
      gender: 'female',
      language: 'English',
      location: 'Branch',
      clinician: 'Dr Pryce',
      mode: 'video',
    });
    for (const slots of [
      [one, other],
      [other, one],
    ])
      assert.deepEqual(
        [...filterChoices(slots)],
        [
          ['mode', ['in-person', 'video']],
          ['clinician', ['Dr Pryce', 'Dr Shah']],
          ['location', ['Branch', 'Main']],
          ['language', ['English', 'Welsh']],
          ['gender', ['female', 'male']],
        ],
      );
    assert.deepEqual([...filterChoices([])], []);
    assert.deepEqual([...filterChoices([one, one])], []);
  });

  it('takes languages out of lists, without blanks and what is empty, each once', () => {
    const languages = (...lists: string[]) =>
      filterChoices(lists.map((language) => slot({ language }))).get('language');
    assert.deepEqual(languages('  Welsh ,English,, ,Welsh,'), ['English', 'Welsh']);
    assert.deepEqual(languages('English', 'English, Welsh', 'Polish, English'), [
      'English',
      'Polish',
      'Welsh',
    ]);
    assert.equal(languages('English', ' English ', ',English'), undefined);
    assert.equal(languages(' ', ',', ''), undefined);
  });

  it('takes nothing but languages apart', () => {
    assert.deepEqual(
      filterChoices([slot({ clinician: 'Shah, Ada' }), slot({ clinician: ' Pryce' })]).get('clinician'),
      [' Pryce', 'Shah, Ada'],
    );
  });

  it('leaves out what is no value, since slots come unchecked', () => {
    const choices = filterChoices([
      null,
      undefined,
      {},
      { mode: 'letter', clinician: 7, location: '', language: ['Welsh'], gender: null },
      { mode: 'video', clinician: 'Dr Shah', location: 'Main', language: 'English', gender: 'female' },
    ] as never);
    assert.deepEqual([...choices], []);
  });

  it('offers a clinician whose name is that of a mode, and no mode that is the name of a clinician', () => {
    assert.deepEqual(
      [
        ...filterChoices([
          slot({ clinician: 'video' }),
          slot({ clinician: 'Dr Shah', mode: 'Dr Shah' as 'video' }),
        ]),
      ],
      [['clinician', ['Dr Shah', 'video']]],
    );
  });

  it('offers 50 values at most, those that came first', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Dr ${String(99 - index)}`);
    const choices = filterChoices(
      names.map((clinician, index) => slot({ clinician, location: `${index % 2}` })),
    );
    assert.deepEqual(choices.get('clinician'), names.slice(0, 50).sort());
    assert.deepEqual(choices.get('location'), ['0', '1'], 'and all of another filter');
    assert.equal(
      filterChoices(names.slice(0, 50).map((gender) => slot({ gender }))).get('gender')?.length,
      50,
    );
    assert.deepEqual(
      filterChoices([slot({ language: 'Welsh' }), slot({ language: names.join(',') })]).get('language'),
      ['Welsh', ...names.slice(0, 49)].sort(),
      'also out of one list',
    );
  });
});

describe('fits', () => {
  it('takes a language out of the list of a clinician', () => {
    const one = slot({ language: 'English, Welsh', clinician: 'Dr Pryce' });
    assert.equal(fits(one, { language: 'Welsh' }), true);
    assert.equal(fits(one, { language: 'Wel' }), false);
    assert.equal(fits(one, { language: 'Welsh', clinician: 'Dr Shah' }), false);
    assert.equal(fits(one, {}), true);
  });

  it('looks at every filter, and wants the whole value as it stands', () => {
    const one = slot({ clinician: 'Dr Pryce', location: 'Main, first floor', gender: 'female' });
    for (const filter of [
      { mode: 'in-person' },
      { clinician: 'Dr Pryce' },
      { location: 'Main, first floor' },
      { gender: 'female' },
      { mode: 'in-person', clinician: 'Dr Pryce', location: 'Main, first floor', gender: 'female' },
    ])
      assert.equal(fits(one, filter), true, JSON.stringify(filter));
    for (const filter of [
      { mode: 'video' },
      { clinician: 'Pryce' },
      { location: 'Main' },
      { gender: 'male' },
      { language: 'English' },
      { mode: 'in-person', clinician: 'Dr Pryce', gender: 'male' },
    ])
      assert.equal(fits(one, filter), false, JSON.stringify(filter));
  });

  it('takes an empty filter for none', () => {
    assert.equal(fits(slot({}), { mode: '', clinician: '', location: '', language: '', gender: '' }), true);
    assert.equal(fits(slot({}), { clinician: undefined } as never), true);
  });
});
