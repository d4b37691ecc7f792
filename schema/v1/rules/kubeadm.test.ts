import { checkKubeadm } from './kubeadm.ts';
import { testRule } from './table.ts';

const kubeadm = (documents: object, more: object = {}) => ({
  kubernetes: { version: 'v1.36', kubeadm: documents },
  ...more,
});
const at = '/kubernetes/kubeadm';

testRule('checkKubeadm', checkKubeadm, [
  ['accepts no Kubernetes at all', {}, []],
  [
    'accepts init with its cluster',
    kubeadm({ init: {}, cluster: { kubernetesVersion: 'v1.36.3' }, kubeProxy: {} }),
    [],
  ],
  ['accepts join', kubeadm({ join: {} }), []],
  ['refuses init and join', kubeadm({ init: {}, join: {} }), [`error init-and-join ${at}/join`]],
  ['warns of neither', kubeadm({}), [`warning neither-init-nor-join ${at}`]],
  ['refuses a cluster without init', kubeadm({ cluster: {} }), [`error cluster-without-init ${at}/cluster`]],
  [
    'refuses kube-proxy without init',
    kubeadm({ join: {}, kubeProxy: {} }),
    [`error kube-proxy-without-init ${at}/kubeProxy`],
  ],
  [
    'warns of two names',
    kubeadm({ init: { nodeRegistration: { name: 'a' } } }, { host: { hostname: 'b' } }),
    [`warning node-name-differs ${at}/init/nodeRegistration/name`],
  ],
  [
    'accepts one name twice',
    kubeadm({ join: { nodeRegistration: { name: 'a' } } }, { host: { hostname: 'a' } }),
    [],
  ],
  [
    'refuses a minor that the release does not carry',
    { kubernetes: { version: 'v1.35', kubeadm: { init: {} } } },
    ['error kubernetes-version-differs /kubernetes/version'],
  ],
  [
    'refuses another minor',
    kubeadm({ init: {}, cluster: { kubernetesVersion: 'v1.35.1' } }),
    [`error kubernetes-version-differs ${at}/cluster/kubernetesVersion`],
  ],
  [
    'refuses another socket',
    kubeadm({ init: { nodeRegistration: { criSocket: 'unix:///run/crio/crio.sock' } } }),
    [`error cri-socket-differs ${at}/init/nodeRegistration/criSocket`],
  ],
  [
    'accepts containerd’s socket',
    kubeadm({ init: { nodeRegistration: { criSocket: 'unix:///run/containerd/containerd.sock' } } }),
    [],
  ],
]);
