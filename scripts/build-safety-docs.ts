/**
 * Writes the generated parts of `docs/clinical-safety.md`, between its markers: every fixed question and every rule, with source
 * and review date. `--check` only says whether they are current (CI).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { screenAudience, signFacts } from '../src/domain/questions/emergency-sign-facts.js';
import { allEmergencyScreens } from '../src/domain/questions/emergency-signs.js';
import { ruleFacts } from '../src/domain/safety/rules/facts.js';
import { rules } from '../src/domain/safety/rules/index.js';
import { safety } from '../src/i18n/locales/en/safety.js';
import { requestSteps } from '../src/i18n/locales/en/request-steps.js';

const file = 'docs/clinical-safety.md';
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const outcome = {
  '999': 'the emergency card: 999 or A&E',
  today: 'the urgent card: 111, the practice or the out-of-hours service, by nation and hour',
  maternity: 'the urgent card: the maternity unit, 999 for heavy bleeding or very bad pain',
};

const questions = allEmergencyScreens
  .map(
    ({ id, version, advice, signs }) => `### \`${id}\`, version ${version}

For: ${screenAudience[id]}. After a yes: ${outcome[advice]}${signs.includes('suicide') ? '; below, the crisis line of the nation and Samaritans' : ''}.

| id | sign, as it is asked | source | reviewed | nations | ages |
| --- | --- | --- | --- | --- | --- |
${signs
  .map((sign) => {
    const { source, reviewed, nations, ages } = signFacts[sign]!;
    const words = requestSteps[`sign-${sign}` as Extract<keyof typeof requestSteps, `sign-${string}`>];
    return `| \`${sign}\` | ${cell(words)} | <${source}> | ${reviewed} | ${nations} | ${ages} |`;
  })
  .join('\n')}`,
  )
  .join('\n\n');

const notices = `| rule | level | notices | leaves alone | what it says: "… now if" | source | reviewed |
| --- | --- | --- | --- | --- | --- | --- |
${rules
  .map(({ id, level }) => {
    const { catches, leaves, source, reviewed } = ruleFacts[id]!;
    const words = safety[`if-${id}` as keyof typeof safety];
    return `| \`${id}\` | ${level} | ${cell(catches)} | ${cell(leaves)} | ${cell(words)} | <${source}> | ${reviewed} |`;
  })
  .join('\n')}`;

let text = readFileSync(file, 'utf8');
for (const [name, part] of Object.entries({ questions, notices })) {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  if (!text.includes(start) || !text.includes(end))
    throw new Error(`${file} lacks the markers of "${name}".`);
  text = `${text.split(start)[0]}${start}\n\n${part}\n\n${end}${text.split(end)[1]}`;
}
text = await format(text, { parser: 'markdown', printWidth: 110 });
if (process.argv.includes('--check')) {
  if (text !== readFileSync(file, 'utf8')) {
    console.error(`${file} is stale: run "npm run docs:safety".`);
    process.exit(1);
  }
} else writeFileSync(file, text);
