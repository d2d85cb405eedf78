/** An `XMLHttpRequest` that keeps what was asked of it. */
export class FakeUpload {
  method = '';
  url = '';
  readonly headers: Record<string, string> = {};
  withCredentials = false;
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  body: unknown;
  aborted = false;
  status = 0;
  responseURL = '';
  responseText = '';
  responseHeaders: Record<string, string> = {};
  onload?: () => void;
  onerror?: (reason: unknown) => void;
  onabort?: (reason: unknown) => void;

  open(method: string, url: string) {
    this.method = method;
    this.url = this.responseURL = url;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader(name: string) {
    return this.responseHeaders[name] ?? null;
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.aborted = true;
    this.onabort?.(new Error('aborted'));
  }
  /** The server's answer. */
  finish(status: number, body: unknown, headers: Record<string, string> = {}) {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.responseHeaders = headers;
    this.onload?.();
  }
}

/** Makes them, keeps them, and lets `answer` play the server. */
export function fakeUploads(answer: (request: FakeUpload) => void) {
  const sent: FakeUpload[] = [];
  const upload = () => {
    const request = new FakeUpload();
    const send = request.send.bind(request);
    request.send = (body) => {
      send(body);
      sent.push(request);
      queueMicrotask(() => answer(request));
    };
    return request as unknown as XMLHttpRequest;
  };
  return { upload, sent };
}
