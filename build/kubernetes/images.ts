import type { ImageConfig } from './oci/documents.ts';
import type { Group } from './pins.ts';
import { pauseVersion } from './pins.ts';

/** Which machines get the image into their store. */
export type Role = 'control-plane' | 'worker';

export type Image = {
  readonly name: string;
  readonly reference: string;
  readonly config: ImageConfig;
  /** Where its one program lies; kubeadm's manifests start it by name on PATH, or leave that to the entrypoint. */
  readonly program: string;
  readonly roles: readonly Role[];
  /** The folder of image-files that comes with the program. */
  readonly extraFiles?: string;
  /** Never removed by the kubelet's garbage collection. */
  readonly isPinned?: boolean;
};

const both = ['control-plane', 'worker'] as const;
const controlPlane = ['control-plane'] as const;

/** The images of a node, under the names that this kubeadm asks for when its config names no others. */
export const listImages = (versions: Readonly<Record<Group, string>>): readonly Image[] => {
  const kubernetes = (name: string, roles: readonly Role[]): Image => ({
    name,
    reference: `registry.k8s.io/${name}:${versions.kubernetes}`,
    config: { entrypoint: [`/usr/local/bin/${name}`] },
    program: `/usr/local/bin/${name}`,
    roles,
  });
  return [
    kubernetes('kube-apiserver', controlPlane),
    kubernetes('kube-controller-manager', controlPlane),
    kubernetes('kube-scheduler', controlPlane),
    { ...kubernetes('kube-proxy', both), extraFiles: 'kube-proxy' },
    {
      name: 'etcd',
      reference: `registry.k8s.io/etcd:${versions.etcd.slice(1)}-0`,
      config: { entrypoint: ['/usr/local/bin/etcd'] },
      program: '/usr/local/bin/etcd',
      roles: controlPlane,
    },
    {
      name: 'coredns',
      reference: `registry.k8s.io/coredns/coredns:${versions.coredns}`,
      config: { entrypoint: ['/coredns'], user: '65532:65532' },
      program: '/coredns',
      extraFiles: 'coredns',
      roles: both,
    },
    {
      name: 'pause',
      reference: `registry.k8s.io/pause:${pauseVersion}`,
      config: { entrypoint: ['/pause'], user: '65535:65535' },
      program: '/pause',
      roles: both,
      isPinned: true,
    },
  ];
};
