import { expect } from '@open-wc/testing';
import '../../../src/elements/health-record/gp-health-record.js';
import type { RecordEntry } from '../../../src/contract/record.js';
import { PersonDriver } from '../../base/person-driver.js';
import { problem, results, ScriptedPerson, sugar } from '../../base/scripted-person.js';
import { focused } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';

const open = (backend: ScriptedPerson, attributes?: Record<string, string>): Promise<PersonDriver> =>
  PersonDriver.open(backend, 'gp-health-record', attributes);
const many = (count: number): RecordEntry[] =>
  Array.from({ length: count }, (_, index) => sugar(`n${index}`, '2026-01-01', 40 + (index % 20)));

describe('gp-health-record', () => {
  let backend: ScriptedPerson;

  beforeEach(() => {
    backend = new ScriptedPerson();
  });

  it('shows results with value, unit and range, in words whether inside, what is new, and what the practice says', async () => {
    const widget = await open(backend);
    const [first, second] = widget.all('.entry').map((each) => each.textContent!.replace(/\s+/g, ' '));
    expect(first).to.contain('New since your last visit');
    expect(first).to.contain('10 November 2026. From Wenbrook Pathology');
    expect(first).to.contain('From your practice: Dr Shah will contact you about this result.');
    expect(first).to.contain('HbA1c: 52 mmol/mol').and.to.contain('Above the usual range');
    expect(first).to.contain('Usual range: 20 to 48 mmol/mol');
    expect(second).to.contain('Inside the usual range').and.not.to.contain('New since');
    // Neither a number nor silence is a word of a clinician.
    await widget.shows('does not always mean that all is well');
    await widget.shows(
      'may not have looked at a new result yet. If a result worries you or you feel ill, call the practice.',
    );
    await expect(widget.element).to.be.accessible();
  });

  it('gives the number to call beside the words that say to call about a result', async () => {
    const call = (widget: PersonDriver): string[] =>
      widget
        .all<HTMLAnchorElement>('a[href^="tel:"]')
        .map(({ href, textContent }) => `${href} ${textContent}`);
    const widget = await open(backend);
    expect(call(widget)).to.deep.equal(['tel:01632960001 Call the practice: 01632 960001']);
    await widget.press('Letters');
    await widget.shows('Letters and documents that hospitals');
    expect(call(widget)).to.deep.equal([]);
    expect(call(await PersonDriver.open(backend, 'gp-health-record', {}, {}))).to.deep.equal([]);
  });

  it('says that it was opened, once, and nothing about it', async () => {
    let count = 0;
    const listener = (event: Event): void => {
      count++;
      expect('detail' in event).to.equal(false);
    };
    addEventListener('gp-record-opened', listener);
    const widget = await open(backend);
    await widget.press('Letters');
    await widget.shows('Letters and documents that hospitals');
    removeEventListener('gp-record-opened', listener);
    expect(count).to.equal(1);
  });

  it('shows only the sections that the page names', async () => {
    const widget = await open(backend, { sections: 'letters allergies' });
    expect(widget.all('.sections button').map((each) => each.textContent!.trim())).to.deep.equal([
      'Letters',
      'Allergies',
    ]);
    expect(backend.queries[0]!.section).to.equal('letters');
  });

  describe('a chart', () => {
    it('shows the numbers of a test over time with the usual range, and the same as a table', async () => {
      const widget = await open(backend);
      await widget.press('HbA1c over time');
      await widget.shows(
        '3 results from 10 November 2025 to 10 November 2026. Lowest 44, highest 52, newest 52.',
      );
      await waitUntil(() => focused()?.matches('.chart .title'), 'its heading has the focus');
      expect(widget.all('svg .dot')).to.have.length(3);
      expect(widget.all('svg path.dot.outside'), 'another form, not only another colour').to.have.length(1);
      expect(widget.all('svg .band')).to.have.length(1);
      expect(widget.root.querySelector('svg')!.getAttribute('aria-label')).to.contain('3 results');
      const rows = widget.all('.chart tr').slice(1);
      expect(rows.map((row) => row.children[1]!.textContent!.trim())).to.deep.equal([
        '52 mmol/mol',
        '47 mmol/mol',
        '44 mmol/mol',
      ]);
      await expect(widget.element).to.be.accessible();
      await widget.press('Close');
      await waitUntil(() => focused()?.matches('.series'), 'the button has the focus again');
      expect(widget.all('.chart')).to.have.length(0);
    });

    it('draws nothing of an entry that is hidden', async () => {
      backend.entries = [...results, sugar('r4', '2024-01-01', 99, { sensitive: true })];
      const widget = await open(backend);
      await widget.press('HbA1c over time');
      await widget.shows('3 results from');
      expect(widget.text).not.to.contain('99 ');
    });

    it('draws numbers of one unit on one scale; the others stand in the table', async () => {
      const percent = { name: 'HbA1c', code: 'hba1c', value: 6.5, unit: '%' };
      backend.entries = [...results, sugar('r4', '2010-01-01', 0, { values: [percent] })];
      const widget = await open(backend);
      await widget.press('HbA1c over time');
      await widget.shows('Results in another unit are only in the table.');
      expect(widget.all('svg .dot')).to.have.length(3);
      expect(widget.all('.chart tr')).to.have.length(5);
    });

    it('that does not arrive says so at its entry', async () => {
      const widget = await open(backend);
      backend.failure = problem(503);
      const { error } = console;
      console.error = () => undefined;
      await widget.press('HbA1c over time');
      await widget.shows('This did not load');
      console.error = error;
      expect(widget.root.querySelector('.entry [role="alert"]')).not.to.equal(null);
    });
  });

  describe('finding', () => {
    it('asks for words, and for what stands out', async () => {
      const widget = await open(backend);
      await widget.type('#search', ' kidney ');
      await widget.type('#only', 'outside');
      widget.root.querySelector<HTMLFormElement>('.search')!.requestSubmit();
      await waitUntil(() => backend.queries.length === 2, 'asked');
      expect(backend.queries[1]).to.deep.include({
        section: 'test-results',
        search: 'kidney',
        only: 'outside',
      });
      await widget.press('Show all');
      await waitUntil(() => backend.queries.length === 3, 'asked again');
      expect(backend.queries[2]!.search).to.equal(undefined);
      expect(backend.queries[2]!.only).to.equal(undefined);
    });

    it('says when nothing was found', async () => {
      const widget = await open(backend);
      backend.entries = [];
      await widget.type('#search', 'kidney');
      widget.root.querySelector<HTMLFormElement>('.search')!.requestSubmit();
      await widget.shows('Nothing was found for “kidney”');
    });

    it('begins anew in another section', async () => {
      const widget = await open(backend);
      await widget.type('#search', 'typed but not sent');
      await widget.press('Letters');
      await waitUntil(() => backend.queries.length === 2, 'asked');
      expect(backend.queries[1]).to.deep.include({ section: 'letters', search: undefined });
      expect(widget.root.querySelector<HTMLInputElement>('#search')!.value).to.equal('');
      expect(widget.root.querySelector('#only')).to.equal(null);
    });
  });

  describe('pages', () => {
    it('come one after the other, and the focus goes to the first new entry', async () => {
      backend.entries = many(45);
      const widget = await open(backend);
      await widget.shows('20 of 45 shown');
      await widget.press('Show more');
      await widget.shows('40 of 45 shown');
      await waitUntil(
        () => focused()?.closest('.entry')?.getAttribute('data-entry') === 'n20',
        'the first new entry has the focus',
      );
      await widget.press('Show more');
      await widget.shows('45 entries');
      expect(widget.all('.entry')).to.have.length(45);
    });

    it('keep what is shown when the next one does not come, and can be asked for again', async () => {
      backend.entries = many(25);
      const widget = await open(backend);
      backend.failure = problem(503);
      await widget.press('Show more');
      await widget.shows('This did not load');
      expect(widget.all('.entry')).to.have.length(20);
      backend.failure = undefined;
      await widget.press('Try again');
      await widget.shows('25 entries');
    });

    it('empty all when the sign-in has ended in between', async () => {
      backend.entries = many(25);
      const widget = await open(backend);
      backend.failure = problem(401);
      await widget.press('Show more');
      await widget.shows('Please sign in again');
      expect(widget.text).not.to.contain('HbA1c');
    });
  });

  it('hides a sensitive entry until it is opened, and again after another section', async () => {
    backend.entries = [
      {
        id: 's',
        date: '2026-01-01',
        title: 'Sexual health clinic',
        type: 'Clinic letter',
        from: 'Dr Discreet',
        sensitive: true,
        new: true,
        text: 'bereavement',
      },
    ];
    const widget = await open(backend, { sections: 'consultations letters' });
    await widget.shows('This entry is hidden because it is private');
    // A title can say all.
    for (const secret of ['bereavement', 'Sexual', 'Clinic letter', 'Discreet'])
      expect(widget.root.innerHTML).not.to.contain(secret);
    expect(widget.text).to.contain('1 January 2026');
    await widget.press('Show it');
    await widget.shows('bereavement');
    await widget.shows('Sexual health clinic');
    await widget.press('Letters');
    await widget.press('Appointment notes');
    await widget.shows('This entry is hidden');
  });

  it('opens files in a tab of their own that cannot reach this page', async () => {
    const file = {
      url: '/letter.pdf',
      downloadUrl: '/letter.pdf?download',
      mediaType: 'application/pdf',
      size: 20_400,
    };
    backend.entries = [
      { id: 'l', date: '2026-01-01', title: 'Letter', type: 'Clinic letter', file: file as never },
    ];
    const widget = await open(backend, { sections: 'letters' });
    const links = widget.all<HTMLAnchorElement>('.entry a');
    expect(links.map(({ pathname, search }) => pathname + search)).to.deep.equal([
      '/letter.pdf',
      '/letter.pdf?download',
    ]);
    for (const { target, rel, textContent } of links) {
      expect(target).to.equal('_blank');
      expect(rel).to.equal('noopener noreferrer');
      expect(textContent).to.contain('21 kB').and.to.contain('new tab');
    }
  });

  it('takes all of the backend’s content for text: nothing in it runs, leads astray or restyles', async () => {
    const nasty = '<img src=x onerror="window.hasRun=true"><style>*{display:none}</style>${alert(1)}';
    const link = 'javascript:window.hasRun=true';
    backend.entries = ['a', 'b"]<script>'].map((id) => ({
      id,
      date: '2026-01-01',
      title: nasty,
      from: nasty,
      text: nasty,
      notice: nasty,
      link,
      file: { url: link, mediaType: 'application/pdf' as const },
      values: [{ name: nasty, code: nasty, value: 1, unit: nasty, comment: nasty }],
    }));
    const widget = await open(backend);
    await widget.shows('<img src=x');
    await widget.press(`${nasty} over time`);
    await widget.shows('2 results');
    expect(widget.all('.root img, .root style, .root script')).to.have.length(0);
    expect(widget.all<HTMLAnchorElement>('.entry a')).to.have.length(0);
    expect((globalThis as { hasRun?: boolean }).hasRun).to.equal(undefined);
  });

  it('prints and saves the patient’s copy', async () => {
    const widget = await open(backend);
    let printed = 0;
    const { print } = globalThis;
    globalThis.print = () => void printed++;
    await widget.press('Print');
    globalThis.print = print;
    expect(printed).to.equal(1);
    const { createObjectURL } = URL;
    let saved: Blob | undefined;
    URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return createObjectURL.call(URL, blob);
    };
    document.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    const { click } = HTMLAnchorElement.prototype;
    let name = '';
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    await widget.press('Save a copy');
    await waitUntil(() => saved, 'a copy is saved');
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    expect(await saved!.text()).to.contain('HbA1c: 52 mmol/mol. Above the usual range');
    expect(name).to.equal('Test results.txt');
  });
});
