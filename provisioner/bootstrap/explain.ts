type Explanation = { readonly help: string; readonly isWorthRetrying?: boolean };

/** What kubeadm says when it fails, and what would help; the first that fits counts. */
const explanations: readonly (Explanation & { readonly said: RegExp })[] = [
  {
    said: /certificate has expired or is not yet valid/,
    help: 'compare the clocks of this node and of the control plane: `timedatectl` on both',
  },
  {
    said: /token id ".*" is invalid for this cluster or it has expired|could not find a JWS signature|Unauthorized/,
    help: 'the bootstrap token has expired or was never made: `kubeadm token create` on the control plane, and a new spec',
  },
  {
    said: /cluster CA found in cluster-info ConfigMap is invalid|public key .* not pinned|none of the public keys/,
    help: 'caCertHashes is not the hash of that cluster’s CA: check the endpoint and the hash',
    isWorthRetrying: false,
  },
  {
    said: /a Node with name ".*" and status "Ready" already exists/,
    help: 'delete that node (`kubectl delete node NAME`) or give this one another host.hostname',
  },
  {
    // A filesystem of its own has a lost+found, of which kubeadm warns by the same name.
    said: /\[ERROR DirAvailable--var-lib-etcd\]/,
    help: 'the folder of etcd holds the data of an earlier cluster: keep it away from this node, or wipe its filesystem',
    isWorthRetrying: false,
  },
  {
    said: /\[ERROR (NumCPU|Mem|Swap|SystemVerification|KubeletVersion|Hostname)/,
    help: 'give the machine what kubeadm misses, or name the check in nodeRegistration.ignorePreflightErrors',
    isWorthRetrying: false,
  },
  {
    said: /error unmarshaling configuration|strict decoding error|json: cannot unmarshal|is invalid: /,
    help: 'correct the kubeadm section of the spec; `glowplug validate` checks it before the node does',
    isWorthRetrying: false,
  },
  {
    said: /\[ERROR ImagePull\]|failed to pull image/,
    help: 'an image is not in the node’s store: keep to the versions it carries (/usr/share/glowplug/versions.json) or give it a registry',
  },
  {
    said: /connection refused|no route to host|i\/o timeout|context deadline exceeded|EOF/,
    help: 'see that the API server’s address answers from this node, and that the control plane is up',
  },
  {
    said: /kubelet.*(is not healthy|to start)/,
    help: 'see why the kubelet does not run: `journalctl -u kubelet`',
  },
];

export const explain = (output: string): Explanation =>
  explanations.find(({ said }) => said.test(output)) ?? {
    help: 'see the whole output in /var/log/glowplug, and `journalctl -u kubelet -u containerd`',
  };

/** The line in which kubeadm gives its reason. */
export const reasonOf = (output: string): string => {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const errors = lines.filter((line) => /^(\[ERROR|error[: ]|error execution phase)/i.test(line));
  const reasons = errors.length > 0 ? errors : lines.slice(-1);
  return reasons.slice(0, 3).join('; ') || 'it said nothing';
};
