/**
 * The body of a request, if it has at most `limit` bytes. Of a longer one the rest is read and thrown away, up to
 * `readAtMost`: a browser that is cut off while it still sends cannot see the answer that says why.
 */
export async function readBody(
  request: Request,
  limit: number,
  readAtMost = limit * 4,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  if (Number(request.headers.get('Content-Length') ?? 0) > readAtMost) return 'too-large';
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) break;
    total += next.value.byteLength;
    if (total > readAtMost) {
      await reader?.cancel();
      return 'too-large';
    }
    if (total > limit) chunks.length = 0;
    else chunks.push(next.value);
  }
  if (total > limit) return 'too-large';
  const body = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
