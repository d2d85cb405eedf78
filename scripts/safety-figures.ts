// Prints how many of the labelled messages are noticed and how many routine ones raise a notice: `npm run safety`.
// Exits with 1 below the goals. `--misses` lists what the development part misses; the measured parts are never shown.
import {
  countNoticed,
  goals,
  measured,
  readMessages,
  warningsIn,
  type Message,
  type Part,
} from './safety-messages.js';

const showMisses = process.argv.includes('--misses');
const share = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})` : '–';

function printTable(title: string, messages: readonly Message[], by: (message: Message) => string): void {
  console.log(
    `\n  ${title.padEnd(18)}${['emergency noticed', 'urgent noticed', 'false alarms'].map((head) => head.padEnd(20)).join('')}`,
  );
  for (const name of [...new Set(messages.map(by))].sort()) {
    const group = messages.filter((message) => by(message) === name);
    const cells = (['emergency', 'urgent', 'routine'] as const).map((label) => {
      const { noticed, all } = countNoticed(group, label);
      return share(noticed, all).padEnd(20);
    });
    console.log(`  ${name.padEnd(18)}${cells.join('')}`);
  }
}

// The goals are those of all messages that are only measured, together; each part is shown by itself, too.
const groups: Readonly<Record<string, readonly Part[]>> = {
  develop: ['develop'],
  ...Object.fromEntries(measured.map((part) => [part, [part]])),
  'all that are only measured': measured,
};
for (const [part, parts] of Object.entries(groups))
  for (const locale of ['en', 'cy'] as const) {
    const messages = parts.flatMap((each) => readMessages(each, locale));
    if (!messages.length) continue;
    console.log(`\n${part}, ${locale}: ${messages.length} messages`);
    for (const label of ['emergency', 'urgent', 'routine'] as const) {
      const { all, noticed, emergency } = countNoticed(messages, label);
      const goal = goals[locale][label];
      const reached = label === 'routine' ? noticed <= goal * all : noticed >= goal * all;
      if (!reached && (parts.length > 1 || part === 'develop')) process.exitCode = 1;
      const what = label === 'routine' ? 'false alarms' : 'noticed';
      const level = label === 'emergency' ? `, as an emergency ${share(emergency, all)}` : '';
      const verdict = `goal ${label === 'routine' ? '≤' : '≥'} ${goal * 100}%${reached ? '' : ', NOT REACHED'}`;
      console.log(`  ${label}: ${what} ${share(noticed, all)}${level}; ${verdict}`);
      if (!showMisses || part !== 'develop') continue;
      for (const message of messages.filter((one) => one.label === label)) {
        const found = warningsIn(message);
        if (found.length > 0 !== (label === 'routine')) continue;
        const quotes = found.map(({ rule, start, end }) => `${rule} “${message.text.slice(start, end)}”`);
        console.log(`    ${message.id} ${message.text} ${quotes.join(', ')}`);
      }
    }
    if (showMisses || parts.length > 1) continue;
    printTable('topic', messages, ({ topic }) => topic);
    printTable('style', messages, ({ style }) => style);
  }
