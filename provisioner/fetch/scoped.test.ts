import { expect, test } from 'bun:test';
import { parseScoped, plainUrl, redirected } from './scoped.ts';

test.each([
  ['http://[fe80::1%25eth0]/a?b', { url: 'http://[fe80::1]/a?b', address: 'fe80::1%eth0', port: 80 }],
  ['https://[fe80::1%25eth0.5]', { url: 'https://[fe80::1]/', address: 'fe80::1%eth0.5', port: 443 }],
  ['http://[FE80::1%eth0]:8080/', { url: 'http://[FE80::1]:8080/', address: 'FE80::1%eth0', port: 8080 }],
  ['tftp://[fe80::1%25enp0s2]/a', { url: 'tftp://[fe80::1]/a', address: 'fe80::1%enp0s2', port: 69 }],
  ['http://u:p@[fe80::1%25e]/', { url: 'http://u:p@[fe80::1]/', address: 'fe80::1%e', port: 80 }],
])('parseScoped() %s', (url, scoped) => {
  expect(parseScoped(url)).toEqual(scoped);
});

test.each(['http://[fe80::1]/', 'http://[fd00::1%25eth0]/', 'http://a.test/%25eth0', 'http://[fe80::1%]/'])(
  'parseScoped() leaves %s',
  (url) => {
    expect(parseScoped(url)).toBeNull();
    expect(plainUrl(url)).toBe(url);
  },
);

test.each([
  ['/b', 'http://[fe80::1%25eth0]:8080/b'],
  ['http://[fe80::1]:8080/b?c#d', 'http://[fe80::1%25eth0]:8080/b?c#d'],
  ['http://[fe80::2]/b', 'http://[fe80::2]/b'],
  ['https://b.test/', 'https://b.test/'],
])('redirected() keeps the interface for %s', (location, to) => {
  expect(redirected('http://[fe80::1%25eth0]:8080/a', location)).toBe(to);
});
