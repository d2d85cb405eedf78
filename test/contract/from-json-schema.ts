import fc from 'fast-check';
import type { JsonSchema } from '../../src/contract/json-schema.js';

const oddTexts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\ufeff',
    '__proto__',
    'x'.repeat(200),
    '𝒳'.repeat(200),
    'é'.repeat(201),
    'x'.repeat(4001),
    '𝒳'.repeat(4000),
  ),
  fc.constantFrom('2026-02-28', '2026-02-30', '2024-02-29', '2026-13-01', '2026-1-1', '0000-01-01'),
  fc.constantFrom(
    '2026-03-02T09:00:00Z',
    '2026-03-02T09:00+01:00',
    '2026-02-30T09:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02 09:00Z',
  ),
  fc.constantFrom('en', 'cy-GB', 'e', '09:30', '24:00', '24:01', '2026-12', '2026-00'),
  fc.constantFrom(
    '9912003489',
    '9912003480',
    '991 200 3489',
    'https://a.example/',
    'javascript:alert(1)',
    '/a:b',
    'Europe/London',
    'Mars/Base',
  ),
);

const junk = fc.oneof(
  oddTexts,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e9, 10_000_000, 10_000_001),
  fc.array(oddTexts, { maxLength: 2 }),
  fc.dictionary(oddTexts, oddTexts, { maxKeys: 2 }),
);

/** Texts of the forms that the contract knows, so that what is generated is often accepted. */
const likely = [
  'since-when',
  'request-0000000001',
  '2026-03-02T09:00:00Z',
  '2026-02-30T09:00:00Z',
  'en',
  'cy',
  '09:30',
  '24:00',
  '9912003489',
  '9912003480',
  'https://a.example/x',
  '2026-12',
  'opening-hours.open-until',
  'Europe/London',
  'Alys',
];

/** Of these the ones that break a rule which JSON Schema cannot carry. */
const beyondSchema = ['2026-02-30T09:00:00Z', '9912003480'];

/** Values that a JSON Schema accepts, or that miss it in one place or another. */
export function valuesOf(schema: JsonSchema, noise = 0.03): fc.Arbitrary<unknown> {
  const exact = exactly(schema, noise);
  const weight = Math.round(noise * 100);
  return weight ? fc.oneof({ arbitrary: exact, weight: 100 - weight }, { arbitrary: junk, weight }) : exact;
}

function exactly(schema: JsonSchema, noise: number): fc.Arbitrary<unknown> {
  const { const: constant, enum: options, anyOf, type } = schema;
  if (constant !== undefined) return fc.constant(constant);
  if (options) return fc.constantFrom(...(options as unknown[]));
  if (anyOf) return fc.oneof(...(anyOf as JsonSchema[]).map((each) => valuesOf(each, noise)));
  switch (type) {
    case 'string': {
      const { examples } = schema as { examples?: string[] };
      if (examples && !noise) return fc.constantFrom(...examples);
      const pattern = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u') : undefined;
      if (schema['format'] === 'date')
        return fc.constantFrom('2026-03-02', ...(noise ? ['2026-03-01', '2024-02-29'] : []));
      return pattern
        ? fc.constantFrom(
            ...likely.filter((text) => pattern.test(text) && (noise || !beyondSchema.includes(text))),
          )
        : fc.oneof(fc.constantFrom(...likely), oddTexts);
    }
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = 50 } = schema as { minimum?: number; maximum?: number };
      const beyond = noise ? [minimum - 1, maximum + 1, minimum + 0.5] : [];
      return fc.constantFrom(minimum, minimum + 1, maximum, ...beyond);
    }
    case 'array':
      return fc.array(valuesOf(schema['items'] as JsonSchema, noise), {
        minLength: noise ? 0 : Number(schema['minItems'] ?? 0),
        maxLength: 3,
      });
    case 'object': {
      const members = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
      const required = new Set((schema['required'] ?? []) as string[]);
      // A conditional part counts always: what it asks for is right in both cases.
      const then = (noise ? {} : (schema['then'] ?? {})) as {
        required?: string[];
        properties?: Record<string, object>;
      };
      for (const key of then.required ?? []) required.add(key);
      const shape = Object.fromEntries(
        members.map(([key, member]) => [key, valuesOf({ ...member, ...then.properties?.[key] }, noise)]),
      );
      const record = fc.record(shape, { requiredKeys: [...required].filter((key) => key in shape) });
      const additional = schema['additionalProperties'];
      const names = (schema['propertyNames'] ?? { type: 'string' }) as JsonSchema;
      const others =
        typeof additional === 'object'
          ? fc
              .tuple(
                fc.dictionary(
                  valuesOf(names, noise).map((name) => (typeof name === 'string' ? name : 'no text')),
                  valuesOf(additional as JsonSchema, noise),
                  { maxKeys: 3, noNullPrototype: true },
                ),
                ...[...required]
                  .filter((key) => !(key in shape))
                  .map((key) => valuesOf(additional as JsonSchema, noise).map((value) => ({ [key]: value }))),
              )
              .map((parts) => Object.assign({}, ...parts) as object)
          : fc.constant({});
      const extra = noise
        ? fc.oneof(
            { arbitrary: fc.constant({}), weight: 19 },
            { arbitrary: fc.constant({ extra: 1 }), weight: 1 },
          )
        : fc.constant({});
      const dropped =
        noise && members.length
          ? fc.oneof(
              { arbitrary: fc.constant(''), weight: 19 },
              { arbitrary: fc.constantFrom(...members.map(([key]) => key)), weight: 1 },
            )
          : fc.constant('');
      return fc.tuple(record, others, extra, dropped).map(([value, more, unknown, without]) => {
        const whole: Record<string, unknown> = { ...value, ...more, ...unknown };
        delete whole[without];
        return whole;
      });
    }
    default:
      return junk;
  }
}
