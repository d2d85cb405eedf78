import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { FieldContext } from '../../../src/base/fields/field-context.js';
import { formFields } from '../../../src/base/fields/form-fields.js';
import type { Field, Values } from '../../../src/domain/questions/field.js';
import { fields as english } from '../../../src/i18n/locales/en/fields.js';
import { translator } from '../../../src/i18n/messages.js';

const page: readonly Field[] = [
  { name: 'pet', type: 'choices', options: ['cat', 'dog', 'none'] },
  { name: 'food', type: 'text', when: { field: 'pet', is: ['dog', 'cat'] } },
  { name: 'more', type: 'long-text' },
];

function show(values: Values): HTMLElement {
  const place = document.createElement('div');
  const context: FieldContext = {
    values,
    faults: [],
    t: translator<typeof english>('fields', english, 'en'),
    words: ({ name }) => ({ label: name, option: (id) => id }),
  };
  render(formFields(context, page), place);
  return place;
}

/** The names of controls in the order in which the keyboard meets them. */
const names = (place: Element): string[] =>
  [...place.querySelectorAll<HTMLInputElement>('input,textarea')].map(({ name, value, type }) =>
    type === 'checkbox' ? value : name,
  );

describe('the fields of a page', () => {
  it('show what only one option asks for below that option, and only while it is chosen', () => {
    expect(names(show({}))).to.deep.equal(['cat', 'dog', 'none', 'more']);
    const place = show({ pet: ['dog'] });
    expect(names(place)).to.deep.equal(['cat', 'dog', 'food', 'none', 'more']);
    expect(place.querySelector('fieldset .reveal [name=food]')).to.not.equal(null);
  });

  it('show it once if two options ask for it', () => {
    expect(names(show({ pet: ['cat', 'dog'] }))).to.deep.equal(['cat', 'dog', 'food', 'none', 'more']);
  });

  it('show it by itself if its question stands on another page', () => {
    const place = document.createElement('div');
    const context = { values: { pet: 'cat' }, faults: [], words: () => ({ label: '', option: String }) };
    render(formFields({ ...context, t: (() => '') as never }, [page[1]!]), place);
    expect(names(place)).to.deep.equal(['food']);
  });
});
