import { assert, fixture, fixtureCleanup } from '@open-wc/testing';
import axe from 'axe-core';
import { html } from 'lit';
import { createBackend, registerBackend } from '../../../src/backends.js';
import { patientRequest } from '../../../src/contract/patient-request.js';
import { isWordKey } from '../../../src/contract/rules/settings.js';
import type { PracticeElement } from '../../../src/index.js';
import { requestKinds } from '../../../src/domain/questions/request-kind.js';
import { widget } from '../../../src/i18n/locales/en/widget.js';
import { expectRecorderMarks } from '../../base/recorder-marks.js';
import { consoleLines } from '../../support/console-lines.js';
import { focused, press, type } from '../../support/keyboard.js';
import { waitUntil } from '../../support/wait-until.js';
import { accepted, bornAgo, failed, Form, later, scripted } from './form-driver.js';

const practice = (content: unknown, settings?: object) =>
  html`<gp-practice name="Wenbrook Surgery" phone="01632 960 120" .config=${settings as never}
    >${content}</gp-practice
  >`;

describe('gp-request-form', () => {
  const reports = consoleLines('error');
  afterEach(() => {
    fixtureCleanup();
    sessionStorage.clear();
  });

  for (const kind of requestKinds) {
    it(`leads through a request of the kind "${kind}" and sends what the contract asks for`, async () => {
      const { backend, sent } = scripted();
      const form = await Form.open(practice(html`<gp-request-form .backend=${backend}></gp-request-form>`));
      await form.walk({ kind });
      await form.sent();
      const { request } = sent[0]!;
      assert.deepEqual(patientRequest.safeParse(request).error?.issues ?? [], []);
      assert.equal(request.kind, kind);
      assert.isAbove(request.answers.length, 0);
      assert.equal(request.patient.nhsNumber, '9000000009');
      assert.equal(request.patient.postcode, 'LS1 4AP');
      assert.equal(request.patient.dateOfBirth, '1980-03-12');
      assert.equal(request.practice.name, 'Wenbrook Surgery');
      assert.equal(request.safety.questions[0]!.answer, 'no');
      assert.include(request.safety.questions[0]!.prompt, 'chest');
      assert.deepEqual(
        Object.keys(request).filter((key) => /priority|level|urgen/i.test(key)),
        [],
      );
    });
  }

  it('asks who writes for another person, and speaks of that person', async () => {
    const { backend, sent } = scripted();
    const form = await Form.open(undefined, backend);
    await form.walk(
      { who: 'other', 'age-group': 'child', 'acting-permission': 'unable' },
      'What is the name of the person who needs help?',
    );
    assert.equal(form.find('[name=given-name]').autocomplete, 'off');
    await form.walk(bornAgo(100));
    await form.sent();
    assert.deepEqual(sent[0]!.request.actingFor, {
      name: 'Some words',
      relationship: 'parent',
      permission: 'unable',
    });
  });

  it('asks about the work of that person, not of who writes', async () => {
    const form = await Form.open();
    await form.walk({ who: 'other', kind: 'fit-note' }, 'Why can they not work?');
    await form.next();
    assert.include(form.text, 'Write why they cannot work');
    await form.walk({}, 'Could they work with any of these? (optional)');
    await form.walk({}, 'Is a hospital treating them for this? (optional)');
  });

  it('names each attribute that is not known, and what it may be', async () => {
    await Form.open(
      html`<gp-request-form
        on-behalf="w"
        attachments="w"
        outside-hours="w"
        on-emergency="w"
        notices="w"
        history="w"
      ></gp-request-form>`,
    );
    const named = reports.flatMap((text) => /<gp-request-form>: ([a-z-]+)="w" is not/.exec(text)?.[1] ?? []);
    assert.sameMembers(named, [
      'on-behalf',
      'attachments',
      'outside-hours',
      'on-emergency',
      'notices',
      'history',
    ]);
  });

  it('has what sends before anything is written: the network may be gone by then', async () => {
    const { backend, sent } = scripted();
    let asked = 0;
    registerBackend('counted', () => {
      asked += 1;
      return backend;
    });
    const form = await Form.open(
      html`<gp-request-form backend="counted" endpoint="https://x.example/requests"></gp-request-form>`,
    );
    await form.walk({}, 'How old are you?');
    assert.equal(asked, 1);
    assert.deepEqual(sent, []);
  });

  it('after a failure has one button that sends, and no heading without one', async () => {
    const { backend } = scripted(() => failed('not-sent'));
    const form = await Form.open(undefined, backend);
    await form.walk();
    assert.include(form.text, 'Now send your request');
    await form.send();
    assert.equal(form.root.querySelectorAll('[type=submit]').length, 1);
    assert.notInclude(form.text, 'Now send your request');
  });

  it('fills in nothing of another person by itself, and one’s own by the browser', async () => {
    const form = await Form.open();
    await form.walk({}, 'What is your name?');
    assert.equal(form.find('[name=given-name]').autocomplete, 'given-name');
    await form.walk({}, 'What is your date of birth?');
    assert.equal(form.find('[name=born-day]').getAttribute('autocomplete'), 'bday-day');
    assert.equal(form.find('[name=born-day]').inputMode, 'numeric');
  });

  it('shows what is wrong in a summary that takes the focus and leads to the field', async () => {
    const form = await Form.open();
    await form.walk({}, 'What is your date of birth?');
    await form.answer('born-day', '31');
    await form.answer('born-month', '2');
    await form.answer('born-year', '1980');
    await form.next();
    assert.equal(focused(), form.find('.error-summary'));
    assert.equal(
      form.find<HTMLElement>('.fault').textContent!.replace(/\s+/g, ' ').trim(),
      'Error: Enter a date that exists',
    );
    await form.press('.error-summary a');
    assert.equal(focused(), form.find('[name=born-day]'));
    assert.include(form.find<HTMLElement>('fieldset').getAttribute('aria-describedby')!, 'f-born-fault');
    assert.equal(location.hash, '');
  });

  it('leads to a date in which nothing stands', async () => {
    const form = await Form.open();
    await form.walk({}, 'What is your date of birth?');
    await form.next();
    await form.press('.error-summary a');
    assert.equal(focused(), form.find('[name=born-day]'));
  });

  it('says how to mend a telephone number, a postcode and an NHS number', async () => {
    const form = await Form.open();
    await form.walk({}, 'What is your postcode? (optional)');
    await form.answer('postcode', 'nowhere');
    await form.next();
    assert.include(form.find<HTMLElement>('.fault').textContent!, 'Enter a full UK postcode');
    await form.answer('postcode', '');
    await form.next();
    await form.answer('nhs-number', '999 123 4567');
    await form.next();
    assert.include(form.find<HTMLElement>('.fault').textContent!, 'real NHS number');
    await form.answer('nhs-number', '');
    await form.next();
    await form.walk({}, 'How can we reach you?');
    await form.answer('phone', '960 120');
    await form.next();
    assert.include(form.find<HTMLElement>('.fault').textContent!, 'area code');
  });

  it('moves the focus to the question of each page, and leaves the page alone at first', async () => {
    const form = await Form.open();
    assert.notEqual(focused()?.className, 'title');
    await form.answer('who', 'me');
    await form.next();
    assert.equal(focused(), form.find('.title'));
  });

  it('follows the first answer at once, also where a click does not move the focus', async () => {
    const form = await Form.open();
    await form.answer('who', 'me');
    assert.include(form.text, 'Delete my answers');
  });

  it('goes on with Enter and can be used by keyboard alone', async () => {
    const form = await Form.open();
    // The first next page is loaded; keys pressed before the focus is there would go nowhere.
    const stands = (is: () => boolean): Promise<void> =>
      waitUntil(() => is() && focused() === form.find('.title'));
    form.find('[name=who]').focus();
    await press(' ');
    await press('Enter');
    await stands(() => form.title === 'How old are you?');
    await press('Tab');
    await press(' ');
    await press('Enter');
    await stands(() => form.title === 'Do any of these apply now?');
    await press('Tab');
    await press('ArrowDown');
    await press('Enter');
    await stands(() => form.title === 'What do you need?');
    await press('Tab');
    await press('ArrowDown', 3);
    await press('Enter');
    await stands(() => form.title.startsWith('Is it a new sick note'));
    await press('Tab');
    await press(' ');
    await press('Enter');
    await stands(() => form.title === 'What is the first day it should cover?');
    for (const part of ['2', '11', '2026']) {
      await press('Tab');
      await type(part);
    }
    await press('Enter');
    await stands(() => form.title === 'Why can you not work?');
    await press('Tab');
    await type('A bad back');
    await press('Tab');
    await press('Enter');
    await stands(() => form.title.startsWith('Could you work'));
  });

  it('reads back a postcode, a number and a telephone as they will be sent', async () => {
    const form = await Form.open();
    await form.walk({ postcode: 'ls1-4ap', phone: '+44 7700 900982' });
    assert.equal(form.title, 'Check your answers');
    const { text } = form;
    for (const printed of ['LS1 4AP', '900 000 0009', '07700 900982']) assert.include(text, printed);
    assert.notInclude(text, 'ls1-4ap');
  });

  it('shows answers below their questions in a narrow column of a wide window, and "change" on the line of the answer', async () => {
    const form = await Form.open();
    form.element.style.maxWidth = '300px';
    await form.walk();
    for (const row of form.root.querySelectorAll('.summary-list > div')) {
      const [question, answer, change] = [...row.children].map((each) => each.getBoundingClientRect());
      assert.isAtLeast(answer!.top, question!.bottom, row.textContent);
      assert.closeTo(change!.right, row.getBoundingClientRect().right, 3, row.textContent);
    }
  });

  it('goes back with all answers, and after "change" straight back to the check', async () => {
    const form = await Form.open();
    await form.walk();
    await form.press('[data-change="nhs-number"]');
    await waitUntil(() => form.title.startsWith('Do you know your NHS number'));
    assert.equal(form.find('[name=nhs-number]').value, '900 000 0009');
    await form.answer('nhs-number', '');
    await form.next();
    assert.equal(form.title, 'Check your answers');
    await form.press('[data-action=back]');
    await waitUntil(() => form.title === 'Do you need any help when we contact you?');
  });

  it('asks for the answers that another kind needs before it can be sent', async () => {
    const form = await Form.open();
    await form.walk();
    await form.press('[data-change=kind]');
    await waitUntil(() => form.title === 'What do you need?');
    await form.answer('kind', 'fit-note');
    await form.next();
    assert.equal(form.title, 'Is it a new sick note (fit note), or does it follow another?');
    assert.include(form.text, 'first 7 days');
    await form.walk();
    await form.sent();
  });

  it('tells the page facts only: no question, no answer', async () => {
    const form = await Form.open();
    await form.walk({ kind: 'symptoms' });
    await form.sent();
    assert.equal(form.events[0], 'gp-request-started');
    assert.match(form.events.at(-1)!, /^gp-request-sent \{"id":"[a-z0-9]{26}","reference":"REF-1"\}$/);
    assert.deepEqual(
      [...new Set(form.events.filter((event) => event.startsWith('gp-request-step')))].map(
        (event) => JSON.parse(event.slice(16)).step,
      ),
      ['who', 'emergency', 'kind', 'questions', 'patient', 'contact', 'check', 'sent'],
    );
  });

  it('puts telephone, 999 and 111 on every step, with the words of the nation', async () => {
    const form = await Form.open(
      practice(html`<gp-request-form .backend=${scripted().backend}></gp-request-form>`),
    );
    const help = form.find<HTMLElement>('.help').textContent!.replace(/\s+/g, ' ');
    assert.match(help, /999.*111.*01632 960 120/);
    await form.walk({}, 'What is your name?');
    assert.equal(form.find<HTMLElement>('.help').textContent!.replace(/\s+/g, ' '), help);
    await form.walk();
    await form.sent();
    assert.equal(form.find<HTMLElement>('.help').textContent!.replace(/\s+/g, ' '), help);
  });

  describe('the emergency check', () => {
    it('shows advice after a yes, lets the patient go on, and records both', async () => {
      const { backend, sent } = scripted();
      const form = await Form.open(undefined, backend);
      await form.walk({ 'emergency.emergency-signs': 'yes' }, 'Get medical help now');
      assert.include(form.text, 'Call 999 or go to A&E now');
      assert.include(form.events, 'gp-warning-shown');
      await form.walk();
      await form.sent();
      const { safety } = sent[0]!.request;
      assert.equal(safety.questions[0]!.answer, 'yes');
      assert.isTrue(safety.advice[0]!.read);
      assert.include(safety.advice[0]!.shown, 'Call 999');
    });

    it('ends with the advice where the practice says stop', async () => {
      const form = await Form.open(html`<gp-request-form on-emergency="stop"></gp-request-form>`);
      await form.walk({ 'emergency.emergency-signs': 'yes' }, 'Get medical help now');
      assert.isNull(form.root.querySelector('[type=submit]'));
      assert.include(form.text, 'cannot be used for an emergency');
      await form.press('[data-action=back]');
      await waitUntil(() => form.title === 'Do any of these apply now?');
    });
  });

  describe('sending', () => {
    it('sends once when the button is pressed twice', async () => {
      const answer = later<ReturnType<typeof accepted>>();
      const { backend, sent } = scripted(() => answer.promise);
      const form = await Form.open(undefined, backend);
      await form.walk();
      form.form.requestSubmit();
      form.form.requestSubmit();
      await form.element.updateComplete;
      form.form.requestSubmit();
      await waitUntil(() => sent.length);
      answer.resolve(accepted(sent[0]!));
      await waitUntil(() => form.title === 'Request sent');
      assert.lengthOf(sent, 1);
    });

    it('offers to ask again after an unconfirmed try, with the same id and the same bytes', async () => {
      const { backend, sent } = scripted(() => failed('unconfirmed', { code: 'timed-out' }));
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      assert.equal(focused(), form.find('.failure'));
      assert.include(form.text, 'We do not know if your request arrived');
      assert.notInclude(form.text, 'not sent');
      assert.equal(form.find<HTMLElement>('.failure [type=submit]').textContent!.trim(), 'Ask again');
      const pending = JSON.parse(sessionStorage.getItem('gp-request-form.pending')!) as object;
      assert.sameMembers(Object.keys(pending), ['id', 'at']);
      await form.sent();
      assert.lengthOf(sent, 2);
      assert.equal(sent[1]!.text, sent[0]!.text);
      assert.isNull(sessionStorage.getItem('gp-request-form.pending'));
    });

    it('gives an edited request another id, and says what it replaces', async () => {
      const { backend, sent } = scripted(() => failed('unconfirmed'));
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      await form.press('[data-change="nhs-number"]');
      await waitUntil(() => form.root.querySelector('[name=nhs-number]'));
      await form.answer('nhs-number', '');
      await form.next();
      assert.include(form.text, 'takes the place of the request before');
      await form.sent();
      assert.notEqual(sent[1]!.request.id, sent[0]!.request.id);
      assert.equal(sent[1]!.request.replaces, sent[0]!.request.id);
    });

    it('asks again with the same id and the same bytes when only the language has changed', async () => {
      const { backend, sent } = scripted(() => failed('unconfirmed'));
      const form = await Form.open(practice(html`<gp-request-form .backend=${backend}></gp-request-form>`));
      await form.walk();
      await form.send();
      form.element.closest('gp-practice')!.lang = 'cy';
      await waitUntil(() => !form.text.includes('We do not know'));
      assert.notInclude(form.text, 'takes the place');
      assert.equal(form.find<HTMLElement>('.failure [type=submit]').textContent!.trim(), 'Gofyn eto');
      form.form.requestSubmit();
      await waitUntil(() => sent.length === 2);
      assert.equal(sent[1]!.text, sent[0]!.text);
    });

    it('asks again with the first id when the change is taken back', async () => {
      const { backend, sent } = scripted(() => failed('unconfirmed'));
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      for (const value of ['', '900 000 0009']) {
        await form.press('[data-change="nhs-number"]');
        await waitUntil(() => form.root.querySelector('[name=nhs-number]'));
        await form.answer('nhs-number', value);
        await form.next();
      }
      await form.sent();
      assert.equal(sent[1]!.text, sent[0]!.text);
    });

    it('prints what was sent too', async () => {
      const form = await Form.open();
      await form.walk();
      await form.send();
      await form.sent();
      const { print } = window;
      let printed = '';
      window.print = () => (printed = (form.find('.summary-list') as HTMLElement).innerText);
      await form.press('[data-action=print]');
      window.print = print;
      assert.include(printed, 'LS1 4AP');
    });

    it('does not end a doubt because a later try was not sent', async () => {
      const { backend } = scripted(
        () => failed('unconfirmed'),
        () => failed('not-sent', { code: 'offline' }),
      );
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      await form.send();
      assert.include(form.text, 'We do not know if your request arrived');
      assert.isNotNull(sessionStorage.getItem('gp-request-form.pending'));
    });

    it('says after how long to try again, if that is a time that somebody can wait', async () => {
      const waits = [60, 61, 1e20, -5];
      const { backend } = scripted(
        ...waits.map((retryAfter) => () => failed('not-sent', { code: 'limit', status: 429, retryAfter })),
      );
      const form = await Form.open(undefined, backend);
      await form.walk();
      const said: string[] = [];
      for (const _ of waits) {
        await form.send();
        said.push(/Try again in [^.]*|did not take it/.exec(form.text)?.[0] ?? '');
      }
      assert.deepEqual(said, [
        'Try again in 1 minute',
        'Try again in 2 minutes',
        'did not take it',
        'did not take it',
      ]);
    });

    it('says that the request before may have arrived when its new version was not sent', async () => {
      const { backend, sent } = scripted(
        () => failed('unconfirmed'),
        () => failed('not-sent', { code: 'offline' }),
      );
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      assert.notInclude(form.text, 'You may have sent a request already');
      await form.press('[data-change="nhs-number"]');
      await waitUntil(() => form.root.querySelector('[name=nhs-number]'));
      await form.answer('nhs-number', '');
      await form.next();
      await form.send();
      assert.include(form.text, 'Your request was not sent');
      assert.include(form.text, 'You may have sent a request already');
      await form.sent();
      assert.equal(sent[2]!.request.replaces, sent[0]!.request.id);
      assert.notInclude(form.text, 'You may have sent a request already');
    });

    it('keeps the answers after a refusal, shows what the server said, and gives mended content another id', async () => {
      const { backend, sent } = scripted(() =>
        failed('refused', {
          code: 'invalid',
          status: 422,
          errors: [{ pointer: '#/patient/nhsNumber', detail: 'Not known here' }],
        }),
      );
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      assert.include(form.text, 'Not known here');
      assert.include(form.find<HTMLElement>('.failure a').textContent!, 'Do you know your NHS number?');
      assert.include(form.events, 'gp-request-failed {"outcome":"refused"}');
      await form.press('.failure [data-change="nhs-number"]');
      await waitUntil(() => form.root.querySelector('[name=nhs-number]'));
      await form.answer('nhs-number', '');
      await form.next();
      await form.sent();
      assert.isUndefined(sent[1]!.request.replaces);
      assert.notEqual(sent[1]!.request.id, sent[0]!.request.id);
    });

    it('says "not sent" when nothing left, and the telephone', async () => {
      const { backend } = scripted(() => failed('not-sent', { code: 'offline' }));
      const form = await Form.open(practice(html`<gp-request-form .backend=${backend}></gp-request-form>`));
      await form.walk();
      await form.send();
      assert.include(form.find<HTMLElement>('.failure').textContent!, '01632 960 120');
      assert.include(form.text, 'not connected to the internet');
      assert.isNull(sessionStorage.getItem('gp-request-form.pending'));
    });

    it('never says "sent" for an answer about another id', async () => {
      const { backend } = scripted(() => ({
        kind: 'accepted',
        value: { id: 'another-one-0000000', reference: 'X' },
      }));
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.send();
      assert.include(form.text, 'We do not know');
    });

    it('can be cancelled', async () => {
      const { backend } = scripted(
        ({ options }) =>
          new Promise((resolve) =>
            options.signal!.addEventListener('abort', () =>
              resolve(failed('unconfirmed', { code: 'aborted' })),
            ),
          ),
      );
      const form = await Form.open(undefined, backend);
      await form.walk();
      form.form.requestSubmit();
      await waitUntil(() => form.root.querySelector('[data-action=cancel]'));
      assert.isNull(form.root.querySelector('[type=submit]'));
      await form.press('[data-action=cancel]');
      await waitUntil(() => form.root.querySelector('.failure'));
      assert.include(form.text, 'You cancelled, but it may have reached');
    });

    it('says after a reload that a request may have been sent, and replaces it', async () => {
      sessionStorage.setItem(
        'gp-request-form.pending',
        JSON.stringify({ id: 'before-0000000000000000', at: Date.UTC(2026, 10, 24, 10, 42) }),
      );
      const { backend, sent } = scripted();
      const form = await Form.open(undefined, backend);
      assert.include(form.text, 'A request from 10:42am may have reached the practice');
      await form.walk();
      // A kept draft leads straight to here.
      assert.include(form.text, 'A request from 10:42am may have reached the practice');
      await form.sent();
      assert.equal(sent[0]!.request.replaces, 'before-0000000000000000');
      assert.isNull(sessionStorage.getItem('gp-request-form.pending'));
    });

    it('names the day by which the practice aims to answer: the receipt’s, else by its settings', async () => {
      const { backend } = scripted(({ request: { id } }) => ({
        kind: 'accepted',
        value: { id, reference: 'R', respondBy: '2026-11-30T18:30:00Z' },
      }));
      const form = await Form.open(undefined, backend);
      await form.walk();
      await form.sent();
      assert.include(form.text, 'aims to tell you what happens next by the end of Monday 30 November 2026');
      const other = scripted(({ request: { id } }) => ({
        kind: 'accepted',
        value: { id, reference: 'R', receivedAt: '2026-12-24T19:00:00Z' },
      }));
      const aim = await Form.open(undefined, other.backend);
      await aim.walk();
      await aim.sent();
      assert.include(aim.text, 'aims to tell you what happens next by the end of Wednesday 30 December 2026');
    });
  });

  describe('the draft', () => {
    const key = `gp-request-form.draft:${location.pathname}`;
    const leaves = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return !event.defaultPrevented;
    };

    it('keeps nothing in the tab before it is asked to', async () => {
      const form = await Form.open();
      await form.walk();
      assert.equal(sessionStorage.length, 0);
    });

    it('keeps the answers once asked, brings them back, and forgets them when sent', async () => {
      const form = await Form.open();
      await form.press('#keep');
      await form.walk({ 'given-name': 'Marigold' }, 'What is your date of birth?');
      assert.include(sessionStorage.getItem(key)!, 'Marigold');
      form.element.remove();
      const again = await Form.open();
      await waitUntil(() => again.title === 'What is your date of birth?');
      await again.walk();
      await again.press('[data-change=name]');
      await waitUntil(() => again.root.querySelector('[name=given-name]'));
      await again.next();
      await again.sent();
      assert.isNull(sessionStorage.getItem(key));
    });

    it('does not bring back a draft that is an hour old', async () => {
      sessionStorage.setItem(
        key,
        JSON.stringify({
          at: Date.now() - 61 * 60_000,
          content: { values: { who: 'me' }, step: 'age', visited: ['who'] },
        }),
      );
      const form = await Form.open();
      assert.equal(form.title, 'Who needs help?');
      assert.isNull(sessionStorage.getItem(key));
    });

    it('is deleted with all answers when the patient says so, after asking', async () => {
      const form = await Form.open();
      await form.press('#keep');
      await form.walk({}, 'What is your name?');
      await form.press('[data-action=ask-discard]');
      assert.include(form.text, 'Delete everything you wrote here?');
      await form.press('[data-action=discard]');
      await waitUntil(() => form.title === 'Who needs help?');
      assert.isNull(sessionStorage.getItem(key));
      assert.isTrue(leaves());
    });

    it('is gone when the page is left, and stays for a page that may come back', async () => {
      const form = await Form.open();
      await form.press('#keep');
      await form.walk({}, 'What is your name?');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      assert.include(sessionStorage.getItem(key)!, 'adult');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      form.element.remove();
      const again = await Form.open();
      assert.equal(again.title, 'Who needs help?');
      assert.isNull(sessionStorage.getItem(key));
    });

    it('is brought back by the reload button, of which the page is not told', async () => {
      const form = await Form.open();
      await form.press('#keep');
      await form.walk({}, 'What is your name?');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      form.element.remove();
      const { getEntriesByType } = performance;
      performance.getEntriesByType = () => [{ type: 'reload' }] as unknown as PerformanceEntryList;
      try {
        const again = await Form.open();
        await waitUntil(() => again.title === 'What is your name?');
      } finally {
        performance.getEntriesByType = getEntriesByType;
      }
    });

    it('is gone as soon as a link leads away, but not by calling a number or by staying', async () => {
      const { navigation } = globalThis as { navigation?: EventTarget };
      if (!navigation) return;
      const follow = (url: string): void => {
        const destination = { url, sameDocument: false };
        navigation.dispatchEvent(
          Object.assign(new Event('navigate'), { navigationType: 'push', destination }),
        );
      };
      const form = await Form.open();
      await form.press('#keep');
      await form.walk({}, 'What is your name?');
      follow('tel:999');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      assert.include(sessionStorage.getItem(key)!, 'adult');
      follow('https://www.nhs.uk/');
      await form.answer('given-name', 'Marigold');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      assert.include(sessionStorage.getItem(key)!, 'Marigold');
      follow('https://www.nhs.uk/');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      assert.isNull(sessionStorage.getItem(key));
    });

    it('says so where the browser keeps nothing', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const form = await Form.open();
        await form.press('#keep');
        assert.isFalse(form.find('#keep').checked);
        assert.include(form.text, 'This browser cannot keep your answers here');
        await form.walk();
        await form.sent();
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    it('asks before unsent answers are left, and only then', async () => {
      const form = await Form.open();
      assert.isTrue(leaves());
      await form.walk();
      assert.isFalse(leaves());
      await form.sent();
      assert.isTrue(leaves());
    });
  });

  describe('while somebody writes', () => {
    it('keeps the answers through new settings, another language and a move in the document', async () => {
      const { backend } = scripted();
      const form = await Form.open(practice(html`<gp-request-form .backend=${backend}></gp-request-form>`));
      await form.walk({ kind: 'symptoms' }, 'What is your name?');
      await form.answer('given-name', 'Marigold');
      const settings = form.element.closest('gp-practice')!;
      settings.phone = '01632 960 999';
      await waitUntil(() => form.text.includes('960 999'));
      assert.equal(form.find('[name=given-name]').value, 'Marigold');
      settings.lang = 'cy';
      await waitUntil(() => form.title === 'Beth yw eich enw?');
      assert.equal(form.find('[name=given-name]').value, 'Marigold');
      settings.removeAttribute('lang');
      await waitUntil(() => form.title === 'What is your name?');
      document.body.append(form.element);
      await form.element.updateComplete;
      await waitUntil(() => form.title === 'What is your name?');
      assert.equal(form.find('[name=given-name]').value, 'Marigold');
      form.element.remove();
    });

    it('shows the hours instead of the form when online requests are closed, unless somebody has begun', async () => {
      const closed = html`<gp-request-form
        outside-hours="show-hours"
        .backend=${scripted().backend}
      ></gp-request-form>`;
      const form = await Form.open(
        html`<gp-practice phone="01632 960 120" nation="scotland" hours="24/7">${closed}</gp-practice>`,
      );
      await form.answer('who', 'me');
      const settings = form.element.closest('gp-practice')!;
      settings.hours = 'Mo-Su off';
      await settings.updateComplete;
      await form.element.updateComplete;
      assert.equal(form.title, 'Who needs help?');
      const other = await Form.open(
        html`<gp-practice phone="01632 960 120" nation="scotland" hours="Mo-Su off">${closed}</gp-practice>`,
      );
      assert.include(other.text, 'Online requests are closed now');
      assert.isNull(other.root.querySelector('[name=who]'));
      assert.include(other.text, '999');
    });
  });

  describe('with history="browser"', () => {
    it('goes back and forward with the browser, and leaves only places in its history', async () => {
      const form = await Form.open(html`<gp-request-form history="browser"></gp-request-form>`);
      await form.walk({ kind: 'other' }, 'What would you like to ask?');
      assert.sameMembers(Object.keys(history.state as object), ['gpStep']);
      history.back();
      await waitUntil(() => form.title === 'What do you need?');
      history.back();
      await waitUntil(() => form.title === 'Do any of these apply now?');
      history.forward();
      await waitUntil(() => form.title === 'What do you need?');
      await form.press('[data-action=back]');
      await waitUntil(() => form.title === 'Do any of these apply now?');
      history.go(-2);
      await waitUntil(() => form.title === 'Who needs help?');
    });

    it('shows a copy of what was sent, also when the browser leads back to another answer meanwhile', async () => {
      let answer = (): void => undefined;
      const { backend } = scripted(
        (sent) => new Promise((resolve) => (answer = () => resolve(accepted(sent)))),
      );
      const form = await Form.open(html`<gp-request-form history="browser"></gp-request-form>`, backend);
      await form.walk({ 'given-name': 'Pat' });
      form.form.requestSubmit();
      await waitUntil(() => form.root.querySelector('.sending'));
      for (let steps = 0; steps < 20 && !form.root.querySelector('[name=given-name]'); steps++) {
        const before = form.title;
        history.back();
        await waitUntil(() => form.title !== before);
      }
      await form.answer('given-name', 'Robin');
      answer();
      await waitUntil(() => form.title === 'Request sent');
      assert.include(form.text, 'Pat');
      assert.notInclude(form.text, 'Robin');
    });
  });

  describe('settings', () => {
    it('stays with its fallback without a place to send to, or with an unsafe one', async () => {
      for (const endpoint of ['', 'http://example.com/requests', 'javascript:alert(1)']) {
        const form = await Form.open(
          html`<gp-request-form .backend=${'json'} endpoint=${endpoint}>Call us</gp-request-form>`,
        );
        assert.isNull(form.root.querySelector('form'), endpoint);
        assert.isNotNull(form.root.querySelector('slot'));
      }
    });

    it('says on every page of the demonstration that nothing is sent', async () => {
      const form = await Form.open(html`<gp-request-form .backend=${'demo'}></gp-request-form>`);
      await form.walk();
      assert.include(form.text, 'Demonstration: nothing is sent');
      await form.sent();
      assert.include(form.text, 'Demonstration: nothing is sent');
      assert.match(form.text, /DEMO-\d{4}/);
    });

    it('is a demonstration also by an empty attribute in such a practice, and by an object made in code', async () => {
      for (const [own, demo] of [
        ['', 'demo'],
        [createBackend({ name: 'demo', endpoints: {} }), undefined],
      ] as const) {
        const practice = await fixture(
          html`<gp-practice .backend=${demo}
            ><gp-request-form .backend=${own}></gp-request-form
          ></gp-practice>`,
        );
        const root = practice.querySelector('gp-request-form')!.shadowRoot!;
        await waitUntil(() => root.querySelector('form'));
        assert.include(root.textContent, 'Demonstration: nothing is sent');
      }
    });

    it('says so also where a page’s styles, tokens and words would hide it', async () => {
      const hide =
        'display: none !important; opacity: 0 !important; height: 0 !important; color: #0000 !important';
      const page = await fixture(
        html`<gp-practice backend="demo">
          <style>
            gp-request-form {
              --gp-color-focus: transparent;
              --gp-color-focus-text: transparent;
            }
            gp-request-form::part(demonstration) {
              ${hide};
            }
          </style>
          <gp-request-form></gp-request-form>
        </gp-practice>`,
      );
      const keys = Object.keys(widget).map((key) => `widget.${key}`);
      const words = { en: Object.fromEntries(keys.filter(isWordKey).map((key) => [key, 'Mine'])) };
      (page as PracticeElement).config = { version: 1, name: 'Surgery', words };
      const root = page.querySelector('gp-request-form')!.shadowRoot!;
      await waitUntil(() => root.textContent.includes('Mine'));
      const line = root.querySelector<HTMLElement>('.visible')!;
      const { color, backgroundColor, opacity } = getComputedStyle(line);
      assert.deepEqual(
        [line.innerText, line.offsetHeight > 20, color, backgroundColor, opacity],
        ['Demonstration: nothing is sent', true, 'rgb(33, 43, 50)', 'rgb(255, 235, 59)', '1'],
      );
    });

    it('offers only the kinds that are set, and asks no kind where there is one', async () => {
      const two = await Form.open(html`<gp-request-form kinds="letter referral"></gp-request-form>`);
      await two.walk({}, 'What do you need?');
      assert.lengthOf(two.root.querySelectorAll('[name=kind]'), 2);
      const one = await Form.open(html`<gp-request-form kinds="letter"></gp-request-form>`);
      await one.walk({}, 'What should the letter say?');
    });

    it('asks a practice’s own questions in its words, and sends them with the words', async () => {
      const { backend, sent } = scripted();
      const questions = {
        letter: {
          omit: ['by-when'],
          change: { what: { words: { label: 'What is the letter about?' } } },
          add: [
            {
              id: 'post',
              type: 'choice',
              options: ['yes', 'no'],
              words: { label: 'Shall we post it?', options: { yes: 'Yes please', no: 'I will come' } },
            },
          ],
        },
      };
      const form = await Form.open(
        practice(html`<gp-request-form kinds="letter" .backend=${backend}></gp-request-form>`, {
          version: 1,
          name: 'Wenbrook',
          questions,
        }),
      );
      await form.walk({}, 'What is the letter about?');
      await form.walk();
      await form.sent();
      assert.deepEqual(sent[0]!.request.answers.at(-1), {
        question: 'post',
        prompt: 'Shall we post it?',
        value: 'yes',
        shown: ['Yes please'],
      });
    });

    it('asks nobody else’s request where it is not allowed', async () => {
      const form = await Form.open(html`<gp-request-form on-behalf="not-allowed"></gp-request-form>`);
      await waitUntil(() => form.title === 'How old are you?');
      await form.walk();
      await form.sent();
    });
  });

  it('has no violation that axe finds on any page, with errors too', async () => {
    const form = await Form.open(
      practice(
        html`<gp-request-form
          attachments="documents"
          .backend=${scripted(() => failed('unconfirmed')).backend}
        ></gp-request-form>`,
      ),
    );
    const pages = new Set<string>();
    const check = async (): Promise<void> => {
      const { violations } = await axe.run(form.element, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${form.title}: ${id} ${nodes[0]!.html}`),
        [],
      );
      pages.add(form.title);
    };
    await form.walk(
      {
        who: 'child',
        'age-group': 'child',
        'emergency.emergency-signs': 'yes',
        kind: 'fit-note',
        'call-when': 'some',
        'call-days': ['Mo', 'We'],
        ...bornAgo(100),
      },
      async () => {
        await check();
        const before = form.title;
        await form.next();
        if (form.title === before && form.root.querySelector('.fault')) await check();
        else if (form.title !== before) await form.press('[data-action=back]');
        await waitUntil(() => form.title === before);
      },
    );
    await form.send();
    await check();
    await form.sent();
    await check();
    assert.isAbove(pages.size, 20);
  });

  it('tells session recorders to look away', async () => {
    const form = await Form.open();
    expectRecorderMarks(form.element, form.find('form'));
  });
});
