import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardNames, urgentHelpView } from '../../../src/elements/urgent-help/urgent-help.view.js';
import { urgentHelp as english } from '../../../src/i18n/locales/en/urgent-help.js';

const phone = '01632 960123';
const view = (nation: 'england' | 'wales' | 'scotland' | 'northern-ireland', isOpen: boolean) =>
  urgentHelpView({ nation, isOpen, phone, cards: cardNames });
const urgentCard = (...args: Parameters<typeof view>) => view(...args)[1]!;

describe('where to get help now', () => {
  it('names 111 in England and Wales at any hour', () => {
    for (const nation of ['england', 'wales'] as const) {
      for (const isOpen of [true, false])
        assert.equal(urgentCard(nation, isOpen).heading.key, 'urgent-nhs-111');
    }
  });

  it('names the practice in Scotland while it is open, and 111 when it is closed', () => {
    assert.deepEqual(urgentCard('scotland', true).heading, {
      key: 'urgent-practice-phone',
      values: { phone },
    });
    assert.equal(urgentCard('scotland', false).heading.key, 'urgent-nhs-111');
  });

  it('never names 111 in Northern Ireland', () => {
    for (const isOpen of [true, false]) {
      for (const card of view('northern-ireland', isOpen)) {
        for (const { key, values } of [card.heading, ...card.points, ...card.more]) {
          const text = english[key].replace(/\{(\w+)\}/g, (_, name: string) => values?.[name] ?? '');
          assert.doesNotMatch(text.replace('18001', ''), /111/, text);
        }
      }
    }
    assert.equal(urgentCard('northern-ireland', false).heading.key, 'urgent-out-of-hours');
  });

  it('never sends deaf people to the practice while it is closed, nor to the sign language service of another nation', () => {
    const words = (...args: Parameters<typeof view>) =>
      urgentCard(...args)
        .more.filter(({ key }) => key.startsWith('urgent-deaf'))
        .map(({ key }) => english[key]);
    assert.deepEqual(words('northern-ireland', false), [
      'Deaf? Put 18001 before the number in the Relay UK app.',
    ]);
    assert.deepEqual(words('scotland', false), [
      'Deaf? Call 18001 111 with the Relay UK app, or use contactSCOTLAND-BSL.',
    ]);
    assert.match(words('england', false).join(), /18001 111.*NHS 111 BSL/);
  });

  it('offers no 111 online in Scotland, which has none', () => {
    for (const isOpen of [true, false])
      assert.ok(urgentCard('scotland', isOpen).more.every(({ key }) => !key.startsWith('urgent-website')));
  });

  it('gives the crisis number of the nation', () => {
    const crisis = (nation: Parameters<typeof view>[0]) =>
      urgentCard(nation, true).more.find(({ key }) => key.startsWith('urgent-crisis'))!;
    assert.deepEqual(crisis('england').values, { phone: '111', option: '2' });
    assert.deepEqual(crisis('wales').values, { phone: '111', option: '2' });
    assert.deepEqual(crisis('scotland'), { key: 'urgent-crisis', values: { phone: '111' } });
    assert.deepEqual(crisis('northern-ireland'), {
      key: 'urgent-crisis',
      values: { phone: '0808 808 8000' },
    });
  });

  it('has at most five points a card, and in the emergency card no link but to the nearest A&E', () => {
    for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
      const cards = view(nation, true);
      for (const { points } of cards) assert.ok(points.length <= 5);
      const links = cards[0]!.more.filter(({ href, values }) => href ?? values?.['phone']);
      assert.ok(links.every(({ key }) => key === 'emergency-department'));
    }
  });

  it('shows the cards asked for, the most urgent first', () => {
    const cards = urgentHelpView({ nation: 'england', isOpen: true, cards: ['urgent', 'emergency'] });
    assert.deepEqual(
      cards.map(({ level }) => level),
      ['emergency', 'urgent'],
    );
  });
});
