import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { outOfHoursWebsites } from '../../../src/domain/urgent-help/out-of-hours.js';
import { urgentHelp } from '../../../src/domain/urgent-help/urgent-help.js';

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const today = (nation: Nation, isOpen: boolean): string[] => {
  const { today, website } = urgentHelp(nation, isOpen);
  return [today, website ?? ''];
};

describe('whom to turn to', () => {
  it('is 111 at any hour in England and Wales', () => {
    for (const isOpen of [true, false]) {
      assert.deepEqual(today('england', isOpen), ['nhs-111', 'https://111.nhs.uk/']);
      assert.deepEqual(today('wales', isOpen), ['nhs-111', 'https://111.wales.nhs.uk/']);
    }
  });

  it('is the practice while it is open in Scotland and Northern Ireland, then 111 or the out-of-hours service', () => {
    assert.deepEqual(today('scotland', true), ['practice', '']);
    assert.deepEqual(today('scotland', false), ['nhs-111', '']);
    assert.deepEqual(today('northern-ireland', true), ['practice', '']);
    assert.deepEqual(today('northern-ireland', false), [
      'out-of-hours',
      'https://www.nidirect.gov.uk/articles/gp-out-hours-service',
    ]);
  });

  it('in a mental health crisis is 111, by option 2 where there is one, and Lifeline in Northern Ireland', () => {
    const crisis = nations.map((nation) => urgentHelp(nation, true).crisis);
    assert.deepEqual(crisis, [
      { phone: '111', option: '2' },
      { phone: '111', option: '2' },
      { phone: '111' },
      { phone: '0808 808 8000' },
    ]);
  });

  it('in fear at home is each nation’s own helpline', () => {
    const lines = nations.map((nation) => urgentHelp(nation, false).domesticAbuse);
    assert.deepEqual(lines, ['0808 2000 247', '0808 80 10 800', '0800 027 1234', '0808 802 1414']);
  });

  it('has one page that finds an A&E in England only', () => {
    const pages = nations.map((nation) => urgentHelp(nation, true).findEmergencyDepartment);
    assert.deepEqual(pages.slice(1), [undefined, undefined, undefined]);
    assert.match(
      pages[0]!,
      /^https:\/\/www\.nhs\.uk\/service-search\/find-an-accident-and-emergency-service\/$/,
    );
  });

  it('names no website for Scotland, where 111 is by telephone only', () => {
    assert.deepEqual(Object.keys(outOfHoursWebsites), ['england', 'wales', 'northern-ireland']);
  });
});
