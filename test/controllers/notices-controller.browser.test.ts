import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NoticesController } from '../../src/controllers/notices-controller.js';

const host = (): ReactiveControllerHost & { updates: number } => ({
  updates: 0,
  addController(_: ReactiveController) {},
  removeController(_: ReactiveController) {},
  requestUpdate() {
    this.updates++;
  },
  updateComplete: Promise.resolve(true),
});

const notices = (settings: { isOn?: boolean; language?: string; age?: number } = {}) =>
  new NoticesController(host(), {
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
    await waitUntil(() => controller.notices().length === 1, 'the notice', { timeout: 4000 });
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

  it('looks at Welsh and at English on a Welsh page', async () => {
    const controller = notices({ language: 'cy' });
    await controller.load();
    controller.judgeAll(new Map([['a', danger]]));
    expect(controller.notices()).to.have.length(1);
  });
});
