import { expect, test } from 'bun:test';
import { redact, redactUrl, secretPointers } from './redact.ts';

const config = {
  storage: { files: [{ path: '/a', contents: { source: 'data:,hunter2' } }, { path: '/b' }] },
  passwd: { users: [{ name: 'me', passwordHash: 'hunter2' }] },
  glowplug: {
    security: {
      tls: {
        certificateAuthorities: [{ source: 'https://a', httpHeaders: [{ name: 'A', value: 'hunter2' }] }],
      },
    },
  },
};

test('secretPointers() finds what must not be shown', () => {
  expect([...secretPointers(config)].sort()).toEqual([
    '/glowplug/security/tls/certificateAuthorities/0/httpHeaders/0/value',
    '/glowplug/security/tls/certificateAuthorities/0/source',
    '/passwd/users/0/passwordHash',
    '/storage/files/0/contents/source',
  ]);
});

test('redact() leaves nothing secret', () => {
  expect(JSON.stringify(redact(config))).not.toContain('hunter2');
});

test('redact() leaves all else as it is, and its argument unchanged', () => {
  const before = structuredClone(config);
  expect(redact(config)).toMatchObject({
    storage: { files: [{ path: '/a' }, { path: '/b' }] },
    passwd: { users: [{ name: 'me', passwordHash: '(secret)' }] },
  });
  expect(config).toEqual(before);
});

test.each([
  ['https://files.example.net/motd', 'https://files.example.net/motd'],
  ['https://me:pw@files.example.net:8443/motd', 'https://files.example.net:8443/motd'],
  ['https://files.example.net/motd?token=pw#x', 'https://files.example.net/motd?(secret)'],
  ['data:,hello', 'data: (5 bytes, sha256 2cf24dba5fb0)'],
  ['data:text/plain;base64,aGVsbG8=', 'data: (5 bytes, sha256 2cf24dba5fb0)'],
  ['data:,caf%C3%A9', 'data: (5 bytes, sha256 850f7dc43910)'],
  ['data:malformed', 'data: (malformed)'],
  ['mailto:me', '(secret)'],
])('redactUrl() shows "%s" as %s', (given, shown) => {
  expect(redactUrl(given)).toBe(shown);
});
