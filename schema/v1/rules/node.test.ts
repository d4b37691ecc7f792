import { checkNode } from './node.ts';
import { testRule } from './table.ts';

const kubernetes = (more: object, rest: object = {}) => ({
  kubernetes: { version: 'v1.36', ...more },
  ...rest,
});
const swap = { storage: { filesystems: [{ device: '/dev/vdb', format: 'swap' }] } };
const mirror = { registry: 'docker.io', endpoints: ['https://mirror.example.net'] };

testRule('checkNode', checkNode, [
  [
    'accepts labels and taints',
    kubernetes({
      labels: { 'example.net/rack': 'a1', role: '' },
      taints: [{ key: 'dedicated', value: 'x', effect: 'NoSchedule' }],
    }),
    [],
  ],
  [
    'refuses a key of two slashes',
    kubernetes({ labels: { 'a/b/c': 'x' } }),
    ['error label-form /kubernetes/labels/a~1b~1c'],
  ],
  [
    'refuses a value with a space',
    kubernetes({ labels: { a: 'x y' } }),
    ['error label-form /kubernetes/labels/a'],
  ],
  [
    'refuses a taint’s key',
    kubernetes({ taints: [{ key: '-a', effect: 'NoExecute' }] }),
    ['error label-form /kubernetes/taints/0/key'],
  ],
  [
    'refuses a taint twice',
    kubernetes({
      taints: [
        { key: 'a', effect: 'NoExecute' },
        { key: 'a', value: 'b', effect: 'NoExecute' },
      ],
    }),
    ['error duplicate-taint /kubernetes/taints/1'],
  ],
  [
    'refuses a registry twice',
    kubernetes({ registryMirrors: [mirror, mirror] }),
    ['error duplicate-registry /kubernetes/registryMirrors/1/registry'],
  ],
  [
    'refuses a mirror without endpoints',
    kubernetes({ registryMirrors: [{ registry: 'docker.io' }] }),
    ['error mirror-without-endpoints /kubernetes/registryMirrors/0'],
  ],
  [
    'refuses cgroupfs',
    kubernetes({ kubelet: { cgroupDriver: 'cgroupfs' } }),
    ['error cgroup-driver-differs /kubernetes/kubelet/cgroupDriver'],
  ],
  ['warns of swap', kubernetes({}, swap), ['warning swap-with-kubelet /kubernetes']],
  ['accepts swap that the kubelet takes', kubernetes({ kubelet: { failSwapOn: false } }, swap), []],
]);
