import { assert } from '@open-wc/testing';
import { cleanPicture, longestSide } from '../../src/controllers/picture.js';
import { jpeg, photo } from '../support/photos.js';

const secret = 'TAKEN AT 53.8008,-1.5491 WITH CAMERA 4711';
const textOf = async (blob: Blob): Promise<string> =>
  new TextDecoder('latin1').decode(await blob.arrayBuffer());

async function pixels(
  blob: Blob,
): Promise<{ width: number; height: number; at(x: number, y: number): number[] }> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x, y) => [...context.getImageData(x, y, 1, 1).data],
  };
}

describe('cleanPicture', () => {
  it('takes out what the camera wrote', async () => {
    const taken = await photo(secret);
    assert.include(await textOf(taken), secret);
    const { blob } = await cleanPicture(taken);
    assert.equal(blob.type, 'image/jpeg');
    const text = await textOf(blob);
    assert.notInclude(text, secret);
    assert.notInclude(text, 'Exif');
  });

  it('turns the picture upright', async () => {
    const { blob } = await cleanPicture(await photo(secret));
    const { width, height, at } = await pixels(blob);
    assert.deepEqual([width, height], [20, 40]);
    // What was left stands on top.
    assert.isAbove(at(10, 4)[0]!, 200);
    assert.isAbove(at(10, 36)[2]!, 200);
  });

  it('scales down to the longest side, and leaves smaller ones as they are', async () => {
    const { blob, preview } = await cleanPicture(await jpeg(3000, 1500));
    const { width, height } = await pixels(blob);
    assert.deepEqual([width, height], [longestSide, longestSide / 2]);
    assert.isAtMost(Math.max(preview.width, preview.height), 160);
    const small = await pixels((await cleanPicture(await jpeg(30, 20))).blob);
    assert.deepEqual([small.width, small.height], [30, 20]);
  });

  it('gives nothing for what cannot be decoded', async () => {
    let threw = false;
    await cleanPicture(new Blob(['not a picture'], { type: 'image/heic' })).catch(() => (threw = true));
    assert.isTrue(threw);
  });
});
