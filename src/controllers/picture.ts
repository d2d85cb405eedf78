/** Longest side of a picture that is sent, in pixels. */
export const longestSide = 2000;
/** Longest side of a preview. */
const previewSide = 160;

export interface CleanPicture {
  /** JPEG, upright, without anything that the camera wrote about place, time or device. */
  readonly blob: Blob;
  /** Drawn, because a strict page shows no picture from memory. */
  readonly preview: HTMLCanvasElement;
}

/**
 * Draws a picture anew: upright, at most 2,000 pixels a side. What is not drawn (place, device, thumbnails) is gone.
 * @throws DOMException if the browser cannot decode it
 */
export async function cleanPicture(file: Blob): Promise<CleanPicture> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const canvas = drawn(picture, longestSide);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    if (blob?.type !== 'image/jpeg')
      throw new DOMException('The picture could not be written.', 'EncodingError');
    return { blob, preview: drawn(picture, previewSide) };
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const { width, height } = picture;
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
