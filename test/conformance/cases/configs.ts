import type { Case } from '../case.ts';

const file = (path: string, text: string, more: object = {}) => ({
  path,
  contents: { source: `data:,${text}` },
  ...more,
});
const files = (...all: readonly object[]) => ({ storage: { files: all } });
const merge = (...sources: readonly object[]) => ({ ignition: { config: { merge: sources } } });
const child = { source: '@http@/child' };

/** Configs that name further ones. */
export const configs: readonly Case[] = [
  {
    name: 'a config is merged',
    remote: { child: { config: files(file('/child', 'c')) } },
    config: { ...merge(child), ...files(file('/parent', 'p')) },
    after: { root: { '/child': 'c', '/parent': 'p' } },
  },
  {
    name: 'the merged config wins at the same path',
    remote: { child: { config: files(file('/f', 'child')) } },
    config: { ...merge(child), ...files(file('/f', 'parent')) },
    after: { root: { '/f': 'child' } },
  },
  {
    name: 'what the merged config leaves out stays as it was',
    remote: { child: { config: files(file('/f', 'child')) } },
    config: { ...merge(child), ...files(file('/f', 'parent', { mode: 0o600 })) },
    after: { root: { '/f': { text: 'child', mode: 0o600 } } },
  },
  {
    name: 'configs are merged in their order',
    remote: { child: { config: files(file('/f', 'one')) }, other: { config: files(file('/f', 'two')) } },
    config: merge(child, { source: '@http@/other' }),
    after: { root: { '/f': 'two' } },
  },
  {
    name: 'a merged config merges another',
    remote: {
      child: { config: { ...merge({ source: '@http@/grandchild' }), ...files(file('/f', 'child')) } },
      grandchild: { config: files(file('/f', 'grandchild'), file('/g', 'g')) },
    },
    config: { ...merge(child), ...files(file('/f', 'parent')) },
    after: { root: { '/f': 'grandchild', '/g': 'g' } },
  },
  {
    name: 'a config is replaced',
    remote: { child: { config: files(file('/child', 'c')) } },
    config: { ignition: { config: { replace: child } }, ...files(file('/parent', 'p')) },
    after: { root: { '/child': 'c', '/parent': null } },
  },
  {
    name: 'a config that replaces is replaced itself',
    remote: {
      child: {
        config: { ignition: { config: { replace: { source: '@http@/last' } } }, ...files(file('/a', 'a')) },
      },
      last: { config: files(file('/b', 'b')) },
    },
    config: { ignition: { config: { replace: child } } },
    after: { root: { '/a': null, '/b': 'b' } },
  },
  {
    name: 'units are merged with their drop-ins',
    remote: {
      child: {
        config: {
          systemd: {
            units: [
              { name: 'a.service', dropins: [{ name: 'x.conf', contents: '[Unit]\nDescription=x\n' }] },
            ],
          },
        },
      },
    },
    config: {
      ...merge(child),
      systemd: { units: [{ name: 'a.service', contents: '[Unit]\nDescription=a\n' }] },
    },
    after: {
      root: {
        '/etc/systemd/system/a.service': { has: 'Description=a' },
        '/etc/systemd/system/a.service.d/x.conf': { has: 'Description=x' },
      },
    },
  },
  {
    name: 'a merged config that is not there ends the stage',
    config: merge(child),
    fails: { exit: 4, says: '/child' },
  },
  {
    name: 'a merged config that is none ends the stage',
    remote: { child: { text: 'hello' } },
    config: { ...merge(child), ...files(file('/f', 'f')) },
    fails: { exit: 1, says: '/child' },
    after: { root: { '/f': null } },
  },
  {
    name: 'a merged config that is wrong ends the stage',
    remote: { child: { config: files({ path: 'relative' }) } },
    config: { ...merge(child), ...files(file('/f', 'f')) },
    fails: { exit: 1, says: '/storage/files/0/path' },
    after: { root: { '/f': null } },
  },
  {
    name: 'a config that merges itself ends the stage',
    remote: { child: { config: merge(child) } },
    config: merge(child),
    fails: { exit: 4, says: '/child' },
  },
  {
    name: 'a merged config has another hash',
    remote: { child: { text: '{}' } },
    config: merge({ ...child, verification: { hash: `sha512-${'0'.repeat(128)}` } }),
    fails: { exit: 4, says: '/child' },
  },
];
