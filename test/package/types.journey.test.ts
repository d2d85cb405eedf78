import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const pure = `
import { parseHours, statusAt } from 'gp-widgets/hours';
import { findWarnings } from 'gp-widgets/safety';
import { groupSlots, toCalendarFile } from 'gp-widgets/appointments';
import { type Backend, createBackend, type Outcome } from 'gp-widgets/backends';
import type { Appointment, HoursException, PatientRequest, Receipt, Slot } from 'gp-widgets/contract';
declare const request: PatientRequest;
declare const exceptions: HoursException[];
declare const slots: Slot[];
declare const appointment: Appointment;
const timeZone = 'Europe/London';
const backend: Backend = createBackend({ name: 'json', endpoints: { requests: 'https://backend.example' } }, { fetch });
export const outcome: Promise<Outcome<Receipt>> = backend.sendRequest(request, { onProgress() {} });
export const all = [
  statusAt(parseHours('24/7'), new Date(), { exceptions }).until,
  findWarnings('', { age: 0.2 }),
  groupSlots(slots, { timeZone, from: '2026-12-24', days: 7 }),
  toCalendarFile(appointment, { now: new Date(), timeZone }),
];`;
const page = `${pure}
import { OpeningHoursElement } from 'gp-widgets';
import 'gp-widgets/elements/gp-request-form';
createBackend({ name: 'form', endpoints: {} }, { upload: XMLHttpRequest });
const form = document.createElement('gp-request-form');
form.backend = backend;
form.addEventListener('gp-request-sent', ({ detail: { id, reference } }) => \`\${id} \${reference}\`);
export const hours: string | Readonly<Record<string, string>> | undefined = new OpeningHoursElement().hours;`;

describe('the types of the package, in a strict project that checks those of its packages too', () => {
  const project = mkdtempSync(join(tmpdir(), 'gp-widgets-types-'));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('.'), join(project, 'node_modules/gp-widgets'));
  symlinkSync(resolve('node_modules/@types'), join(project, 'node_modules/@types'));
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
  after(() => rmSync(project, { recursive: true }));

  const dom = ['es2023', 'dom', 'dom.iterable'];
  for (const [where, code, moduleResolution, lib, types] of [
    ['a server, whose TypeScript knows no DOM', pure, 'node16', ['es2023'], ['node']],
    ['a worker', pure, 'bundler', ['es2023', 'webworker'], []],
    ['a page', page, 'node16', dom, []],
    ['a page', page, 'bundler', dom, []],
  ] as const)
    it(`fit ${where}: ${moduleResolution}`, () => {
      const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution;
      const compilerOptions = {
        ...{ module, moduleResolution, lib, types, target: 'es2022', noEmit: true },
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['a.ts'] }));
      writeFileSync(join(project, 'a.ts'), code);
      const { stdout, status } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', project], {
        encoding: 'utf8',
      });
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });
});
