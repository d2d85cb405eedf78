import { expect } from '@open-wc/testing';
import { listOf, oneOf } from '../../src/base/allowed-values.js';
import { consoleLines } from '../support/console-lines.js';

describe('settings of attributes', () => {
  const lines = consoleLines('error');

  it('takes the default and names tag, attribute, value and cure', () => {
    const element = document.createElement('gp-thing');
    expect(oneOf(element, 'variant', 'bannner', ['banner', 'table'])).to.equal('banner');
    expect(lines).to.deep.equal([
      '<gp-thing>: variant="bannner" is not known. Use one of: banner, table. "banner" is used.',
    ]);
  });

  it('says each thing once a widget', () => {
    const element = document.createElement('gp-thing');
    oneOf(element, 'variant', 'x', ['banner']);
    oneOf(element, 'variant', 'x', ['banner']);
    expect(lines).to.have.length(1);
  });

  it('leaves unknown entries out of a list, and takes all when none is left', () => {
    const element = document.createElement('gp-thing');
    expect(listOf(element, 'modes', 'video fax', ['video', 'telephone'])).to.deep.equal(['video']);
    expect(listOf(element, 'modes', 'fax', ['video', 'telephone'])).to.deep.equal(['video', 'telephone']);
    expect(lines[0]).to.contain('"fax"');
  });

  it('takes a list as the array that frameworks set', () => {
    const element = document.createElement('gp-thing');
    expect(listOf(element, 'modes', ['video', 'fax'], ['video', 'telephone'])).to.deep.equal(['video']);
    expect(lines[0]).to.contain('"fax"');
    expect(listOf(element, 'modes', [], ['video', 'telephone'])).to.deep.equal(['video', 'telephone']);
  });
});
