/** A JPEG, red on the left and blue on the right. */
export async function jpeg(width = 40, height = 20): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg', 0.95));
}

/** The same with what a camera writes: that it was held upright (orientation 6), and a text that must not travel. */
export async function photo(secret: string, width = 40, height = 20): Promise<Blob> {
  const bytes = new Uint8Array(await (await jpeg(width, height)).arrayBuffer());
  const text = [...secret].map((letter) => letter.charCodeAt(0));
  // TIFF, big endian, one directory: Orientation (0x0112, SHORT) and ImageDescription (0x010E, ASCII).
  const directory = [
    ...[0, 2],
    ...[0x01, 0x0e, 0, 2, 0, 0, 0, text.length + 1, 0, 0, 0, 38],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0],
    ...[0, 0, 0, 0],
  ];
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, ...directory, ...text, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const length = exif.length + 2;
  const segment = [0xff, 0xe1, length >> 8, length & 255, ...exif];
  // In one piece: Firefox recognises a picture by the first piece of a blob.
  return new Blob([Uint8Array.of(...bytes.slice(0, 2), ...segment, ...bytes.slice(2))], {
    type: 'image/jpeg',
  });
}
