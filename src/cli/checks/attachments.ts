import type { CheckId } from '../catalogue.js';
import { receiptOf, type Session } from '../session.js';
import {
  announced,
  documentFile,
  mark,
  pictureFile,
  type TestFile,
  testRequest,
  textAs,
} from '../test-bodies.js';

export const attachmentIds: readonly CheckId[] = [
  'files-taken',
  'files-same-again',
  'files-are-content',
  'files-counted',
  'files-known-by-bytes',
  'too-many-files',
  'large-file',
  'large-files',
];

const refusals = [413, 415, 422];

/** Requests with files: one form, the files are a part of the content, and are known by their bytes. */
export async function checkAttachments(session: Session): Promise<void> {
  const { findings, options } = session;
  if (options.files === 'none') {
    findings.skip(attachmentIds, 'the endpoint takes no files (--files none)');
    return;
  }
  const second = options.files === 'documents' ? documentFile() : pictureFile(1_000);
  const files = [pictureFile(), second];
  const request = testRequest({ attachments: announced(files) });
  const first = await session.sendFiles(request, files);
  const reference = receiptOf(first)?.reference;
  const isTaken = session.expectTaken('files-taken', first, request);
  if (isTaken) {
    const again = await session.sendFiles(request, files);
    findings.expect('files-same-again', receiptOf(again)?.reference === reference, again.inWords);
    const [picture] = files as [TestFile];
    const changed = { ...picture, content: picture.content.slice() };
    changed.content[changed.content.length - 1]! ^= 1;
    const other = await session.sendFiles(request, [changed, second]);
    findings.expect(
      'files-are-content',
      other.status === 422 && other.problem?.code === 'id-reused',
      other.inWords,
    );
  }
  const refused = async (id: CheckId, listed: readonly TestFile[], sent = listed): Promise<void> => {
    if (!findings.wants(id)) return;
    const reply = await session.sendFiles(testRequest({ attachments: announced(listed) }), sent);
    session.expectProblem(id, reply, ...refusals);
  };
  await refused('files-counted', files, files.slice(1));
  await refused('files-known-by-bytes', [textAs('image/png', `<!doctype html><title>${mark}</title>`)]);
  await refused(
    'too-many-files',
    Array.from({ length: 6 }, () => pictureFile()),
  );
  await refused('large-file', [pictureFile(10_000_001)]);
  await refused(
    'large-files',
    Array.from({ length: 3 }, () => pictureFile(9_000_000)),
  );
}
