import type { Case } from '../case.ts';

const file = (source: string, more: object = {}) => ({
  storage: { files: [{ path: '/f', contents: { source, ...more } }] },
});
const trusting = (...certificateAuthorities: readonly object[]) => ({
  security: { tls: { certificateAuthorities } },
});
const remote = { hello: { text: 'hello' }, ca: { authority: true } } as const;
const hello = { root: { '/f': 'hello' } } as const;
const timeouts = { httpTotal: 1 };

/** Certificate authorities of a config. */
export const trust: readonly Case[] = [
  {
    name: 'an authority in the config is trusted',
    remote,
    config: {
      ignition: trusting({ source: '@ca@' }),
      ...file('@https@/hello', { verification: { hash: '@sha512:hello@' } }),
    },
    after: hello,
  },
  {
    name: 'an authority that is fetched first is trusted',
    remote,
    config: {
      ignition: trusting({ source: '@http@/ca', verification: { hash: '@sha512:ca@' } }),
      ...file('@https@/hello', { verification: { hash: '@sha512:hello@' } }),
    },
    after: hello,
  },
  {
    name: 'an authority may be compressed',
    since: '3.1.0',
    remote: { ...remote, ca: { authority: true, gzip: true } },
    config: { ignition: trusting({ source: '@http@/ca', compression: 'gzip' }), ...file('@https@/hello') },
    after: hello,
  },
  {
    name: 'an authority comes from a server that another one vouches for',
    remote,
    config: { ignition: trusting({ source: '@ca@' }, { source: '@http@/ca' }), ...file('@https@/hello') },
    after: hello,
  },
  {
    name: 'a server that no authority vouches for ends the stage',
    remote,
    config: { ignition: { timeouts }, ...file('@https@/hello') },
    fails: { exit: 4, says: 'is not trusted' },
    after: { root: { '/f': null } },
  },
  {
    name: 'an authority with another hash ends the stage',
    remote: { ...remote, other: { text: 'other' } },
    config: {
      ignition: trusting({ source: '@http@/ca', verification: { hash: '@sha512:other@' } }),
      ...file('@https@/hello'),
    },
    fails: { exit: 4, says: '/ca' },
    after: { root: { '/f': null } },
  },
  {
    name: 'an authority that is no certificate ends the stage',
    remote,
    config: { ignition: trusting({ source: 'data:,none' }), ...file('@https@/hello') },
    fails: { exit: 4, says: 'no PEM certificate' },
    after: { root: { '/f': null } },
  },
  {
    name: 'an authority is trusted for the configs that are fetched after it',
    remote: {
      ...remote,
      more: { config: { storage: { files: [{ path: '/f', contents: { source: 'data:,hello' } }] } } },
    },
    config: {
      ignition: { ...trusting({ source: '@ca@' }), config: { merge: [{ source: '@https@/more' }] } },
    },
    after: hello,
  },
  {
    name: 'an authority of a merged config is trusted for what the whole names',
    remote: { ...remote, more: { config: { ignition: trusting({ source: '@ca@' }) } } },
    config: { ignition: { config: { merge: [{ source: '@http@/more' }] } }, ...file('@https@/hello') },
    after: hello,
  },
  {
    name: 'a redirect from https to http is not followed',
    remote: { ...remote, a: { redirect: '@http@/hello' } },
    config: { ignition: trusting({ source: '@ca@' }), ...file('@https@/a') },
    fails: { exit: 4, says: 'redirects to' },
    after: { root: { '/f': null } },
  },
];
