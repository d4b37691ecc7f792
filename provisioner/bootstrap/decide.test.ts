import { expect, test } from 'bun:test';
import { decide, type Found } from './decide.ts';

const nothing: Found = {
  isBootstrapped: false,
  journal: null,
  hasKubeletConf: false,
  hasClientCertificate: false,
};
const trying = { state: 'trying', etcdWasEmpty: true } as const;

// The table of docs/kubernetes.md.
test.each([
  ['init', { isBootstrapped: true, journal: trying }, 'nothing'],
  ['init', {}, 'begin'],
  ['init', { hasKubeletConf: true }, 'finish'],
  ['init', { journal: { state: 'clean' } }, 'begin'],
  ['init', { journal: trying }, 'reset'],
  ['init', { journal: trying, hasKubeletConf: true, hasClientCertificate: true }, 'reset'],
  ['init', { journal: { state: 'made' } }, 'publish'],
  ['init', { journal: { state: 'joined' } }, 'finish'],
  ['join-control-plane', { journal: trying, hasKubeletConf: true, hasClientCertificate: true }, 'reset'],
  ['join-worker', {}, 'begin'],
  ['join-worker', { journal: trying }, 'reset'],
  ['join-worker', { journal: trying, hasKubeletConf: true }, 'reset'],
  ['join-worker', { journal: trying, hasKubeletConf: true, hasClientCertificate: true }, 'finish'],
  ['join-worker', { journal: { state: 'joined' } }, 'finish'],
] as const)('decide() for %s that finds %j is to %s', (role, found, action) => {
  expect(decide(role, { ...nothing, ...found })).toBe(action);
});
