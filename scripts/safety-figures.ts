// Prints how many of the labelled messages are noticed and how many routine ones raise a notice: `npm run safety`.
// Exits with 1 below the goals. `--misses` lists what the development part misses (the measured part is never shown).
import { existsSync, readFileSync } from 'node:fs';
import { findWarnings } from '../src/safety.js';

type Label = 'emergency' | 'urgent' | 'routine';

/** One line of `test/domain/safety/messages/*.jsonl`. */
interface Message {
  id: string;
  text: string;
  label: Label;
  topic: string;
  style: string;
  age?: number;
  locale: 'en' | 'cy';
}

const GOALS: Record<string, Record<Label, number>> = {
  en: { emergency: 0.95, urgent: 0.85, routine: 0.05 },
  cy: { emergency: 0.8, urgent: 0.8, routine: 0.1 },
};
const folder = new URL('../test/domain/safety/messages/', import.meta.url);
const showMisses = process.argv.includes('--misses');
let missed = false;

function read(part: string): Message[] {
  const file = new URL(`${part}.jsonl`, folder);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Message);
}

/** For one message whether anything was noticed, and whether at the level of an emergency. */
function judge({ text, age, locale }: Message): { noticed: boolean; emergency: boolean; rules: string } {
  const found = findWarnings(text, { locale, ...(age === undefined ? {} : { age }) });
  return {
    noticed: found.length > 0,
    emergency: found.some(({ level }) => level === 'emergency'),
    rules: found.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`).join(', '),
  };
}

const share = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})` : '–';

function table(title: string, messages: Message[], by: (message: Message) => string): void {
  const groups = new Map<string, Record<Label, [noticed: number, all: number]>>();
  for (const message of messages) {
    const group = groups.get(by(message)) ?? { emergency: [0, 0], urgent: [0, 0], routine: [0, 0] };
    groups.set(by(message), group);
    const cell = group[message.label];
    cell[1]++;
    if (judge(message).noticed) cell[0]++;
  }
  console.log(`\n  ${title.padEnd(16)} emergency noticed    urgent noticed       false alarms`);
  for (const [name, { emergency, urgent, routine }] of [...groups].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `  ${name.padEnd(16)} ${[emergency, urgent, routine].map(([n, all]) => share(n, all).padEnd(20)).join(' ')}`,
    );
}

for (const part of ['develop', 'measure'])
  for (const locale of ['en', 'cy']) {
    const messages = read(part).filter((message) => message.locale === locale);
    if (!messages.length) continue;
    const goals = GOALS[locale]!;
    console.log(`\n${part}, ${locale}: ${messages.length} messages`);
    for (const label of ['emergency', 'urgent', 'routine'] as const) {
      const all = messages.filter((message) => message.label === label);
      const noticed = all.filter((message) => judge(message).noticed);
      const reached =
        label === 'routine'
          ? noticed.length <= goals[label] * all.length
          : noticed.length >= goals[label] * all.length;
      if (!reached) missed = true;
      const level =
        label === 'emergency'
          ? `, as an emergency ${share(all.filter((m) => judge(m).emergency).length, all.length)}`
          : '';
      console.log(
        `  ${label}: ${label === 'routine' ? 'false alarms' : 'noticed'} ${share(noticed.length, all.length)}${level}; goal ${label === 'routine' ? '≤' : '≥'} ${goals[label] * 100}%${reached ? '' : ' NOT REACHED'}`,
      );
      if (showMisses && part === 'develop')
        for (const message of all)
          if (judge(message).noticed === (label === 'routine'))
            console.log(`    ${message.id} ${message.text} ${judge(message).rules}`);
    }
    if (showMisses) continue;
    table('topic', messages, (message) => message.topic);
    table('style', messages, (message) => message.style);
  }
process.exitCode = missed ? 1 : 0;
