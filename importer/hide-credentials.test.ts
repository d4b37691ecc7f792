import { expect, test } from 'bun:test';
import { hideCredentials } from './hide-credentials.ts';

test.each([
  ['password_hash: $y$j9T$secret', 'secret'],
  ['"passwordHash": "$6$secret"', 'secret'],
  ['plain_text_passwd: secret', 'secret'],
  ['  passwd: "secret"', 'secret'],
  ['  - root:$6$secret', 'secret'],
  ['"source": "data:,token%3A%20secret"', 'secret'],
  ['kubeadm join h:6443 --token secret.x', 'secret'],
  ['kubeadm join h:6443 --certificate-key=secret', 'secret'],
  ['-----BEGIN RSA PRIVATE KEY-----\nsecret\n-----END RSA PRIVATE KEY-----', 'secret'],
  ['  certificateKey: secret', 'secret'],
])('hideCredentials() hides what is secret in %j', (text, secret) => {
  const shown = hideCredentials(text);
  expect([shown.length, shown.includes(secret)]).toEqual([text.length, false]);
});

test('hideCredentials() leaves a section called passwd as it is', () => {
  const text = '{"passwd": {"users": [{"name": "core"}]}}\npasswd:\n  users: []';
  expect(hideCredentials(text)).toBe(text);
});
