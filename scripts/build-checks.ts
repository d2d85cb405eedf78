/**
 * Writes `src/contract/checks` from the zod schemas of `src/contract`: what a page checks with, without Zod. One file for
 * each file of schemas, with the same names, and only what pages need. `--check` only says whether all is current (CI).
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'prettier';
import type * as z from 'zod/mini';

/** What pages check: settings, and what servers answer. What these are made of comes along. */
export const checked: Readonly<Record<string, readonly string[]>> = {
  'practice-config': ['practiceConfig'],
  problem: ['problem'],
  receipt: ['receipt'],
  slots: ['slotsEnvelope', 'hold'],
  appointments: ['appointment', 'cancellation'],
  prescriptions: ['medicationsAnswer', 'prescriptionOrder'],
  record: ['recordEntry', 'recordEnvelope'],
  registration: ['accessAnswer', 'registrationAnswer'],
  'service-status': ['serviceStatus'],
  statistics: ['statistics'],
};

type Named = { readonly file: string; readonly name: string };
/** The parts of a schema's definition that we read. */
interface Definition {
  type: string;
  checks?: { _zod: { def: RuleDefinition } }[];
  shape?: Record<string, z.ZodMiniType>;
  catchall?: z.ZodMiniType;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  values?: unknown[];
  entries?: Record<string, unknown>;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  partial?: boolean;
}
interface RuleDefinition {
  check: string;
  fn?: unknown;
  error?(): string;
  path?: string[];
  abort?: boolean;
  when?: unknown;
}
interface Output {
  readonly imports: Map<string, Set<string>>;
  readonly lines: string[];
  readonly parts: Map<z.ZodMiniType, string>;
}

const directory = 'src/contract';
const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;
const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

async function exportsOf(folder: string): Promise<[Named, unknown][]> {
  const found: [Named, unknown][] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const module = (await import(`../${folder}/${name}`)) as object;
    for (const [key, value] of Object.entries(module))
      found.push([{ file: basename(name, '.ts'), name: key }, value]);
  }
  return found;
}

/** The text of each file of checks, by its name. */
export async function buildChecks(): Promise<Map<string, string>> {
  const schemas = new Map<unknown, Named>();
  for (const [named, value] of await exportsOf(directory)) if (isSchema(value)) schemas.set(value, named);
  const rules = new Map<unknown, Named>();
  for (const [named, value] of await exportsOf(`${directory}/rules`)) rules.set(value, named);
  const outputs = new Map<string, Output>();
  const written = new Set<z.ZodMiniType>();
  /** How often each schema without a name is used: what is used twice is written once. */
  const uses = new Map<z.ZodMiniType, number>();

  function uncovered(schema: z.ZodMiniType, what: string): Error {
    const { file, name } = schemas.get(schema) ?? { file: 'somewhere', name: 'a schema without a name' };
    return new Error(`${file}: ${name}: ${what}`);
  }

  function childrenOf(schema: z.ZodMiniType): z.ZodMiniType[] {
    const { shape, element, innerType, options, keyType, valueType } = definitionOf(schema);
    return [...Object.values(shape ?? {}), element, innerType, ...(options ?? []), keyType, valueType].filter(
      isSchema,
    );
  }

  function count(schema: z.ZodMiniType): void {
    uses.set(schema, (uses.get(schema) ?? 0) + 1);
    if (uses.get(schema) === 1) childrenOf(schema).forEach(count);
  }

  function outputOf(file: string): Output {
    const output = outputs.get(file) ?? { imports: new Map(), lines: [], parts: new Map() };
    outputs.set(file, output);
    return output;
  }

  function use(file: string, from: string, name: string): string {
    const { imports } = outputOf(file);
    imports.set(from, (imports.get(from) ?? new Set()).add(name));
    return name;
  }

  /** How a schema is called in a file: by its name, or as it is written. */
  function refer(schema: z.ZodMiniType, file: string): string {
    const named = schemas.get(schema);
    if (named) {
      declare(schema, named);
      return named.file === file ? named.name : use(file, `./${named.file}.js`, named.name);
    }
    if (uses.get(schema)! < 2 || definitionOf(schema).innerType || !childrenOf(schema).length)
      return write(schema, file);
    const { parts, lines } = outputOf(file);
    if (!parts.has(schema)) {
      const text = write(schema, file);
      parts.set(schema, `part${parts.size + 1}`);
      lines.push(`const ${parts.get(schema)} = ${text};`);
    }
    return parts.get(schema)!;
  }

  function declare(schema: z.ZodMiniType, { file, name }: Named): void {
    if (written.has(schema)) return;
    written.add(schema);
    const text = write(schema, file);
    outputOf(file).lines.push(`export const ${name} = ${text} as ShapeOf<typeof contract.${name}>;`);
  }

  function write(schema: z.ZodMiniType, file: string): string {
    const { checks = [] } = definitionOf(schema);
    const form = writeForm(schema, file);
    if (!checks.length) return form;
    const asked = checks.map(({ _zod: { def } }) => {
      const rule = rules.get(def.fn);
      if (def.check !== 'custom' || !rule || def.abort || def.when)
        throw uncovered(
          schema,
          'pages can check it only with z.refine and a function that src/contract/rules exports',
        );
      if (def.path && def.path.length !== 1) throw uncovered(schema, 'a rule may blame one member');
      const parts = [use(file, `../rules/${rule.file}.js`, rule.name), JSON.stringify(def.error!())];
      return `[${[...parts, ...(def.path ?? []).map((key) => JSON.stringify(key))].join(', ')}]`;
    });
    return `${use(file, '../check.js', 'where')}(${form}, ${asked.join(', ')})`;
  }

  function writeForm(schema: z.ZodMiniType, file: string): string {
    const definition = definitionOf(schema);
    const {
      type,
      shape,
      catchall,
      element,
      innerType,
      options,
      values,
      entries,
      keyType,
      valueType,
      partial,
    } = definition;
    const check = (name: string): string => use(file, '../check.js', name);
    const inner = (child: z.ZodMiniType | undefined): string => refer(child!, file);
    switch (type) {
      case 'string':
        return check('text');
      case 'number':
        return check('number');
      case 'boolean':
        return check('flag');
      case 'unknown':
        return check('anything');
      case 'literal':
      case 'enum':
        return `${check('oneOf')}(${(values ?? Object.values(entries!)).map((value) => JSON.stringify(value)).join(', ')})`;
      case 'optional':
        return `${check('optional')}(${inner(innerType)})`;
      case 'nullable':
        return `${check('optional')}(${inner(innerType)}, null)`;
      case 'array':
        return `${check('list')}(${inner(element)})`;
      case 'union':
        return `${check('either')}(${options!.map(inner).join(', ')})`;
      case 'record':
        if (partial && definitionOf(keyType!).type === 'enum') {
          const names = Object.values(definitionOf(keyType!).entries!);
          return `${check('partial')}(${JSON.stringify(names)}, ${inner(valueType)})`;
        }
        return `${check('record')}(${inner(keyType)}, ${inner(valueType)})`;
      case 'object': {
        if (catchall && definitionOf(catchall).type !== 'never') break;
        const members = Object.entries(shape!).map(([key, child]) => {
          if (definitionOf(child).type === 'unknown')
            throw uncovered(schema, `${key}: unknown may be left out`);
          return `${JSON.stringify(key)}: ${inner(child)}`;
        });
        return `${check('object')}({ ${members.join(', ')} }${catchall ? ', true' : ''})`;
      }
    }
    throw uncovered(schema, `scripts/build-checks.ts and src/contract/check.ts do not know "${type}" yet`);
  }

  const wanted = Object.entries(checked).flatMap(([file, names]) =>
    names.map((name): [z.ZodMiniType, Named] => {
      const schema = [...schemas].find(([, each]) => each.file === file && each.name === name)?.[0];
      if (!isSchema(schema)) throw new Error(`${directory}/${file}.ts exports no schema ${name}`);
      return [schema, { file, name }];
    }),
  );
  for (const [schema] of wanted) count(schema);
  for (const [schema, named] of wanted) declare(schema, named);

  const texts = new Map<string, string>();
  for (const [file, { imports, lines }] of outputs) {
    const named = [...imports].sort(([a], [b]) => (a < b ? -1 : 1));
    texts.set(
      `${file}.ts`,
      await format(
        `// Written by scripts/build-checks.ts from ../${file}.ts. Do not edit: run \`npm run checks\`.
${named.map(([from, names]) => `import { ${[...names].sort().join(', ')} } from '${from}';`).join('\n')}
import type { ShapeOf } from '../check.js';
import type * as contract from '../${file}.js';

${lines.join('\n\n')}
`,
        { parser: 'typescript', singleQuote: true, printWidth: 110 },
      ),
    );
  }
  return texts;
}

if (process.argv[1]?.endsWith('build-checks.ts')) {
  const folder = join(directory, 'checks');
  const texts = await buildChecks();
  mkdirSync(folder, { recursive: true });
  const old = readdirSync(folder).filter((name) => !texts.has(name));
  const stale = [...texts].filter(
    ([name, text]) =>
      !readdirSync(folder).includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  if (process.argv.includes('--check')) {
    if (stale.length || old.length) {
      console.error(
        `Stale in ${folder}: ${[...stale.map(([name]) => name), ...old].join(', ')}. Run "npm run checks".`,
      );
      process.exit(1);
    }
  } else {
    for (const name of old) rmSync(join(folder, name));
    for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  }
}
