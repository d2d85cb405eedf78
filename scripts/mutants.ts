/**
 * `npm run mutants`: mutation testing with Stryker, part by part, each with the tests of its own folder, or of two that
 * belong together.
 *
 *   tsx scripts/mutants.ts [part …] [--at-once 2] [--survivors] [--without-static]
 *
 * Prints the score of each file: of all small changes that Stryker makes, how many some test notices. `--survivors` lists
 * what nobody noticed. `--without-static` leaves out what is computed once, when a module is loaded, and takes half of the
 * time. Exits 1 if a part scores below 85%.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

interface Part {
  readonly mutate: readonly string[];
  /** Folders and files of tests. */
  readonly tests: readonly string[];
}

const domain = (folder: string, ...more: readonly string[]): Part => ({
  mutate: [`src/domain/${folder}/**/*.ts`],
  tests: [folder, ...more].map((name) => `test/domain/${name}`),
});

/** Not here: `domain/safety`, whose lexicons and learnt weights are held by figures of their own (`npm run safety`). */
const parts: Readonly<Record<string, Part>> = {
  delivery: {
    mutate: ['src/backends/{delivery,exchange,request-body,endpoint,new-id}.ts'],
    tests: ['test/backends'],
  },
  backends: {
    mutate: ['src/backends/{create-backend,backend}.ts', 'src/backends/{json,form}/*.ts'],
    tests: ['test/backends'],
  },
  demo: { mutate: ['src/backends/demo/*.ts'], tests: ['test/backends/demo'] },
  'opening-hours': domain('opening-hours'),
  appointments: domain('appointments'),
  people: domain('people'),
  questions: domain('questions', 'people'),
  'service-status': domain('service-status'),
  statistics: domain('statistics'),
  time: domain('time'),
  'urgent-help': domain('urgent-help'),
};

/** Tests that take seconds, and see nothing that the others do not see sooner: real sockets, another library as a judge. */
const slow = /real-network|\.osm\.|\.walk\./;

function testsOf({ tests }: Part): string {
  return tests
    .flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => `${place}/${name}`),
    )
    .filter((file) => file.endsWith('.unit.test.ts') && !slow.test(file))
    .map((file) => file.replace(/ts$/, 'js'))
    .join(' ');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'at-once': { type: 'string', default: '2' },
    survivors: { type: 'boolean', default: false },
    'without-static': { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

let isLow = false;
for (const name of positionals.length ? positionals : Object.keys(parts)) {
  const part = parts[name]!;
  const started = Date.now();
  // Stryker's processes read it.
  process.env['MUTANT_TESTS'] = testsOf(part);
  process.env['NODE_OPTIONS'] = '--import tsx';
  const results = await new Stryker({
    mutate: [...part.mutate],
    testRunner: 'in-process',
    plugins: [fileURLToPath(new URL('mutants/in-process-runner.ts', import.meta.url))],
    buildCommand: 'tsx scripts/mutants/transpile.ts',
    ignorePatterns: ['dist', 'docs', 'stories', 'storybook-static', '.cache', 'coverage', 'receiver-data'],
    tempDirName: '.cache/stryker',
    coverageAnalysis: 'perTest',
    concurrency: Number(values['at-once']),
    ignoreStatic: values['without-static'],
    warnings: { slow: false },
    timeoutMS: 60_000,
    reporters: [],
    logLevel: 'warn',
  } as unknown as ConstructorParameters<typeof Stryker>[0]).runMutationTest();

  const files = new Map<string, Counts>();
  for (const { fileName, status, location, replacement, mutatorName } of results) {
    const file = fileName.replace(`${process.cwd()}/`, '');
    const counts = files.get(file) ?? { noticed: 0, late: 0, survived: 0, untested: 0, left: 0 };
    files.set(file, counts);
    if (status === 'Killed' || status === 'Timeout') counts.noticed++;
    if (status === 'Timeout') counts.late++;
    else if (status === 'Survived') counts.survived++;
    else if (status === 'NoCoverage') counts.untested++;
    else if (status !== 'Killed') counts.left++;
    if (values.survivors && (status === 'Survived' || status === 'NoCoverage'))
      console.log(
        `  ${status} ${file}:${location.start.line}:${location.start.column + 1} ${mutatorName}: ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
      );
  }
  const all = { noticed: 0, late: 0, survived: 0, untested: 0, left: 0 };
  for (const [file, counts] of [...files].sort()) {
    console.log(`  ${file}: ${score(counts)}`);
    for (const key of ['noticed', 'late', 'survived', 'untested', 'left'] as const) all[key] += counts[key];
  }
  console.log(`${name}: ${score(all)} (${((Date.now() - started) / 60_000).toFixed(1)} min)`);
  if (percent(all) < 85) isLow = true;
}
process.exit(isLow ? 1 : 0);

interface Counts {
  noticed: number;
  /** Of those, the ones whose tests did not end: on a busy machine that may be the machine. */
  late: number;
  survived: number;
  untested: number;
  /** Not tried, or could not be: static ones where they are left out, and what does not load. */
  left: number;
}

function percent({ noticed, survived, untested }: Counts): number {
  return (100 * noticed) / (noticed + survived + untested || 1);
}

function score(counts: Counts): string {
  const { noticed, late, survived, untested, left } = counts;
  return `${percent(counts).toFixed(1)}% of ${noticed + survived + untested} (${survived} not noticed, ${untested} in code that no test here runs${late ? `, ${late} noticed by a time-out` : ''}${left ? `, ${left} left out` : ''})`;
}
