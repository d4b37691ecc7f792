import type { Case } from '../case.ts';

const file = (source: string) => ({ storage: { files: [{ path: '/f', contents: { source } }] } });
const remote = { hello: { text: 'hello' } } as const;
const hello = { root: { '/f': 'hello' } } as const;
const timeouts = { httpTotal: 1 };
const tls = { certificateAuthorities: [{ source: '@ca@' }] };

/** `files.test` is known to the proxy alone. */
export const proxies: readonly Case[] = [
  {
    name: 'a file over http comes by the proxy',
    since: '3.1.0',
    remote,
    config: { ignition: { proxy: { httpProxy: '@proxy@' } }, ...file('http://files.test/hello') },
    after: hello,
  },
  {
    name: 'a file over https comes through the proxy',
    since: '3.1.0',
    remote,
    config: {
      ignition: { proxy: { httpsProxy: '@proxy@' }, security: { tls } },
      ...file('https://files.test/hello'),
    },
    after: hello,
  },
  {
    name: 'a config comes by the proxy of the one that names it',
    since: '3.1.0',
    remote: {
      more: { config: { storage: { files: [{ path: '/f', contents: { source: 'data:,hello' } }] } } },
    },
    config: {
      ignition: {
        proxy: { httpProxy: '@proxy@' },
        config: { merge: [{ source: 'http://files.test/more' }] },
      },
    },
    after: hello,
  },
  {
    name: 'the proxy of a merged config is for what the whole names',
    since: '3.1.0',
    remote: { ...remote, more: { config: { ignition: { proxy: { httpProxy: '@proxy@' } } } } },
    config: {
      ignition: { config: { merge: [{ source: '@http@/more' }] } },
      ...file('http://files.test/hello'),
    },
    after: hello,
  },
  {
    name: 'an exception is not asked for by the proxy',
    since: '3.1.0',
    remote,
    config: {
      ignition: { proxy: { httpProxy: '@proxy@', noProxy: ['files.test'] }, timeouts },
      ...file('http://files.test/hello'),
    },
    fails: { exit: 4, says: 'files.test' },
    after: { root: { '/f': null } },
  },
  {
    name: 'this machine itself is not asked for by the proxy',
    since: '3.1.0',
    remote,
    config: { ignition: { proxy: { httpProxy: 'http://127.0.0.1:1' } }, ...file('@http@/hello') },
    after: hello,
  },
  {
    name: 'a proxy that wants another password ends the stage',
    since: '3.1.0',
    remote,
    config: {
      ignition: { proxy: { httpProxy: '@wrong-proxy@' }, timeouts },
      ...file('http://files.test/hello'),
    },
    fails: { exit: 4, says: '407' },
    after: { root: { '/f': null } },
  },
  {
    name: 'without the proxy nobody knows the server',
    since: '3.1.0',
    remote,
    config: { ignition: { proxy: { httpsProxy: '@proxy@' }, timeouts }, ...file('http://files.test/hello') },
    fails: { exit: 4, says: 'files.test' },
    after: { root: { '/f': null } },
  },
];
