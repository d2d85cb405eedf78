import type { Defect } from './defect.js';

const checks = 'test/contract/checks.unit.test.ts';
const check = 'test/contract/check.unit.test.ts';
const schema = 'test/contract/json-schema.unit.test.ts';
const issues = 'test/contract/issues.unit.test.ts';
const limits = 'test/contract/limits.unit.test.ts';

/** What counts as a receipt, a problem and a request. */
export const contractDefects: readonly Defect[] = [
  {
    title: 'a receipt needs no id',
    file: 'src/contract/receipt.ts',
    search: 'id: requestId,',
    replacement: 'id: z.optional(requestId),',
    tests: [checks, schema],
  },
  {
    title: 'a receipt needs no reference',
    file: 'src/contract/checks/receipt.ts',
    search: 'reference: givenText,',
    replacement: 'reference: optional(givenText),',
    tests: [checks],
  },
  {
    title: 'pages do not look at the text of a receipt',
    file: 'src/contract/checks/receipt.ts',
    search: 'reference: givenText,',
    replacement: 'reference: optional(instant),',
    tests: [checks, 'test/backends/delivery.unit.test.ts'],
  },
  {
    title: 'the seconds to wait are a text',
    file: 'src/contract/problem.ts',
    search: 'retryAfter: z.optional(z.number())',
    replacement: 'retryAfter: z.optional(z.string())',
    tests: [checks],
  },
  {
    title: 'what is wrong is used all the same',
    file: 'src/contract/check.ts',
    search: 'return faults.length ? undefined : value;',
    replacement: 'return value;',
    tests: [check, checks, 'test/backends/delivery.unit.test.ts'],
  },
  {
    title: 'the entries of a list are not looked at',
    file: 'src/contract/check.ts',
    search: 'faults.length < most && entry(each, [...path, index], faults)',
    replacement: 'faults.length < most && (entry ? each : entry)',
    tests: [checks],
  },
  {
    title: 'members that nobody knows go through',
    file: 'src/contract/check.ts',
    search: 'const known: Record<string, unknown> = {};\n    for (const key in members) {',
    replacement: 'const known: Record<string, unknown> = { ...value };\n    for (const key in members) {',
    tests: [check, checks],
  },
  {
    title: 'a list counts as an object',
    file: 'src/contract/check.ts',
    search: "typeof value === 'object' && !!value && !Array.isArray(value)",
    replacement: "typeof value === 'object' && !!value",
    tests: [checks],
  },
  {
    title: 'an answer can change what objects are',
    file: 'src/contract/check.ts',
    search: "if (key === '__proto__') continue;",
    replacement: '',
    tests: [checks],
  },
  {
    title: 'an id of one letter is enough',
    file: 'src/contract/rules/texts.ts',
    search: '[A-Za-z0-9_-]{16,64}',
    replacement: '[A-Za-z0-9_-]{1,64}',
    tests: [limits, issues, schema, checks],
  },
  {
    title: 'lengths are counted in UTF-16',
    file: 'src/contract/rules/texts.ts',
    search: '  let count = 0;\n  for (const _ of text) count++;\n  return count;',
    replacement: '  return text.length;',
    tests: [schema, checks],
  },
  {
    title: 'a moment needs no offset',
    file: 'src/contract/rules/texts.ts',
    search: '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$/',
    replacement: '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$/',
    tests: [limits, issues, schema, checks],
  },
  {
    title: 'fifty files are taken',
    file: 'src/contract/patient-request.ts',
    search: "attachments: z.array(attachmentInfo).check(z.maxLength(5, 'too-many'))",
    replacement: "attachments: z.array(attachmentInfo).check(z.maxLength(50, 'too-many'))",
    tests: [limits],
  },
  {
    title: 'a file of a gigabyte is taken',
    file: 'src/contract/patient-request.ts',
    search: 'fileSizeLimit = 10_000_000',
    replacement: 'fileSizeLimit = 1_000_000_000',
    tests: [limits],
  },
];
