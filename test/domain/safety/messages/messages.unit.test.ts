import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Message {
  id: string;
  text: string;
  label: string;
  topic: string;
  style: string;
  age?: number;
  locale: string;
}

const LABELS = ['emergency', 'urgent', 'routine'];
const TOPICS = [
  ...['heart', 'stroke', 'breathing', 'asthma', 'anaphylaxis', 'sepsis', 'meningitis', 'bleeding', 'seizure'],
  ...['suicide', 'poisoning', 'head-injury', 'burns', 'back', 'testicle', 'pregnancy', 'clot', 'diabetes'],
  ...['eye', 'tummy', 'baby', 'abuse', 'none'],
];
const TRAPS = [
  ...['trap-negation', 'trap-past', 'trap-family', 'trap-treated', 'trap-idiom', 'trap-hypothetical'],
  ...['trap-admin', 'trap-stable'],
];
const DANGER_STYLES = [
  ...['plain', 'misspelt', 'no-punctuation', 'capitals', 'slang', 'indirect', 'third-person', 'non-native'],
  ...['long', 'terse', 'age-in-context'],
];
const KEYS = ['id', 'text', 'label', 'topic', 'style', 'age', 'locale'];

/** The words that the other maker chose for the same styles in the part to develop on. */
const SAME_STYLE: Record<string, string> = {
  everyday: 'ordinary',
  buried: 'long',
  age: 'age-in-context',
  administration: 'trap-admin',
};
for (const trap of TRAPS) SAME_STYLE[trap.replace('trap-', '')] = trap;

/** Topics that only the part to develop on has: signs beyond the table, and its word for `none`. */
const MORE_TOPICS = ['other', 'dehydration', 'headache', 'collapse', 'blackout'];

/** Topics that have signs in the same-day column of the table of emergency signs. */
const SAME_DAY = [
  ...[
    'stroke',
    'breathing',
    'asthma',
    'sepsis',
    'suicide',
    'poisoning',
    'burns',
    'back',
    'pregnancy',
    'clot',
  ],
  ...['diabetes', 'eye', 'tummy', 'baby', 'abuse'],
];

const PARTS = [
  { name: 'measure', prefix: 'm', topics: TOPICS, atLeast: { emergency: 180, urgent: 110, routine: 215 } },
  { name: 'fresh', prefix: 'f', topics: TOPICS, atLeast: { emergency: 130, urgent: 70, routine: 120 } },
  { name: 'unseen', prefix: 'h', topics: TOPICS, atLeast: { emergency: 160, urgent: 100, routine: 190 } },
  { name: 'blind', prefix: 'u', topics: TOPICS, atLeast: { emergency: 140, urgent: 90, routine: 170 } },
  {
    name: 'develop',
    prefix: 'd',
    topics: [...TOPICS, ...MORE_TOPICS],
    atLeast: { emergency: 0, urgent: 0, routine: 0 },
  },
];

const fileOf = (name: string) => new URL(`./${name}.jsonl`, import.meta.url);
const read = (name: string) =>
  readFileSync(fileOf(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Message)
    .map((message) =>
      name !== 'develop' ? message : { ...message, style: SAME_STYLE[message.style] ?? message.style },
    );
const plain = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)!
    .join(' ');
// Only ids are ever printed: whoever develops the rules must not read measured texts in a failing test.
const ids = (messages: Message[], wrong: (message: Message) => boolean) =>
  messages.filter(wrong).map(({ id }) => id);

for (const { name, prefix, topics, atLeast } of PARTS.filter((part) => existsSync(fileOf(part.name)))) {
  describe(`labelled messages: ${name}`, () => {
    const all = read(name);
    const english = all.filter(({ locale }) => locale === 'en');
    const count = (messages: Message[], label: string) =>
      messages.filter((message) => message.label === label).length;

    it('has the agreed fields in each message and no others', () => {
      const wrong = (message: Message) =>
        Object.keys(message).some((key) => !KEYS.includes(key)) ||
        typeof message.text !== 'string' ||
        message.text.trim() !== message.text ||
        !message.text ||
        !['en', 'cy'].includes(message.locale) ||
        ('age' in message && !(typeof message.age === 'number' && message.age >= 0 && message.age < 115));
      assert.deepEqual(ids(all, wrong), []);
    });

    it('uses only the agreed labels, topics and styles', () => {
      assert.deepEqual(
        ids(all, ({ label }) => !LABELS.includes(label)),
        [],
      );
      assert.deepEqual(
        ids(all, ({ topic }) => !topics.includes(topic)),
        [],
      );
      const styles = [...DANGER_STYLES, ...TRAPS, 'ordinary'];
      assert.deepEqual(
        ids(all, ({ style }) => !styles.includes(style)),
        [],
      );
    });

    it('gives every message its own id, with the prefix of its part', () => {
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
      assert.deepEqual(
        ids(all, ({ id }) => !new RegExp(`^${prefix}\\d{4}$`).test(id)),
        [],
      );
    });

    it('holds no text twice, even in other capitals or punctuation', () => {
      const seen = new Set<string>();
      const twice = (message: Message) => {
        const key = plain(message.text);
        return seen.has(key) || !seen.add(key);
      };
      assert.deepEqual(ids(all, twice), []);
    });

    it('labels traps and ordinary messages routine', () => {
      const harmless = ({ style }: Message) => style.startsWith('trap-') || style === 'ordinary';
      assert.deepEqual(
        ids(all, (message) => harmless(message) && message.label !== 'routine'),
        [],
      );
    });

    it('makes about half of the routine messages traps, of every kind', () => {
      const routine = english.filter(({ label }) => label === 'routine');
      const traps = routine.filter(({ style }) => style.startsWith('trap-'));
      const share = traps.length / routine.length;
      assert.ok(
        share >= 0.4 && share <= 0.6,
        `${Math.round(share * 100)}% of the routine messages are traps`,
      );
      const missing = TRAPS.filter((trap) => !traps.some(({ style }) => style === trap));
      assert.deepEqual(missing, []);
    });

    it('has the agreed number of messages for each label', () => {
      for (const [label, least] of Object.entries(atLeast)) {
        assert.ok(count(english, label) >= least, `${count(english, label)} ${label} messages in English`);
      }
    });

    it('covers every topic with emergencies', () => {
      const found = new Set(all.filter(({ label }) => label === 'emergency').map(({ topic }) => topic));
      assert.deepEqual(
        TOPICS.filter((topic) => topic !== 'none' && !found.has(topic)),
        [],
      );
    });
  });
}

describe('labelled messages: measure, beyond what every part needs', () => {
  const all = read('measure');

  it('has enough Welsh of each label', () => {
    for (const [label, least] of Object.entries({ emergency: 35, urgent: 20, routine: 35 })) {
      const found = all.filter((message) => message.locale === 'cy' && message.label === label).length;
      assert.ok(found >= least, `${found} ${label} messages in Welsh`);
    }
  });

  it('names a topic of the table for every danger', () => {
    assert.deepEqual(
      ids(all, ({ label, topic }) => label !== 'routine' && topic === 'none'),
      [],
    );
  });

  it('calls urgent only topics that have a same-day sign', () => {
    assert.deepEqual(
      ids(all, ({ label, topic }) => label === 'urgent' && !SAME_DAY.includes(topic)),
      [],
    );
  });

  it('writes the dangers of every topic in many styles', () => {
    for (const topic of TOPICS.filter((each) => each !== 'none')) {
      const dangers = all.filter((message) => message.topic === topic && message.label !== 'routine');
      const styles = new Set(dangers.map(({ style }) => style));
      assert.ok(styles.size >= 4, `${topic}: ${styles.size} styles`);
    }
  });

  it('runs from a few words to a page', () => {
    const words = all.map(({ text }) => text.split(/\s+/).length);
    assert.ok(words.filter((each) => each <= 5).length >= 15);
    assert.ok(words.filter((each) => each >= 100).length >= 4);
  });

  it(
    'shares no text with the part that rules are developed on',
    { skip: !existsSync(fileOf('develop')) },
    () => {
      const developed = new Set(read('develop').map(({ text }) => plain(text)));
      assert.deepEqual(
        ids(all, ({ text }) => developed.has(plain(text))),
        [],
      );
    },
  );
});
