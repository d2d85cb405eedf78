import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatHours } from '../../../src/domain/opening-hours/format-hours.js';
import { HoursSyntaxError, parseHours, parseSpans } from '../../../src/domain/opening-hours/parse-hours.js';
import type { Span, WeeklyHours } from '../../../src/domain/opening-hours/week.js';

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MO_FR = 0b11111;
const SA = 0b100000;
const SU = 0b1000000;
const PH = 128;

describe('parseHours', () => {
  const cases: Record<string, WeeklyHours> = {
    'Mo-Fr 08:00-18:30; Sa 09:00-12:00; PH off': [
      { days: MO_FR, spans: [[480, 1110]], adds: false },
      { days: SA, spans: [[540, 720]], adds: false },
      { days: PH, spans: [], adds: false },
    ],
    'Mo 08:00-12:00,14:00-18:00': [{ days: 1, spans: [[480, 720], [840, 1080]], adds: false }], // prettier-ignore
    'Mo,We 08:00-18:00': [{ days: 0b101, spans: [[480, 1080]], adds: false }],
    'Mo-We,Fr,PH 08:00-18:00': [{ days: 0b10111 | PH, spans: [[480, 1080]], adds: false }],
    'Fr-Mo 10:00-12:00': [{ days: 0b1110001, spans: [[600, 720]], adds: false }],
    'Su-Sa 10:00-12:00': [{ days: 127, spans: [[600, 720]], adds: false }],
    'Mo-Mo 10:00-12:00': [{ days: 1, spans: [[600, 720]], adds: false }],
    'Fr 22:00-02:00': [{ days: 0b10000, spans: [[1320, 1560]], adds: false }],
    'Fr 22:00-00:00': [{ days: 0b10000, spans: [[1320, 1440]], adds: false }],
    'Mo 08:00-08:00': [{ days: 1, spans: [[480, 1920]], adds: false }],
    'Mo-Su 00:00-24:00': [{ days: 127, spans: [[0, 1440]], adds: false }],
    '08:00-18:00': [{ days: 127, spans: [[480, 1080]], adds: false }],
    '24/7': [{ days: 127, spans: [[0, 1440]], adds: false }],
    '24/7; PH off': [
      { days: 127, spans: [[0, 1440]], adds: false },
      { days: PH, spans: [], adds: false },
    ],
    off: [{ days: 127, spans: [], adds: false }],
    'Sa,Su closed': [{ days: SA | SU, spans: [], adds: false }],
    'Mo 08:00-12:00, Mo 14:00-16:00, 24/7, We off': [
      { days: 1, spans: [[480, 720]], adds: false },
      { days: 1, spans: [[840, 960]], adds: true },
      { days: 127, spans: [[0, 1440]], adds: true },
      { days: 0b100, spans: [], adds: true },
    ],
    '  Mo - Fr\t08:00 - 12:00 ,\n13:00-14:00 ;Sa off  ': [
      { days: MO_FR, spans: [[480, 720], [780, 840]], adds: false }, // prettier-ignore
      { days: SA, spans: [], adds: false },
    ],
  };
  for (const [text, expected] of Object.entries(cases))
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(parseHours(text), expected));

  const errors: readonly (readonly [text: string, index: number, expected: RegExp])[] = [
    ['', 0, /"24\/7" or a day .* or "off" or a time/],
    ['   ', 3, /a day/],
    ['SH off', 0, /a day \(Mo\|Tu\|We\|Th\|Fr\|Sa\|Su\|PH\)/],
    ['Mo-Fr 08:00-18:00; SH off', 19, /a day/],
    ['Mo-Fr 08:00-18:00;', 18, /a day/],
    ['Mo-Fr 08:00-18:00,', 18, /a day/],
    ['Mo-Fr', 5, /"off" or a time/],
    ['Mo-Fr 8:00-12:00', 6, /a time from 00:00 to 23:59/],
    ['Mo-Fr 24:00-12:00', 6, /a time from 00:00 to 23:59/],
    ['Mo-Fr 08:00', 11, /^"-"$/],
    ['Mo-Fr 08:00-', 12, /^a time from 00:00 to 24:00$/],
    ['Mo-Fr 08:00-25:00', 12, /^a time from 00:00 to 24:00$/],
    ['Mo-Fr 08:00-24:01', 12, /^a time/],
    ['Mo-Fr 08:00-18:60', 12, /^a time/],
    ['Mo-Fr 08:00-18:300', 17, /"," or the end or ";"/],
    ['Mo-Fr 08:00–18:00', 11, /^"-"$/],
    ['Mo-Fr 08.00-18.00', 6, /a time/],
    ['Mo–Fr 08:00-18:00', 2, /a time/],
    ['Mon-Fri 08:00-18:00', 2, /a time/],
    ['mo 08:00-18:00', 0, /a day/],
    ['Mo-PH 08:00-18:00', 3, /^a day \(Mo\|Tu\|We\|Th\|Fr\|Sa\|Su\)$/],
    ['Mo, 08:00-18:00', 4, /^a day \(Mo\|Tu\|We\|Th\|Fr\|Sa\|Su\|PH\)$/],
    ['PH-Mo off', 2, /"," or "off"/],
    ['Mo 24/7', 3, /a time/],
    ['24/7 Mo', 5, /the end or ";" or ","/],
    ['Mo off 08:00-12:00', 7, /the end or ";" or ","/],
    ['Mo 08:00-12:00 off', 15, /the end or ";"/],
    ['Mo 08:00-12:00 || off', 15, /the end or ";"/],
    ['Mo 08:00+', 8, /^"-"$/],
    ['Jan 08:00-12:00', 0, /a day/],
    ['Mo[1] 08:00-12:00', 2, /a time/],
    ['week 1-10 Mo 08:00-12:00', 0, /a day/],
    ['sunrise-sunset', 0, /a time/],
    ['Mo 08:00-12:00 "by appointment"', 15, /the end or ";"/],
    ['Mo 08:00-12:00; ; Tu off', 16, /a day/],
  ];
  for (const [text, index, expected] of errors)
    it(`names position ${index} of ${JSON.stringify(text)} and what was expected`, () => {
      assert.throws(
        () => parseHours(text),
        (error) => {
          assert.ok(error instanceof HoursSyntaxError);
          assert.equal(error.index, index);
          assert.match(error.expected, expected);
          assert.equal(error.name, 'HoursSyntaxError');
          assert.ok(error.message.includes(`position ${index}`) && error.message.includes(error.expected));
          return true;
        },
      );
    });
});

describe('HoursSyntaxError', () => {
  const messageOf = (text: string): string => {
    try {
      parseHours(text);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it('quotes the whole text, and of what could not be read the first nine signs', () => {
    assert.equal(
      messageOf('Mo-Fr 08:00-18:30 || by appointment'),
      'Hours "Mo-Fr 08:00-18:30 || by appointment": expected "," or the end or ";" at position 18, not "|| by app"',
    );
    assert.equal(messageOf('Mo-Fr 08:00'), 'Hours "Mo-Fr 08:00": expected "-" at position 11, not ""');
  });
});

describe('parseSpans', () => {
  it('reads spans and off', () => {
    assert.deepEqual(parseSpans('08:00-12:00, 14:00-16:00'), [[480, 720], [840, 960]]); // prettier-ignore
    assert.deepEqual(parseSpans('off'), []);
    assert.deepEqual(parseSpans('closed'), []);
  });

  it('refuses days, rules and 24/7', () => {
    for (const [text, index] of [
      ['Mo 08:00-12:00', 0],
      ['24/7', 0],
      ['08:00-12:00; 13:00-14:00', 11],
      ['08:00-12:00, Mo off', 11],
      ['', 0],
    ] as const)
      assert.throws(
        () => parseSpans(text),
        (error) => error instanceof HoursSyntaxError && error.index === index,
        text,
      );
  });
});

// A text is drawn together with what it means, by a printer of its own.
const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const space = fc.constantFrom('', ' ', '  ', '\t');
const span: fc.Arbitrary<{ text: string; value: Span }> = fc
  .record({ open: fc.nat(1439), close: fc.nat(1440), before: space, after: space })
  .map(({ open, close, before, after }) => ({
    text: `${time(open)}${before}-${after}${time(close)}`,
    value: [open, close > open ? close : close + 1440],
  }));
const dayItem = fc.oneof(
  fc.constant({ text: 'PH', value: 128 }),
  fc.nat(6).map((day) => ({ text: NAMES[day]!, value: 1 << day })),
  fc.record({ first: fc.nat(6), length: fc.nat(6), around: space }).map(({ first, length, around }) => {
    let value = 0;
    for (let ahead = 0; ahead <= length; ahead++) value |= 1 << ((first + ahead) % 7);
    return { text: `${NAMES[first]}${around}-${around}${NAMES[(first + length) % 7]}`, value };
  }),
);
const list = <T>(items: readonly { text: string; value: T }[], separator: string) => ({
  text: items.map(({ text }) => text).join(separator),
  values: items.map(({ value }) => value),
});
const comma = fc.record({ before: space, after: space }).map(({ before, after }) => `${before},${after}`);
const days = fc
  .tuple(fc.array(dayItem, { minLength: 1, maxLength: 4 }), comma)
  .map(([items, separator]) => list(items, separator))
  .map(({ text, values }) => ({ text, value: values.reduce((all, one) => all | one, 0) }));
const hoursOfRule = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('off', 'closed').map((text) => ({ text, values: [] as Span[] })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(span, { minLength: 1, maxLength: 3 }), comma)
      .map(([items, separator]) => list(items, separator)),
  },
);
const rule = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ text: '24/7', days: 127, spans: [[0, 1440]] as Span[] }) },
  {
    weight: 8,
    arbitrary: fc.record({ days, hours: hoursOfRule, gap: fc.constantFrom(' ', '   ') }).map((drawn) => ({
      text: drawn.days.text + drawn.gap + drawn.hours.text,
      days: drawn.days.value,
      spans: drawn.hours.values,
    })),
  },
);
const hoursText = fc
  .array(fc.record({ rule, adds: fc.boolean(), before: space, after: space }), { minLength: 1, maxLength: 5 })
  .map((drawn) => ({
    text: drawn
      .map(({ rule: { text }, adds, before, after }, index) =>
        index ? `${before}${adds ? ',' : ';'}${after}${text}` : before + text,
      )
      .join(''),
    value: drawn.map(({ rule, adds }, index) => ({
      days: rule.days,
      spans: rule.spans,
      adds: index > 0 && adds,
    })),
  }));

describe('the grammar', () => {
  it('reads every text as what it means', () => {
    fc.assert(
      fc.property(hoursText, ({ text, value }) => assert.deepEqual(parseHours(text), value)),
      { numRuns: 3_000 },
    );
  });

  it('is printed so that it reads the same again, and prints the same again', () => {
    fc.assert(
      fc.property(hoursText, ({ text }) => {
        const hours = parseHours(text);
        const printed = formatHours(hours);
        assert.deepEqual(parseHours(printed), hours);
        assert.equal(formatHours(parseHours(printed)), printed);
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds a foreign sign where it stands, or at the start of the word that it breaks', () => {
    fc.assert(
      fc.property(hoursText, fc.nat(), fc.constantFrom('#', 'é', '!', '😀'), ({ text }, at, sign) => {
        const place = at % (text.length + 1);
        assert.throws(
          () => parseHours(text.slice(0, place) + sign + text.slice(place)),
          (error) =>
            error instanceof HoursSyntaxError &&
            error.expected !== '' &&
            error.index <= place &&
            !/[\s,;]/.test(text.slice(error.index, place)),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('throws nothing but HoursSyntaxError, with a position in the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...NAMES,
      'PH',
      'SH',
      'off',
      '08:00',
      '24:00',
      '24/7',
      '-',
      ',',
      ';',
      ' ',
      '8',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          assert.deepEqual(parseHours(formatHours(parseHours(text))), parseHours(text));
        } catch (error) {
          if (!(error instanceof HoursSyntaxError)) throw error;
          assert.ok(error.index >= 0 && error.index <= text.length);
          assert.ok(error.expected);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('is read in time that grows with the text only', () => {
    const long = 'Mo-Fr 08:00-18:00,'.padEnd(100_000, ' ') + '#';
    const start = performance.now();
    assert.throws(() => parseHours(long), HoursSyntaxError);
    assert.ok(performance.now() - start < 500);
  });
});
