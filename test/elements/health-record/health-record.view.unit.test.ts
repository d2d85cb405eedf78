import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nhsLink, placeOf } from '../../../src/elements/health-record/health-record.view.js';

describe('where a value lies', () => {
  const place = (value: number | string, low?: number, high?: number, inside?: 'above') =>
    placeOf({
      name: 'x',
      value,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(inside && { inside }),
    });

  it('is inside on both limits, and outside beyond them', () => {
    assert.deepEqual(
      [19.9, 20, 34, 48, 48.1].map((value) => place(value, 20, 48)),
      ['below', 'inside', 'inside', 'inside', 'above'],
    );
  });

  it('needs only one limit', () => {
    assert.equal(place(59, 60), 'below');
    assert.equal(place(60, 60), 'inside');
    assert.equal(place(5, undefined, 4), 'above');
    assert.equal(place(0, undefined, 0), 'inside');
  });

  it('is not guessed without limits or for words', () => {
    assert.equal(place(5), undefined);
    assert.equal(place('not detected', 1, 2), undefined);
  });

  it('is what the laboratory says, where it does', () => {
    assert.equal(place(5, 1, 9, 'above'), 'above');
    assert.equal(place('positive', undefined, undefined, 'above'), 'above');
  });
});

describe('a link of an entry', () => {
  it('leads to pages of the NHS', () => {
    for (const link of ['https://www.nhs.uk/tests/', 'https://111.wales.nhs.uk/x', 'https://nhs.uk/'])
      assert.equal(nhsLink(link), link);
  });

  it('leads nowhere else', () => {
    for (const link of [
      'http://www.nhs.uk/',
      'https://nhs.uk.evil.example/',
      'https://evilnhs.uk/',
      'https://www.nhs.uk@evil.example/',
      'javascript:alert(1)//www.nhs.uk',
      '//www.nhs.uk',
      '',
      undefined,
    ])
      assert.equal(nhsLink(link), undefined, link);
  });
});
