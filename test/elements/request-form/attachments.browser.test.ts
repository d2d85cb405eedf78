import { assert, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { patientRequest } from '../../../src/contract/patient-request.js';
import { jpeg, photo } from '../../support/photos.js';
import { waitUntil } from '../../support/wait-until.js';
import { accepted, Form, later, scripted } from './form-driver.js';

const page = 'Would you like to add photos? (optional)';
const documentsPage = 'Would you like to add photos or documents? (optional)';

/** Puts files where the patient chooses them. */
async function choose(form: Form, ...files: readonly File[]): Promise<void> {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  const input = form.find('input[type=file]');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(form);
}

async function settled(form: Form): Promise<void> {
  await form.element.updateComplete;
  await waitUntil(
    () => !form.find<HTMLElement>('form [role=status]').textContent!.trim(),
    'files are not ready',
  );
}

const file = async (name: string): Promise<File> => new File([await jpeg()], name, { type: 'image/jpeg' });
const names = (form: Form): string[] =>
  [...form.root.querySelectorAll('.files li > span:not(.preview)')].map((each) =>
    each.textContent.split(',')[0]!.trim(),
  );

describe('attachments of gp-request-form', () => {
  afterEach(() => {
    fixtureCleanup();
    sessionStorage.clear();
  });

  const open = async (attachments: string, backend = scripted().backend): Promise<Form> => {
    const form = await Form.open(
      html`<gp-request-form attachments=${attachments}></gp-request-form>`,
      backend,
    );
    await form.walk({}, attachments === 'images' ? page : documentsPage);
    return form;
  };

  it('asks for none unless the page says so', async () => {
    const form = await Form.open();
    await form.walk();
    assert.notInclude(form.text, 'photos');
  });

  it('sends photos drawn anew, with their facts, and shows them in the check', async () => {
    const { backend, sent } = scripted();
    const form = await open('images', backend);
    await choose(
      form,
      new File([await photo('SECRET PLACE')], 'IMG_1.HEIC.jpg', { type: 'image/jpeg' }),
      await file('b.jpeg'),
    );
    assert.deepEqual(names(form), ['IMG_1.HEIC.jpg', 'b.jpg']);
    assert.isNotNull(form.root.querySelector('.preview canvas'));
    assert.isNull(form.root.querySelector('img'));
    await form.walk();
    assert.include(form.text, 'b.jpg');
    await form.sent();
    const { request, options } = sent[0]!;
    assert.isTrue(patientRequest.safeParse(request).success);
    assert.deepEqual(
      request.attachments.map(({ type, size }) => [type, size]),
      options.files!.map((each) => [each.type, each.size]),
    );
    assert.notInclude(await options.files![0]!.text(), 'SECRET PLACE');
  });

  it('refuses what cannot be decoded, with a way to mend it, and never sends it', async () => {
    const form = await open('images');
    await choose(form, new File(['ftypheic'], 'photo.heic', { type: 'image/heic' }));
    assert.deepEqual(names(form), []);
    assert.include(form.text, 'photo.heic: this photo cannot be opened');
  });

  it('refuses documents where only photos are taken, and files that only pretend', async () => {
    const form = await open('images');
    await choose(
      form,
      new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' }),
      new File(['x'], 'a.exe', { type: 'application/x-msdownload' }),
    );
    assert.deepEqual(names(form), []);
    assert.include(form.text, 'a.pdf: this kind of file cannot be sent');
    assert.include(form.text, 'a.exe: this kind of file cannot be sent');
    const other = await open('documents');
    await choose(
      other,
      new File(['MZ'], 'b.pdf', { type: 'application/pdf' }),
      new File(['%PDF-1.7'], 'c.pdf', { type: 'application/pdf' }),
    );
    assert.deepEqual(names(other), ['c.pdf']);
  });

  it('takes five files, and says so to the sixth', async () => {
    const form = await open('images');
    await choose(
      form,
      ...(await Promise.all(['1', '2', '3', '4', '5', '6'].map((each) => file(`${each}.jpg`)))),
    );
    assert.lengthOf(names(form), 5);
    assert.include(form.text, '5 files are the most');
    await form.press('[data-remove-file="0"]');
    assert.deepEqual(names(form), ['2.jpg', '3.jpg', '4.jpg', '5.jpg']);
  });

  it('refuses a document above the limit', async () => {
    const form = await open('documents');
    await choose(
      form,
      new File(['%PDF-', new Uint8Array(10_000_000)], 'large.pdf', { type: 'application/pdf' }),
    );
    assert.include(form.text, 'large.pdf is too large');
    assert.deepEqual(names(form), []);
  });

  it('takes what is dropped and what is pasted, on its page only', async () => {
    const form = await open('images');
    const data = new DataTransfer();
    data.items.add(await file('dropped.jpg'));
    const drop = (): DragEvent =>
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true });
    const event = drop();
    form.form.dispatchEvent(event);
    assert.isTrue(event.defaultPrevented);
    await settled(form);
    assert.deepEqual(names(form), ['dropped.jpg']);
    await form.next();
    const elsewhere = drop();
    form.form.dispatchEvent(elsewhere);
    assert.isFalse(elsewhere.defaultPrevented);
  });

  it('shows how much has been sent, and can be cancelled', async () => {
    const answer = later<ReturnType<typeof accepted>>();
    const { backend, sent } = scripted(({ options }) => {
      options.onProgress!(30, 120);
      return answer.promise;
    });
    const form = await open('images', backend);
    await choose(form, await file('a.jpg'));
    await form.walk();
    form.form.requestSubmit();
    await waitUntil(() => form.root.querySelector('progress[max]'));
    assert.equal(form.find<HTMLElement & { value: number }>('progress').value, 25);
    answer.resolve(accepted(sent[0]!));
    await waitUntil(() => form.title === 'Request sent');
  });

  it('asks for no progress where there is nothing to upload', async () => {
    const { backend, sent } = scripted();
    const form = await Form.open(undefined, backend);
    await form.walk();
    await form.sent();
    assert.isUndefined(sent[0]!.options.onProgress);
  });
});
