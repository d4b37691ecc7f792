import type { Case } from '../case.ts';

const file = (contents: object) => ({ storage: { files: [{ path: '/f', contents }] } });
const gzipped = 'data:;base64,H4sIAAAAAAAAE8tIzcnJBwCGphA2BQAAAA==';
const sha512 =
  'sha512-9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043';
const sha256 = 'sha256-2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const hello = { root: { '/f': 'hello' } } as const;
const remote = { hello: { text: 'hello' } } as const;

export const resources: readonly Case[] = [
  {
    name: 'a data URL has escapes',
    config: file({ source: 'data:,a%20b%0Ac' }),
    after: { root: { '/f': 'a b\nc' } },
  },
  { name: 'a data URL is base64', config: file({ source: 'data:;base64,aGVsbG8=' }), after: hello },
  {
    name: 'a data URL has a type',
    config: file({ source: 'data:text/plain;charset=utf-8;base64,aGVsbG8=' }),
    after: hello,
  },
  { name: 'a data URL is compressed', config: file({ source: gzipped, compression: 'gzip' }), after: hello },
  {
    name: 'a data URL has the hash',
    config: file({ source: 'data:,hello', verification: { hash: sha512 } }),
    after: hello,
  },
  {
    name: 'a data URL has the shorter hash',
    since: '3.1.0',
    config: file({ source: 'data:,hello', verification: { hash: sha256 } }),
    after: hello,
  },
  {
    name: 'a hash is of what was compressed',
    config: file({ source: gzipped, compression: 'gzip', verification: { hash: sha512 } }),
    after: hello,
  },
  {
    name: 'a data URL has another hash',
    config: file({ source: 'data:,other', verification: { hash: sha512 } }),
    fails: { exit: 3, code: 'hash-differs' },
    after: { root: { '/f': null } },
  },
  {
    name: 'a data URL is compressed and broken',
    config: file({ source: 'data:,broken', compression: 'gzip' }),
    fails: { exit: 3, code: 'resource-broken' },
    after: { root: { '/f': null } },
  },
  { name: 'a file comes over http', remote, config: file({ source: '@http@/hello' }), after: hello },
  {
    name: 'a file over http has the hash',
    remote,
    config: file({ source: '@http@/hello', verification: { hash: sha512 } }),
    after: hello,
  },
  {
    name: 'a file over http has the hash in capitals',
    remote,
    config: file({
      source: '@http@/hello',
      verification: { hash: `sha512-${sha512.slice(7).toUpperCase()}` },
    }),
    after: hello,
  },
  {
    name: 'a file over http has another hash',
    remote: { hello: { text: 'other' } },
    config: file({ source: '@http@/hello', verification: { hash: sha512 } }),
    fails: { exit: 4, says: '/hello' },
    after: { root: { '/f': null } },
  },
  {
    name: 'a file over http is compressed',
    remote: { 'hello.gz': { text: 'hello', gzip: true } },
    config: file({ source: '@http@/hello.gz', compression: 'gzip', verification: { hash: sha512 } }),
    after: hello,
  },
  {
    name: 'a file over http is said to be compressed and is not',
    remote,
    config: file({ source: '@http@/hello', compression: 'gzip' }),
    fails: { exit: 4, says: '/hello' },
    after: { root: { '/f': null } },
  },
  {
    name: 'a file that the server does not have ends the stage',
    remote,
    config: file({ source: '@http@/none' }),
    fails: { exit: 4, says: '404' },
    after: { root: { '/f': null } },
  },
  {
    name: 'a server in trouble is asked again',
    remote: { hello: { text: 'hello', failsFirst: 2 } },
    config: file({ source: '@http@/hello' }),
    after: hello,
  },
  {
    name: 'a redirect is followed',
    remote: { a: { redirect: '/b' }, b: { redirect: '/hello' }, ...remote },
    config: file({ source: '@http@/a' }),
    after: hello,
  },
  {
    name: 'redirects in a circle end the stage',
    remote: { a: { redirect: '/b' }, b: { redirect: '/a' } },
    config: file({ source: '@http@/a' }),
    fails: { exit: 4, says: 'redirect' },
  },
  {
    name: 'headers are sent',
    since: '3.1.0',
    remote: { hello: { text: 'hello', wants: { 'x-token': 'secret' } } },
    config: file({ source: '@http@/hello', httpHeaders: [{ name: 'X-Token', value: 'secret' }] }),
    after: hello,
  },
  {
    name: 'headers are not sent to where a redirect leads',
    since: '3.1.0',
    remote: { a: { redirect: '/hello' }, hello: { text: 'hello', wants: { 'x-token': null } } },
    config: file({ source: '@http@/a', httpHeaders: [{ name: 'X-Token', value: 'secret' }] }),
    after: hello,
  },
  {
    name: 'nothing on the way is compressed unasked',
    remote: { hello: { text: 'hello', wants: { 'accept-encoding': 'identity' } } },
    config: file({ source: '@http@/hello' }),
    after: hello,
  },
  {
    name: 'two files come from one source',
    remote,
    config: {
      storage: {
        files: [
          { path: '/f', contents: { source: '@http@/hello' } },
          { path: '/g', contents: { source: '@http@/hello' } },
        ],
      },
    },
    after: { root: { '/f': 'hello', '/g': 'hello' } },
  },
  {
    name: 'pieces from several sources make one file',
    remote: { ...remote, world: { text: ' world' } },
    config: {
      storage: {
        files: [
          {
            path: '/f',
            contents: { source: '@http@/hello' },
            append: [{ source: '@http@/world' }, { source: 'data:,!' }],
          },
        ],
      },
    },
    after: { root: { '/f': 'hello world!' } },
  },
  {
    name: 'forty files come at once',
    remote,
    config: {
      storage: {
        files: Array.from({ length: 40 }, (_, i) => ({
          path: `/m/${i}`,
          contents: { source: `@http@/hello?${i}` },
        })),
      },
    },
    after: { root: { '/m/0': 'hello', '/m/39': 'hello' } },
  },
  {
    name: 'a server that never answers ends the stage in time',
    remote: { hello: { silent: true } },
    config: {
      ignition: { timeouts: { httpResponseHeaders: 1, httpTotal: 1 } },
      ...file({ source: '@http@/hello' }),
    },
    fails: { exit: 4, says: '/hello' },
  },
];
