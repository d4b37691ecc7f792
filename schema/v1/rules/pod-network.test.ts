import { checkPodNetwork } from './pod-network.ts';
import { testRule } from './table.ts';

const networking = (subnets: object, podCidr?: string, addresses: readonly string[] = []) => ({
  kubernetes: {
    version: 'v1.36',
    cni: podCidr ? { podCidr } : {},
    kubeadm: { init: {}, cluster: { networking: subnets } },
  },
  network: { interfaces: [{ name: 'a', addresses }] },
});
const at = '/kubernetes/kubeadm/cluster/networking';

testRule('checkPodNetwork', checkPodNetwork, [
  [
    'accepts blocks side by side',
    networking({ podSubnet: '10.244.0.0/16', serviceSubnet: '10.96.0.0/12' }, '10.244.3.0/24', [
      '192.0.2.5/24',
    ]),
    [],
  ],
  [
    'accepts two kinds of addresses',
    networking({ podSubnet: '10.244.0.0/16,fd00::/56', serviceSubnet: '10.96.0.0/12,fd01::/112' }),
    [],
  ],
  [
    'refuses what is no block',
    networking({ podSubnet: '10.244.0.0/99' }),
    [`error address-form ${at}/podSubnet`],
  ],
  [
    'refuses pods among services',
    networking({ podSubnet: '10.96.0.0/16', serviceSubnet: '10.96.0.0/12' }),
    [`error subnets-overlap ${at}/serviceSubnet`],
  ],
  [
    'refuses services among nodes',
    networking({ serviceSubnet: '192.0.2.0/28' }, undefined, ['192.0.2.5/24']),
    [`error subnets-overlap ${at}/serviceSubnet`],
  ],
  [
    'refuses pods among nodes',
    networking({ podSubnet: '10.0.0.0/8' }, undefined, ['10.1.2.3/24']),
    [`error subnets-overlap ${at}/podSubnet`],
  ],
  [
    'refuses a node’s pods outside the cluster’s',
    networking({ podSubnet: '10.244.0.0/16' }, '10.245.0.0/24'),
    ['error pod-cidr-outside /kubernetes/cni/podCidr'],
  ],
]);
