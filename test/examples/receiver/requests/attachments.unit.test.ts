import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attachmentErrors,
  receivedFile,
  typeOf,
} from '../../../../examples/receiver/requests/attachments.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const png = bytes('\x89PNG\r\n\x1a\nrest');

describe('attachments', () => {
  it('are known by their first bytes', () => {
    assert.equal(typeOf(bytes('\xff\xd8\xff\xe0')), 'image/jpeg');
    assert.equal(typeOf(png), 'image/png');
    assert.equal(typeOf(bytes('RIFF\x01\x02\x03\x04WEBPVP8 ')), 'image/webp');
    assert.equal(typeOf(bytes('%PDF-1.7')), 'application/pdf');
    for (const other of ['', 'RIFF\x01\x02\x03\x04WAVE', '<svg onload=alert(1)>', 'MZ', '\x89PN', ' %PDF-'])
      assert.equal(typeOf(bytes(other)), undefined, other);
  });

  it('must be as many as announced', () => {
    const info = { name: 'a.png', type: 'image/png' as const, size: png.length };
    assert.deepEqual(
      attachmentErrors([info], []).map((error) => error.pointer),
      ['#/attachments'],
    );
    assert.deepEqual(
      attachmentErrors([], [receivedFile(png)]).map((error) => error.pointer),
      ['#/attachments'],
    );
    assert.deepEqual(attachmentErrors([info], [receivedFile(png)]), []);
  });

  it('must have the size and the type that were announced', () => {
    const files = [receivedFile(png), receivedFile(bytes('<html>'))];
    const errors = attachmentErrors(
      [
        { name: 'a', type: 'image/png', size: 1 },
        { name: 'b', type: 'application/pdf', size: 6 },
      ],
      files,
    );
    assert.deepEqual(
      errors.map((error) => error.pointer),
      ['#/attachments/0/size', '#/attachments/1/type'],
    );
  });
});
