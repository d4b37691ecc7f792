/** Fails until the node is Ready and cluster DNS is available. */
export const readyCommand = [
  'export KUBECONFIG=/etc/kubernetes/admin.conf',
  'test -e /var/lib/glowplug/bootstrapped.json',
  'kubectl wait --for=condition=Ready node --all --timeout=10s',
  'kubectl -n kube-system wait --for=condition=Available deployment/coredns --timeout=10s',
].join(' && ');
