import { checkNotices } from './notices.ts';
import { testRule } from './table.ts';

const kubernetes = (more: object) => ({ kubernetes: { version: 'v1.36', ...more } });
const apiServer = (name: string, value: string) =>
  kubernetes({ kubeadm: { init: {}, cluster: { apiServer: { extraArgs: [{ name, value }] } } } });
const value = '/kubernetes/kubeadm/cluster/apiServer/extraArgs/0/value';

testRule('checkNotices', checkNotices, [
  ['accepts documents without flags and gates', kubernetes({ kubelet: { maxPods: 50 } }), []],
  ['accepts a flag', apiServer('anonymous-auth', 'false'), []],
  [
    'refuses a gate that is none, on a command line',
    apiServer('feature-gates', 'Zork=true'),
    [`error gate-unknown ${value}`],
  ],
  ['refuses a gate without a value', apiServer('feature-gates', 'NodeSwap'), [`error gate-value ${value}`]],
  [
    'warns of a gate that will be removed',
    kubernetes({ kubelet: { featureGates: { NodeSwap: true } } }),
    ['warning gate-deprecated /kubernetes/kubelet/featureGates/NodeSwap'],
  ],
]);
