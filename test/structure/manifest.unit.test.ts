import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildManifest } from '../../scripts/build-manifest.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { name: string; description?: string }[];
  readonly events?: readonly { name: string; description?: string }[];
}

/** The attributes and events that the public interface promises; those of every widget are not repeated. */
const promised: Readonly<Record<string, readonly [attributes: string, events: string]>> = {
  'gp-practice': [
    'src name ods-code phone nation time-zone hours endpoint backend credentials sign-in-url privacy-url',
    'gp-signed-out',
  ],
  'gp-opening-hours': ['hours service variant at json-ld', 'gp-open-state-changed'],
  'gp-urgent-help': ['nation cards', ''],
  'gp-contact-options': ['', ''],
  'gp-request-form': [
    'endpoint kinds attachments on-behalf outside-hours on-emergency notices history',
    'gp-request-started gp-request-step gp-warning-shown gp-request-sent gp-request-failed',
  ],
  'gp-appointment-picker': [
    'endpoint slots-endpoint days modes reason appointment',
    'gp-slot-selected gp-appointment-booked gp-appointment-moved gp-appointment-cancelled',
  ],
  'gp-repeat-prescription': ['endpoint medications-endpoint', 'gp-prescription-ordered'],
  'gp-health-record': ['endpoint sections', 'gp-record-opened'],
  'gp-online-access': ['endpoint services', 'gp-access-requested'],
  'gp-service-status': ['endpoint', 'gp-status-changed'],
  'gp-request-statistics': ['endpoint csv ods-code', ''],
};

describe('the manifest', () => {
  mkdirSync('.cache', { recursive: true });
  const folder = relative(process.cwd(), mkdtempSync('.cache/manifest-'));
  after(() => rmSync(folder, { recursive: true }));
  buildManifest(folder);
  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('holds the elements of the public interface, and no other', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(promised).sort());
  });

  it('lets editors offer values that can be written, not names of types', () => {
    const { tags } = JSON.parse(readFileSync(join(folder, 'vscode.html-custom-data.json'), 'utf8')) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    const offered = (tag: string, attribute: string) =>
      tags
        .find(({ name }) => name === tag)!
        .attributes.find(({ name }) => name === attribute)!
        .values?.map(({ name }) => name)
        .join(' ');
    for (const tag of ['gp-practice', 'gp-urgent-help', 'gp-contact-options'])
      assert.equal(offered(tag, 'nation'), 'england wales scotland northern-ireland');
    assert.equal(offered('gp-practice', 'credentials'), 'same-origin include omit');
    for (const { name: tag, attributes } of tags)
      for (const { name, values = [] } of attributes)
        for (const value of values) assert.match(value.name, /^[a-z-]+$/, `${tag} ${name}`);
  });

  for (const { tagName = '', attributes = [], events = [] } of elements) {
    const [promisedAttributes, promisedEvents] = (promised[tagName] ?? ['', '']).map((text) =>
      text.split(' ').filter(Boolean),
    );
    const ofEvery = tagName === 'gp-practice' ? [] : ['backend', 'theme'];

    it(`${tagName}: has what is promised`, () => {
      const names = attributes.map(({ name }) => name);
      for (const name of [...promisedAttributes!, ...ofEvery]) assert.ok(names.includes(name), name);
      const told = events.map(({ name }) => name);
      for (const name of [...promisedEvents!, ...(ofEvery[0] ? ['gp-ready'] : [])])
        assert.ok(told.includes(name), name);
    });

    it(`${tagName}: names each thing once, and says what it is`, () => {
      const told = [...attributes, ...events];
      for (const { name, description } of told) assert.ok(description, `${name} is not described`);
      assert.equal(new Set(events.map(({ name }) => name)).size, events.length);
      for (const { name } of events) assert.match(name, /^gp-[a-z-]+$/);
    });
  }
});
