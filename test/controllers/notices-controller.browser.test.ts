import { aTimeout, expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NoticesController } from '../../src/controllers/notices-controller.js';
import { waitUntil } from '../support/wait-until.js';

const host = (): ReactiveControllerHost & { updates: number } => ({
  updates: 0,
  addController(_: ReactiveController) {},
  removeController(_: ReactiveController) {},
  requestUpdate() {
    this.updates++;
  },
  updateComplete: Promise.resolve(true),
});

type Rules = ConstructorParameters<typeof NoticesController>[1]['rules'];

const notices = (settings: { isOn?: boolean; language?: string; age?: number } = {}, rules?: Rules) =>
  new NoticesController(host(), {
    ...(rules && { rules }),
    isOn: () => settings.isOn ?? true,
    language: () => settings.language ?? 'en',
    age: () => settings.age,
  });

const danger = 'Hello. I have crushing chest pain and it goes down my left arm';

describe('notices while writing', () => {
  it('quotes the words that raised it, and nothing for an ordinary text', async () => {
    const controller = notices();
    await controller.load();
    controller.judgeAll(
      new Map([
        ['q.symptoms.what', danger],
        ['needs', 'I need large print please'],
      ]),
    );
    const [notice, ...more] = controller.notices();
    expect(more).to.deep.equal([]);
    expect(notice).to.include({
      field: 'q.symptoms.what',
      rule: 'chest-pain',
      level: 'emergency',
      response: 'none',
    });
    expect(danger).to.contain(notice!.quoted);
    expect(controller.state).to.equal('on');
  });

  it('judges at a pause in writing, not before', async () => {
    const controller = notices();
    await controller.load();
    controller.wrote('q.other.what', danger);
    await aTimeout(200);
    expect(controller.notices()).to.have.length(0);
    await waitUntil(() => controller.notices().length === 1, 'the notice');
  });

  it('judges what was typed before its rules arrived', async () => {
    const controller = notices();
    controller.judgeAll(new Map([['q.symptoms.what', danger]]));
    expect(controller.notices()).to.have.length(0);
    expect(controller.state).to.equal('not-available');
    await controller.load();
    expect(controller.notices()).to.have.length(1);
  });

  it('keeps what the patient said while the words stay, and asks again when they change', async () => {
    const controller = notices();
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    controller.respond('a', 'chest-pain', 'not-meant');
    controller.judgeAll(new Map([['a', `${danger}. Thank you`]]));
    expect(controller.notices('a')[0]!.response).to.equal('not-meant');
    controller.judgeAll(new Map([['a', 'My chest feels tight and heavy and I am sweating']]));
    expect(controller.notices('a')[0]!.response).to.equal('none');
  });

  it('is silent and says so when the practice switched it off', async () => {
    const controller = notices({ isOn: false });
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    expect(controller.notices()).to.have.length(0);
    expect(controller.state).to.equal('off');
  });

  it('forgets everything when the request was sent or discarded', async () => {
    const controller = notices();
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    controller.reset();
    expect(controller.notices()).to.have.length(0);
  });

  it('tries once more when its rules do not load, and judges what was typed meanwhile', async () => {
    let calls = 0;
    const { findWarnings } = await import('../../src/safety.js');
    const controller = notices({}, async () => {
      if (!calls++) throw new TypeError('Failed to fetch');
      return (text) => findWarnings(text);
    });
    controller.judgeAll(new Map([['a', danger]]));
    await controller.load();
    expect(calls).to.equal(2);
    expect(controller.state).to.equal('on');
    expect(controller.notices()).to.have.length(1);
  });

  it('says that notices were not available after a second failure, and does not ask for ever', async () => {
    let calls = 0;
    const controller = notices({}, () => {
      calls++;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    await controller.load();
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    expect(calls).to.equal(2);
    expect(controller.state).to.equal('not-available');
    expect(controller.notices()).to.have.length(0);
  });

  it('takes the answer from a press on a button of a notice, and no other press', async () => {
    const controller = notices();
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    const button = document.createElement('button');
    const press = () => controller.answer({ target: button } as unknown as Event);
    press();
    expect(controller.notices('a')[0]!.response).to.equal('none');
    Object.assign(button.dataset, { notice: 'chest-pain', field: 'a', response: 'read' });
    press();
    expect(controller.notices('a')[0]!.response).to.equal('read');
  });

  it('looks at Welsh and at English on a Welsh page', async () => {
    const controller = notices({ language: 'cy' });
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    expect(controller.notices()).to.have.length(1);
  });
});
