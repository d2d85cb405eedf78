import { assert, fixtureCleanup } from '@open-wc/testing';
import axe from 'axe-core';
import { html } from 'lit';
import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { waitUntil } from '../../support/wait-until.js';
import { bornAgo, Form, scripted } from './form-driver.js';

const danger = 'I have crushing chest pain and it goes down my left arm';
const box = 'textarea[name="q.question.what"], textarea';

async function sendWith(
  answers: Record<string, string>,
  template = html`<gp-request-form></gp-request-form>`,
) {
  const { backend, sent } = scripted();
  const form = await Form.open(template, backend);
  await form.walk({ kind: 'symptoms', ...answers });
  await form.sent();
  return { form, request: sent[0]!.request as PatientRequest };
}

const asked = ({ safety }: PatientRequest): string[] => safety.questions.map(({ id }) => id);

describe('gp-request-form, safety', () => {
  afterEach(() => {
    fixtureCleanup();
    sessionStorage.clear();
  });

  it('asks an adult two screens and whether they are pregnant, and records each with its version and words', async () => {
    const { request } = await sendWith({});
    assert.deepEqual(asked(request), ['emergency-signs', 'pregnant', 'adult-signs']);
    for (const { version, prompt } of request.safety.questions) {
      assert.match(version, /^\d{4}-\d\d/);
      assert.isAbove(prompt.length, 10);
    }
  });

  it('asks three screens in pregnancy', async () => {
    const { request } = await sendWith({ pregnant: 'yes' });
    assert.deepEqual(asked(request), ['emergency-signs', 'pregnant', 'adult-signs', 'pregnancy-signs']);
  });

  it('asks three screens for a baby', async () => {
    const { request } = await sendWith({
      who: 'child',
      'age-group': 'baby',
      'acting-permission': 'child',
      ...bornAgo(1),
    });
    assert.deepEqual(asked(request), ['emergency-signs', 'child-signs', 'baby-signs']);
  });

  it('offers ages in words that fit whoever is asked: of oneself no babies, and nobody has to be 3 months old', async () => {
    const ofChild = ['Under 3 months', '3 months to 15 years', '16 years or over'];
    for (const [lang, who, title, expected] of [
      ['en', 'me', 'How old are you?', ['16 years or over', '15 years or younger']],
      ['en', 'child', 'How old is the person who needs help?', ofChild],
      ['cy', 'me', 'Faint yw eich oed?', ['16 oed neu hŷn', '15 oed neu iau']],
    ] as const) {
      const form = await Form.open(html`<gp-request-form lang=${lang}></gp-request-form>`);
      await waitUntil(() => form.title, 'no words');
      await form.walk({ who, 'acting-permission': 'agreed' }, title);
      const labels = form.root.querySelectorAll('[name="age-group"] + label');
      assert.deepEqual(
        [...labels].map((label) => label.textContent.trim()),
        [...expected],
      );
      fixtureCleanup();
    }
  });

  it('leads whoever writes for a newborn as for themselves to whom it is for', async () => {
    const form = await Form.open();
    await form.walk({ who: 'me' }, 'What is your date of birth?');
    for (const [name, value] of Object.entries(bornAgo(1))) await form.answer(name, value);
    await form.next();
    assert.equal(form.find<HTMLElement>('[data-show]').dataset['show'], 'who');
    await form.press('[data-show]');
    assert.equal(form.title, 'Who needs help?');
  });

  it('lets no age stand that does not fit the date of birth, and asks what has to be asked of the right one', async () => {
    const { backend, sent } = scripted();
    const form = await Form.open(undefined, backend);
    const answers = { who: 'child', kind: 'symptoms', 'acting-permission': 'child', ...bornAgo(1) };
    await form.walk({ ...answers, 'age-group': 'child' }, 'What is their date of birth?');
    for (const [name, value] of Object.entries(bornAgo(1))) await form.answer(name, value);
    await form.next();
    assert.include(form.text, 'The date of birth does not fit the age that you chose');
    assert.include(form.text, '3 months to 15 years');
    await form.press('[data-show=age]');
    assert.equal(form.title, 'How old is the person who needs help?');
    await form.walk({ ...answers, 'age-group': 'baby' });
    await form.sent();
    const { request } = sent[0]!;
    assert.deepEqual(asked(request), ['emergency-signs', 'child-signs', 'baby-signs']);
    assert.equal(request.patient.ageGroup, 'baby');
  });

  it('asks the signs of grown-ups for a child who is grown up', async () => {
    const { request } = await sendWith({ who: 'child', 'age-group': 'adult', 'acting-permission': 'agreed' });
    assert.deepEqual(asked(request), ['emergency-signs', 'pregnant', 'adult-signs']);
  });

  it('asks the age, the signs and the identity again once it is for somebody else, and sends no answer about the first', async () => {
    const { backend, sent } = scripted();
    const form = await Form.open(undefined, backend);
    await form.walk({ who: 'me', kind: 'symptoms', pregnant: 'yes' });
    await form.press('[data-change="who"]');
    await form.answer('who', 'child');
    const pages: string[] = [];
    await form.walk(
      {
        who: 'child',
        'age-group': 'child',
        'acting-permission': 'child',
        ...bornAgo(40),
        'family-name': 'Ade',
      },
      async () => {
        pages.push(form.title);
        if (form.title === 'Who needs help?') return;
        for (const { type, checked, value } of form.root.querySelectorAll<HTMLInputElement>('form [name]'))
          assert.isTrue(type === 'radio' ? !checked : !value, `filled in already: ${form.title}`);
      },
    );
    for (const page of [
      'How old is the person who needs help?',
      'Do any of these apply to the person now?',
      'Does the child have any of these now?',
      'What is the name of the person who needs help?',
      'What is their date of birth?',
      'Do you know their NHS number? (optional)',
    ])
      assert.include(pages, page);
    assert.notInclude(pages, 'What do you need?');
    await form.sent();
    const { request } = sent[0]!;
    assert.deepEqual(asked(request), ['emergency-signs', 'child-signs']);
    assert.equal(request.patient.familyName, 'Ade');
  });

  it('asks nothing again where a change of mind was taken back', async () => {
    const form = await Form.open();
    await form.walk({ who: 'me', kind: 'symptoms' });
    await form.press('[data-change="who"]');
    await form.answer('who', 'other');
    await form.answer('who', 'me');
    await form.next();
    assert.equal(form.title, 'Check your answers');
  });

  it('asks them again too where the browser leads away from that page', async () => {
    const form = await Form.open(html`<gp-request-form history="browser"></gp-request-form>`);
    await form.walk({ who: 'me', kind: 'symptoms' });
    await form.press('[data-change="who"]');
    await form.answer('who', 'other');
    history.back();
    await waitUntil(() => form.title === 'About you', `on "${form.title}"`);
    await form.walk({ 'acting-permission': 'agreed' }, 'How old is the person who needs help?');
    assert.lengthOf(form.root.querySelectorAll(':checked'), 0);
  });

  it('records advice that was shown after a yes, though the answer became a no', async () => {
    const { backend, sent } = scripted();
    const form = await Form.open(undefined, backend);
    const first = 'Do any of these apply now?';
    await form.walk({ who: 'me', kind: 'other', 'emergency.emergency-signs': 'yes' }, 'Get medical help now');
    await form.press('[data-action="back"]');
    assert.equal(form.title, first);
    await form.answer('emergency.emergency-signs', 'no');
    await form.walk({ kind: 'other' });
    await form.press('[data-change="emergency.emergency-signs"]');
    await form.answer('emergency.emergency-signs', 'yes');
    await form.next();
    assert.equal(form.title, 'Get medical help now');
    await form.press('[data-action="back"]');
    await form.press('[data-change="emergency.emergency-signs"]');
    await form.answer('emergency.emergency-signs', 'no');
    await form.next();
    await form.sent();
    const { questions, advice } = sent[0]!.request.safety;
    assert.deepEqual(
      questions.map(({ answer }) => answer),
      ['no'],
    );
    assert.lengthOf(advice, 1);
    assert.equal(advice[0]!.id, 'emergency-signs');
    assert.include(advice[0]!.shown, 'Call 999 or go to A&E now if: pain');
    assert.isFalse(advice[0]!.read);
  });

  it('asks one screen for an administrative request', async () => {
    const { request } = await sendWith({ kind: 'letter' });
    assert.deepEqual(asked(request), ['emergency-signs']);
  });

  it('after a yes in pregnancy names the maternity unit, and records the advice and that it was read', async () => {
    const { backend, sent } = scripted();
    const form = await Form.open(undefined, backend);
    const answers = { kind: 'symptoms', pregnant: 'yes', 'emergency.pregnancy-signs': 'yes' };
    await form.walk(answers, 'Get medical help now');
    assert.include(form.text, 'Call your maternity unit now');
    assert.include(form.text, 'If you have none, use the phone numbers on this page.', 'early in pregnancy');
    await form.walk(answers);
    await form.sent();
    const [advice, ...more] = sent[0]!.request.safety.advice;
    assert.deepEqual(more, []);
    assert.equal(advice!.id, 'pregnancy-signs');
    assert.isTrue(advice!.read);
    assert.include(advice!.shown, 'Call your maternity unit now');
  });

  it('for a feverish baby names 111 in England, also for deaf people, and the practice in Scotland and Northern Ireland while it is open', async () => {
    for (const [nation, words, relay] of [
      ['england', 'Call 111 now if the baby has', 1],
      ['scotland', 'Call us now on 01632 960 120', 0],
      ['northern-ireland', 'Call us now on 01632 960 120', 0],
    ] as const) {
      const form = await Form.open(
        html`<gp-practice phone="01632 960 120" nation=${nation} hours="24/7">
          <gp-request-form .backend=${scripted().backend}></gp-request-form>
        </gp-practice>`,
      );
      await form.walk(
        {
          who: 'child',
          'age-group': 'baby',
          kind: 'symptoms',
          'acting-permission': 'child',
          'emergency.baby-signs': 'yes',
        },
        'Get medical help now',
      );
      assert.include(form.text, words);
      assert.lengthOf(form.text.match(/18001 111/g) ?? [], relay, `${nation}: 111 for deaf people`);
      fixtureCleanup();
    }
  });

  it('after a yes to the first signs says, below 999, where to turn with thoughts of suicide, by nation, and records it', async () => {
    for (const [nation, words, href, only] of [
      [
        'england',
        'Call 111 and choose option 2',
        'tel:111',
        ['https://www.nhs.uk/service-search/find-an-accident-and-emergency-service/'],
      ],
      ['northern-ireland', 'Call 0808 808 8000', 'tel:08088088000', []],
    ] as const) {
      const { backend, sent } = scripted();
      const form = await Form.open(
        html`<gp-practice phone="01632 960 120" nation=${nation}>
          <gp-request-form .backend=${backend}></gp-request-form>
        </gp-practice>`,
      );
      const answers = {
        kind: 'symptoms',
        'emergency.emergency-signs': 'yes',
        'emergency.adult-signs': 'yes',
      };
      await form.walk(answers, 'Get medical help now');
      const card = form.find<HTMLElement>('.care.emergency');
      const hrefs = (within: Element): (string | null)[] =>
        [...within.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      assert.isAbove(form.text.indexOf(words), form.text.indexOf('Call 999 or go to A&E now'));
      // The only link of an emergency card finds the nearest A&E; what is no emergency stands below the card.
      assert.deepEqual(hrefs(card), [...only], nation);
      assert.notInclude(card.textContent, 'not in danger');
      const below = [...card.parentElement!.querySelectorAll('.care ~ p')].flatMap(hrefs);
      assert.deepEqual(below, [href, 'tel:116123']);
      const { violations } = await axe.run(form.element, { rules: { region: { enabled: false } } });
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await form.walk(answers, 'Is any of this happening now?');
      await form.answer('emergency.adult-signs', 'yes');
      await form.next();
      assert.notInclude(form.text, 'suicide', 'none of these signs is about it');
      await form.walk(answers);
      await form.sent();
      const [first, second] = sent[0]!.request.safety.advice;
      assert.include(first!.shown, words);
      assert.include(first!.shown, 'Samaritans on 116 123');
      assert.equal(first!.shown.includes('Find your nearest A&E.'), nation === 'england');
      assert.notInclude(second!.shown, 'Samaritans');
      fixtureCleanup();
    }
  });

  describe('on-emergency="stop"', () => {
    const stopped = async (): Promise<Form> => {
      const form = await Form.open(
        html`<gp-practice phone="01632 960 120">
          <gp-request-form on-emergency="stop" .backend=${scripted().backend}></gp-request-form>
        </gp-practice>`,
      );
      await form.walk({ 'emergency.emergency-signs': 'yes' }, 'Get medical help now');
      return form;
    };
    const withClipboard = async (clipboard: unknown, use: () => Promise<void>): Promise<void> => {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      try {
        await use();
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    };
    const status = (form: Form): string => form.find('form [role="status"]').textContent.trim();

    it('ends the form with the advice and the telephone; only going back leads on', async () => {
      const form = await stopped();
      assert.include(form.text, 'Call 999');
      assert.include(form.text, 'This form cannot be used for an emergency');
      assert.isAbove(form.root.querySelectorAll('form a[href="tel:01632960120"]').length, 0);
      assert.isNull(form.root.querySelector('button[type="submit"]'));
      await form.press('[data-action="back"]');
      await form.answer('emergency.emergency-signs', 'no');
      await form.next();
      assert.notEqual(form.title, 'Get medical help now');
    });

    it('copies the answers that were given, and says so politely', async () => {
      const form = await stopped();
      const copied: string[] = [];
      const clipboard = { writeText: async (text: string) => void copied.push(text) };
      await withClipboard(clipboard, async () => {
        await form.press('[data-action="copy"]');
        await waitUntil(() => status(form).includes('Your answers are copied'), 'it does not say so');
      });
      assert.lengthOf(copied, 1);
      assert.equal(
        copied[0],
        'Who needs help?\nI do\n\nHow old are you?\n16 years or over\n\nDo any of these apply now?\nYes, at least one\n',
      );
      assert.isNull(form.root.querySelector('.copy-box'));
    });

    it('shows the answers selected, to copy by hand, where the clipboard is not allowed or not there', async () => {
      const refused = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
      for (const clipboard of [refused, undefined]) {
        const form = await stopped();
        await withClipboard(clipboard, async () => {
          await form.press('[data-action="copy"]');
          await waitUntil(() => form.root.querySelector('.copy-box') && status(form), 'no box');
        });
        const box = form.find<HTMLTextAreaElement>('.copy-box');
        assert.include(box.value, 'Yes, at least one');
        assert.equal(box.selectionEnd - box.selectionStart, box.value.length);
        assert.match(status(form), /copied|selected/);
        const { violations } = await axe.run(form.element, { rules: { region: { enabled: false } } });
        assert.deepEqual(
          violations.map(({ id }) => id),
          [],
        );
        fixtureCleanup();
      }
    });
  });

  describe('notices', () => {
    it('shows what to do beside the text, politely, with the words quoted; the focus stays where it is', async () => {
      const form = await Form.open();
      await form.walk({ kind: 'question' }, 'What is your question?');
      const area = form.find<HTMLTextAreaElement & HTMLInputElement>(box);
      area.focus();
      await form.answer(area.name, danger);
      await waitUntil(() => form.root.querySelector('.notice'), 'no notice');
      assert.include(form.text, 'You wrote “');
      assert.include(form.text, 'Call 999 or go to A&E now if');
      assert.equal(form.root.activeElement, area);
      assert.equal(form.root.querySelector('.notices')!.parentElement!.getAttribute('aria-live'), 'polite');
      assert.include(form.events.join(), 'gp-warning-shown');
      assert.notInclude(form.events.join(), 'chest');
      const { violations } = await axe.run(form.element, { rules: { region: { enabled: false } } });
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
    });

    it('never blocks, shows it once more before sending, and sends what was shown and answered', async () => {
      const { backend, sent } = scripted();
      const form = await Form.open(undefined, backend);
      await form.walk({ kind: 'question', 'q.question.what': danger });
      await waitUntil(() => form.root.querySelector('.notice'), 'no notice before sending');
      assert.include(form.text, 'Before you send');
      await form.press('[data-response="not-meant"]');
      assert.equal(form.find('[data-response="not-meant"]').getAttribute('aria-pressed'), 'true');
      await form.sent();
      const { notices, noticesState } = sent[0]!.request.safety;
      assert.equal(noticesState, 'on');
      assert.lengthOf(notices, 1);
      assert.include(danger, notices[0]!.quoted);
      assert.include(notices[0]!.shown, 'Call 999');
      assert.equal(notices[0]!.response, 'not-meant');
      assert.equal(notices[0]!.rule, 'chest-pain');
    });

    it('of a plan for suicide say after 999 where to turn while life is not in danger, and so does the record', async () => {
      const { backend, sent } = scripted();
      const form = await Form.open(undefined, backend);
      const plan = 'I want to end my life and I have a plan to do it tonight';
      await form.walk({ kind: 'question', 'q.question.what': plan });
      await waitUntil(() => form.root.querySelector('.notice'), 'no notice');
      const words = /Call 999 or go to A&E now if .+ Call 111 and choose option 2\. .*Samaritans on 116 123/;
      assert.match(form.text, words);
      assert.isNotNull(form.root.querySelector('.notice a[href="tel:111"]'));
      await form.sent();
      const notice = sent[0]!.request.safety.notices.find(({ rule }) => rule === 'suicide-risk');
      assert.match(notice!.shown, words);
    });

    it('for an emergency that were not answered stand above all else once it is sent, the focus on the title; not on a later request', async () => {
      const form = await Form.open();
      await form.walk({ kind: 'question', 'q.question.what': danger });
      await waitUntil(() => form.root.querySelector('.notice'), 'no notice before sending');
      await form.sent();
      const { title } = form;
      assert.equal(form.form.querySelector('.standing, .panel')!.className, 'standing', 'stands first');
      const standing = form.find<HTMLElement>('.standing');
      assert.match(
        standing.textContent.replace(/\s+/g, ' '),
        /You wrote “.+” ?. Call 999 or go to A&E now if/,
      );
      assert.include(standing.textContent, 'Do not wait for an answer');
      assert.isNull(standing.querySelector('button'), 'nothing is left to answer');
      const focused = form.root.activeElement!;
      assert.equal(focused.textContent.trim(), title);
      assert.equal(form.root.getElementById(focused.getAttribute('aria-describedby')!), standing);
      assert.notMatch(form.events.join(), /chest|999/);
      assert.notMatch(location.href + JSON.stringify({ ...sessionStorage, ...localStorage }), /chest/);
      const { violations } = await axe.run(form.element, { rules: { region: { enabled: false } } });
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await form.press('[data-action="new"]');
      await form.walk({ kind: 'question', 'q.question.what': 'May I have a letter for my gym?' });
      await form.sent();
      assert.isNull(form.root.querySelector('.standing'));
      assert.notInclude(form.text, 'You wrote');
    });

    it('do not stand there where somebody said that it was not meant, or where they are for the same day', async () => {
      for (const words of [danger, 'I fainted this morning']) {
        const form = await Form.open();
        await form.walk({ kind: 'question', 'q.question.what': words });
        await waitUntil(() => form.root.querySelector('.notice'), `no notice: ${words}`);
        if (words === danger) await form.press('[data-response="not-meant"]');
        await form.sent();
        assert.isNull(form.root.querySelector('.standing'));
        fixtureCleanup();
      }
    });

    it('that name 111 say once for all of them how deaf people call it, and so does the record of each', async () => {
      const { backend, sent } = scripted();
      const form = await Form.open(undefined, backend);
      const words = 'I fainted this morning. My calf is swollen, hot and red on one side.';
      await form.walk({ kind: 'question', 'q.question.what': words });
      await waitUntil(() => form.root.querySelectorAll('.notice').length > 1, 'no two notices');
      assert.isAbove(form.text.match(/Call 111 now if/g)!.length, 1);
      assert.lengthOf(form.text.match(/18001 111/g)!, 1);
      await form.sent();
      for (const { shown } of sent[0]!.request.safety.notices) assert.include(shown, '18001 111');
    });

    it('are off, and the record says so, where the practice wants none', async () => {
      const { form, request } = await sendWith(
        { kind: 'question', 'q.question.what': danger },
        html`<gp-request-form notices="off"></gp-request-form>`,
      );
      assert.deepEqual(request.safety.notices, []);
      assert.equal(request.safety.noticesState, 'off');
      assert.notInclude(form.events.join(), 'gp-warning-shown');
    });
  });
});
