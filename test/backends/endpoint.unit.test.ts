import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeEndpoint } from '../../src/backends/endpoint.js';

const page = 'https://www.practice.example/contact/';

test('takes https:, loopback, and what lies on the page’s own site', () => {
  for (const [text, address] of [
    ['https://backend.example/requests', 'https://backend.example/requests'],
    ['http://localhost:8788/requests', 'http://localhost:8788/requests'],
    ['/api/requests', 'https://www.practice.example/api/requests'],
    ['../api/v1.0/requests', 'https://www.practice.example/api/v1.0/requests'],
    ['api/requests', 'https://www.practice.example/contact/api/requests'],
    ['send.php', 'https://www.practice.example/contact/send.php'],
    ['index.php/requests', 'https://www.practice.example/contact/index.php/requests'],
    ['status.json', 'https://www.practice.example/contact/status.json'],
  ])
    assert.equal(safeEndpoint(text!, page).href, address);
});

test('refuses what would send answers elsewhere than was meant', () => {
  for (const text of [
    'http://backend.example/requests',
    'backend.example/requests',
    'www.backend.co.uk/api/requests',
    'backend.example:8443/requests',
    'https://user:secret@backend.example/requests',
    'mailto:reception@practice.example',
  ])
    assert.throws(() => safeEndpoint(text, page), /must be an https: address/, text);
});
