import { spanAt } from '../transpiler/place.ts';
import type { Finding, MapNode } from '../transpiler/yaml/tree.ts';
import { at, textAt } from './tree.ts';

type Stranger = {
  readonly fits: (root: MapNode) => boolean;
  readonly at: string;
  readonly message: string;
  readonly help: string;
};

/** What is taken for a config that can be imported, and is none. */
const strangers: readonly Stranger[] = [
  {
    fits: (root) => textAt(root, 'variant') === 'glowplug',
    at: '/variant',
    message: 'This is the YAML of a node already',
    help: 'Check it with `glowplug transpile --check --strict FILE`',
  },
  {
    fits: (root) => at(root, 'glowplug') !== undefined,
    at: '/glowplug',
    message: 'This is a spec, which was made of the YAML of a node',
    help: 'Check it with `glowplug validate FILE`, or give it to the machine',
  },
  {
    fits: (root) => textAt(root, 'kind') === 'Secret' && at(root, 'data', 'value') !== undefined,
    at: '/kind',
    message: 'This is the Secret with the bootstrap data of a Machine',
    help: 'Import what is in it: `kubectl get secret NAME -o jsonpath={.data.value} | glowplug import -`, which unpacks base64 itself',
  },
  {
    fits: (root) => at(root, 'apiVersion') !== undefined && at(root, 'kind') !== undefined,
    at: '/kind',
    message: 'This is a Kubernetes object',
    help: 'Configuration of kubeadm and the kubelet goes below `kubernetes.kubeadm` and `kubernetes.kubelet`, other objects into `kubernetes.cni.manifests`',
  },
];

export const strangerOf = (root: MapNode): Finding | undefined => {
  const found = strangers.find(({ fits }) => fits(root));
  return (
    found && {
      code: 'format-unknown',
      severity: 'error',
      message: found.message,
      help: found.help,
      span: spanAt(root, found.at, 'value'),
    }
  );
};
