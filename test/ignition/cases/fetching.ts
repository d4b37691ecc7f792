import { type Case, ignition, sha512 } from './build.ts';

export const fetching: readonly Case[] = [
  ['takes a merged config', ignition({ config: { merge: [{ source: 'https://a.test/b.ign' }] } })],
  ['takes a merged config of a data URL', ignition({ config: { merge: [{ source: 'data:,%7B%7D' }] } })],
  ['merges no config without source', ignition({ config: { merge: [{}] } })],
  ['merges no config with an empty source', ignition({ config: { merge: [{ source: '' }] } })],
  [
    'merges no config from an unknown scheme',
    ignition({ config: { merge: [{ source: 'ftp://a.test/b' }] } }),
  ],
  [
    'merges no config twice',
    ignition({ config: { merge: [{ source: 'http://a/b' }, { source: 'http://a/b' }] } }),
  ],
  [
    'takes a replacing config',
    ignition({ config: { replace: { source: 'http://a.test/b', verification: { hash: sha512 } } } }),
  ],
  ['takes an empty replacing config', ignition({ config: { replace: { source: '' } } })],
  [
    'takes a replacing config with headers',
    ignition({
      config: { replace: { source: 'http://a.test/b', httpHeaders: [{ name: 'X', value: 'y' }] } },
    }),
  ],
  [
    'takes a compressed config',
    ignition({ config: { replace: { source: 'http://a.test/b', compression: 'gzip' } } }),
  ],
  [
    'takes a hash of a config without source',
    ignition({ config: { replace: { verification: { hash: sha512 } } } }),
  ],
  [
    'takes a certificate authority',
    ignition({ security: { tls: { certificateAuthorities: [{ source: 'data:,x' }] } } }),
  ],
  ['trusts no authority without source', ignition({ security: { tls: { certificateAuthorities: [{}] } } })],
  [
    'trusts no authority twice',
    ignition({
      security: { tls: { certificateAuthorities: [{ source: 'data:,x' }, { source: 'data:,x' }] } },
    }),
  ],
  ['takes time limits', ignition({ timeouts: { httpTotal: 20, httpResponseHeaders: 10 } })],
  ['takes time limits of 0', ignition({ timeouts: { httpTotal: 0, httpResponseHeaders: 0 } })],
  [
    'takes proxies',
    ignition({
      proxy: {
        httpProxy: 'http://p.test:8080',
        httpsProxy: 'https://p.test',
        noProxy: ['a.test', '10.0.0.0/8'],
      },
    }),
  ],
  ['warns of a plain proxy for https', ignition({ proxy: { httpsProxy: 'http://p.test' } })],
  ['takes no proxy of another scheme', ignition({ proxy: { httpProxy: 'socks5://p.test' } })],
  ['takes no empty proxy', ignition({ proxy: { httpProxy: '' } })],
  ['takes no exception twice', ignition({ proxy: { noProxy: ['a', 'a'] } })],
];
