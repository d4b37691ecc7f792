import { inside, kubectl } from './inside.ts';
import type { LabNode } from './lab.ts';

/** A pod of a DaemonSet, one on each node: CoreDNS, which says OK by HTTP and writes down who asks it by DNS. */
export type Pod = { readonly name: string; readonly node: string; readonly address: string };

export const answerers = `
apiVersion: v1
kind: ConfigMap
metadata: { name: answerer }
data:
  Corefile: |
    .:5353 {
      whoami
      log
      health :8080
    }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: answerer }
spec:
  selector: { matchLabels: { app: answerer } }
  template:
    metadata: { labels: { app: answerer } }
    spec:
      terminationGracePeriodSeconds: 0
      tolerations: [{ operator: Exists }]
      containers:
        - name: answerer
          image: registry.k8s.io/coredns/coredns:v1.14.2
          args: [-conf, /etc/coredns/Corefile]
          volumeMounts: [{ name: config, mountPath: /etc/coredns }]
          readinessProbe: { httpGet: { path: /health, port: 8080 }, periodSeconds: 1 }
      volumes: [{ name: config, configMap: { name: answerer } }]
---
apiVersion: v1
kind: Service
metadata: { name: answerer }
spec:
  selector: { app: answerer }
  ports: [{ port: 80, targetPort: 8080 }]
`;

/** A pod of the second runtime. */
export const crunPod = `
apiVersion: v1
kind: Pod
metadata: { name: by-crun }
spec:
  runtimeClassName: crun
  terminationGracePeriodSeconds: 0
  containers: [{ name: pause, image: registry.k8s.io/pause:3.10.2 }]
`;

export const podsOf = async (controlPlane: LabNode, app: string): Promise<readonly Pod[]> => {
  const columns = '{.metadata.name} {.spec.nodeName} {.status.podIP}';
  const query = `--output=jsonpath={range .items[*]}${columns}{"\\n"}{end}`;
  const listing = await kubectl(controlPlane, 'get', 'pods', `--selector=app=${app}`, query);
  return listing
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name = '', node = '', address = '']) => ({ name, node, address }));
};

/** Runs a script in the network of a pod: the node's own binary is a bun, and the pod's image has no tools. */
export const inPod = async (node: LabNode, pod: string, script: string): Promise<string> => {
  const [id = ''] = (
    await inside(node, 'crictl', 'pods', '--quiet', '--state=Ready', `--name=^${pod}$`)
  ).split('\n');
  const info = JSON.parse(await inside(node, 'crictl', 'inspectp', id));
  const namespaces: readonly { type: string; path?: string }[] = info.info.runtimeSpec.linux.namespaces;
  const network = namespaces.find(({ type }) => type === 'network')?.path;
  return inside(
    node,
    'nsenter',
    `--net=${network}`,
    'env',
    'BUN_BE_BUN=1',
    'glowplug-node',
    '--eval',
    script,
  );
};

export const askHttp = (url: string): string =>
  `const answer = await fetch(${JSON.stringify(url)}, { signal: AbortSignal.timeout(10_000) }); console.log(await answer.text())`;

export const askDns = (name: string, server: string): string =>
  `const { Resolver } = require('node:dns/promises'); const resolver = new Resolver({ timeout: 3000, tries: 3 });
   resolver.setServers([${JSON.stringify(server)}]); console.log((await resolver.resolve4(${JSON.stringify(name)})).join(' '))`;
