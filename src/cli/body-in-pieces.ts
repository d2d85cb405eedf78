/** Lets many go on at once. */
export class Gate {
  readonly opened: Promise<void>;
  open!: () => void;

  constructor() {
    this.opened = new Promise((resolve) => (this.open = resolve));
  }
}

/** A body that comes in so many pieces, before each of which `before` is awaited. Its length is known from the start. */
export function bodyInPieces(
  text: string,
  pieces: number,
  before: (piece: number) => Promise<unknown>,
): { body: ReadableStream<Uint8Array>; headers: Record<string, string> } {
  const bytes = new TextEncoder().encode(text);
  const length = Math.ceil(bytes.length / pieces);
  let piece = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await before(piece);
      controller.enqueue(bytes.subarray(piece * length, ++piece * length));
      if (piece * length >= bytes.length) controller.close();
    },
  });
  return { body, headers: { 'Content-Length': String(bytes.length) } };
}
