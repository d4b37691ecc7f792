import { expect, test } from 'bun:test';
import { proxyFor } from './proxy.ts';

const proxies = { httpProxy: 'http://plain.test:3128', httpsProxy: 'http://tls.test:3129' };

test.each([
  ['http://a.test/', [], 'http://plain.test:3128'],
  ['https://a.test/', [], 'http://tls.test:3129'],
  ['http://localhost:80/', [], undefined],
  ['http://127.0.0.9/', [], undefined],
  ['http://[::1]/', [], undefined],
  ['http://[fe80::1%25eth0]/', [], undefined],
  ['http://a.test/', ['*'], undefined],
  ['http://a.test/', ['a.test'], undefined],
  ['http://A.TEST./', ['a.test'], undefined],
  ['http://a.test/', ['A.Test '], undefined],
  ['http://b.a.test/', ['a.test'], undefined],
  ['http://ba.test/', ['a.test'], 'http://plain.test:3128'],
  ['http://a.test/', ['.a.test'], 'http://plain.test:3128'],
  ['http://b.a.test/', ['.a.test'], undefined],
  ['http://b.a.test/', ['*.a.test'], undefined],
  ['http://a.test:8080/', ['a.test:8080'], undefined],
  ['http://a.test/', ['a.test:80'], undefined],
  ['http://a.test/', ['a.test:8080'], 'http://plain.test:3128'],
  ['http://10.1.2.3/', ['10.0.0.0/8'], undefined],
  ['http://10.1.2.3/', ['10.1.2.3'], undefined],
  ['http://11.1.2.3/', ['10.0.0.0/8'], 'http://plain.test:3128'],
  ['http://[fd00:0::1]/', ['fd00::/8'], undefined],
  ['http://[fd00::1]/', ['fd00:0:0::1'], undefined],
  ['http://[fd00::1]:8080/', ['[fd00::1]:8080'], undefined],
  ['http://a.test/', ['', '10.0.0.0/8', 'nonsense/'], 'http://plain.test:3128'],
] as const)('proxyFor() %s with the exceptions %j gives %s', (url, noProxy, proxy) => {
  expect(proxyFor(url, { ...proxies, noProxy: [...noProxy] })).toBe(proxy);
});

test('proxyFor() reaches directly what no proxy is for', () => {
  expect(proxyFor('https://a.test/', { httpProxy: 'http://plain.test', noProxy: [] })).toBeUndefined();
});
