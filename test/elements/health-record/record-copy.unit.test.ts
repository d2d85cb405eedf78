import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyText } from '../../../src/elements/health-record/record-copy.js';
import { rangeText } from '../../../src/elements/health-record/range-text.js';
import { healthRecord } from '../../../src/i18n/locales/en/health-record.js';
import { translator } from '../../../src/i18n/messages.js';

const t = translator<typeof healthRecord>('health-record', healthRecord, 'en');
const date = (local: string): string => `[${local}]`;

describe('the copy of a record', () => {
  const entries = [
    {
      id: '1',
      date: '2026-01-02',
      title: 'Blood count',
      from: 'Laboratory',
      notice: 'We will contact you',
      values: [
        { name: 'Haemoglobin', value: 110, unit: 'g/L', low: 115, high: 165, comment: 'A little low' },
      ],
    },
    { id: '2', date: '2025-01-02', title: 'Consultation', sensitive: true, text: 'something private' },
    { id: '3', date: '2024-01-02', title: 'Penicillin', reaction: 'Rash' },
  ];

  it('says what the page says, in its order', () => {
    const text = copyText('Test results', entries, () => false, t, date);
    assert.equal(
      text,
      'Test results\n\n[2026-01-02]: Blood count\nFrom Laboratory\nWe will contact you\nHaemoglobin: 110 g/L. Below the usual range. Usual range: 115 to 165 g/L. A little low\n\n[2025-01-02]: Consultation\nsomething private\n\n[2024-01-02]: Penicillin\nReaction: Rash\n',
    );
  });

  it('keeps hidden what is hidden on the page', () => {
    const text = copyText('x', entries, ({ sensitive }) => !!sensitive, t, date);
    assert.doesNotMatch(text, /something|Consultation/);
    assert.match(text, /\[2025-01-02\]: This entry is hidden/);
  });
});

it('a range is said in words, with one limit or two', () => {
  assert.equal(rangeText({ low: 0, high: 4 }, t), '0 to 4');
  assert.equal(rangeText({ low: 60 }, t), '60 or more');
  assert.equal(rangeText({ high: 4 }, t), '4 or less');
  assert.equal(rangeText({}, t), '');
});
