import { expect, test } from 'bun:test';
import { noticesOn } from './notices.ts';

const kubelet = (name: string, value: string) => ({
  nodeRegistration: {
    kubeletExtraArgs: [
      { name: 'node-ip', value: '10.0.0.1' },
      { name, value },
    ],
  },
});
const apiServer = (gates: string) => ({
  apiServer: { extraArgs: [{ name: 'feature-gates', value: gates }] },
});
const gates = (featureGates: object) => ({ featureGates });

test.each([
  ['nothing', 'ClusterConfiguration', {}, []],
  ['a kind without arguments', 'ResetConfiguration', { force: true }, []],
  [
    'a deprecated flag',
    'InitConfiguration',
    kubelet('max-pods', '50'),
    ['flag-deprecated /nodeRegistration/kubeletExtraArgs/1/name'],
  ],
  [
    'a deprecated flag of etcd',
    'ClusterConfiguration',
    { etcd: { local: { extraArgs: [{ name: 'max-snapshots', value: '5' }] } } },
    ['flag-deprecated /etcd/local/extraArgs/0/name'],
  ],
  [
    'gates of etcd, which are its own',
    'ClusterConfiguration',
    { etcd: { local: { extraArgs: [{ name: 'feature-gates', value: 'CompactHashCheck=true' }] } } },
    [],
  ],
  [
    'known gates in an argument',
    'ClusterConfiguration',
    apiServer('AllAlpha=false,kube:APIServerIdentity=true'),
    [],
  ],
  [
    'a removed gate in an argument',
    'ClusterConfiguration',
    apiServer('DynamicKubeletConfig=true'),
    ['gate-unknown /apiServer/extraArgs/0/value'],
  ],
  [
    'a locked gate in an argument',
    'ClusterConfiguration',
    apiServer('SidecarContainers=false'),
    ['gate-locked /apiServer/extraArgs/0/value'],
  ],
  [
    'a gate without a state',
    'ClusterConfiguration',
    apiServer('APIServerIdentity'),
    ['gate-value /apiServer/extraArgs/0/value'],
  ],
  [
    'a gate that stays',
    'KubeletConfiguration',
    gates({ SidecarContainers: true }),
    ['gate-deprecated /featureGates/SidecarContainers'],
  ],
] as const)('noticesOn() on %s', (...[, kind, configuration, expected]) => {
  expect(noticesOn(kind, configuration).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    ...expected,
  ]);
});
