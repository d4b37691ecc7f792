import type { Case } from '../case.ts';

/** The config as a whole. */
export const general: readonly Case[] = [
  {
    name: 'an Ignition config leaves Ignition’s report',
    glowplug: false,
    config: { storage: { files: [{ path: '/etc/f' }] } },
    after: { root: { '/etc/.ignition-result.json': { has: '"userConfigProvided": true' } } },
  },
  {
    name: 'an earlier report of Ignition is kept inside the new one',
    glowplug: false,
    root: { '/etc/.ignition-result.json': '{"provisioningDate":"2020-01-01T00:00:00Z"}' },
    config: { storage: { files: [{ path: '/etc/f' }] } },
    after: { root: { '/etc/.ignition-result.json': { has: '2020-01-01T00:00:00Z' } } },
  },
  {
    name: 'a config of ours leaves no report of Ignition',
    since: 'none',
    config: { storage: { files: [{ path: '/etc/f' }] } },
    after: { root: { '/etc/.ignition-result.json': null } },
  },
  {
    name: 'a config of nothing but its version is no work',
    config: {},
    after: { root: { '/etc/passwd': null, '/var': null } },
  },
  {
    name: 'empty sections are no work',
    config: { storage: {}, systemd: {}, passwd: {} },
    after: { root: { '/var': null } },
  },
  {
    name: 'empty lists are no work',
    config: {
      storage: { disks: [], files: [], filesystems: [] },
      systemd: { units: [] },
      passwd: { users: [], groups: [] },
    },
    after: { root: { '/var': null } },
  },
  {
    name: 'nothing of a node comes with a config alone',
    config: { storage: { files: [{ path: '/etc/f', contents: { source: 'data:,f' } }] } },
    after: {
      root: {
        '/etc/f': 'f',
        '/etc/machine-id': null,
        '/var': null,
        '/etc/kubernetes': null,
        '/etc/systemd': null,
      },
    },
  },
  {
    name: 'a key that nobody has: an error of ours',
    since: 'none',
    config: { storage: { filez: [] } },
    fails: { exit: 1, code: 'unknown-key' },
  },
  {
    name: 'a list that is an object: an error of the config',
    config: { storage: { files: {} } },
    fails: { exit: 1, code: 'wrong-type' },
  },
  {
    name: 'a path that is a number: an error of the config',
    config: { storage: { files: [{ path: 5 }] } },
    fails: { exit: 1, code: 'wrong-type' },
  },
  {
    name: 'a section that is text: an error of the config',
    config: { storage: 'none' },
    fails: { exit: 1, code: 'wrong-type' },
  },
  {
    name: 'a file without a path: an error of the config',
    config: { storage: { files: [{ contents: { source: 'data:,x' } }] } },
    fails: { exit: 1, code: 'missing-key' },
  },
];
