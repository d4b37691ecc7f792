import type { Config } from '../../schema/v1/config.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import { pointer } from '../plan.ts';
import { combine, nothing, type Rendered, rendered } from './rendered.ts';
import { tomlString, tomlStrings, tomlTable } from './toml.ts';

/** The image that holds a pod's namespaces, as this kubeadm asks for it. */
const sandboxImage = 'registry.k8s.io/pause:3.10.2';

/** The program of each OCI runtime that the image carries. */
const runtimePrograms: Readonly<Record<string, string>> = { runc: '/usr/bin/runc', crun: '/usr/bin/crun' };

const cri = 'io.containerd.cri.v1';

/** `kubernetes.cri`, `runtimes` and `registryMirrors`: containerd's configuration. */
export const renderCri = ({ kubernetes }: Config): Rendered => {
  if (kubernetes === undefined || kubernetes.cri.engine !== 'containerd') return nothing;
  return combine([engine(kubernetes), authorsToml(kubernetes), mirrors(kubernetes)]);
};

const engine = (kubernetes: Kubernetes): Rendered =>
  rendered({
    files: [
      {
        path: '/etc/containerd/config.toml',
        text: engineToml(kubernetes.runtimes),
        mode: 0o644,
        because: pointer('kubernetes', 'cri'),
      },
      // Without it crictl tries every runtime it knows, and complains of each.
      {
        path: '/etc/crictl.yaml',
        text: 'runtime-endpoint: unix:///run/containerd/containerd.sock\n',
        mode: 0o644,
        because: pointer('kubernetes', 'cri'),
      },
    ],
  });

const engineToml = (runtimes: readonly string[]): string =>
  `version = 3
imports = ["/etc/containerd/conf.d/*.toml"]

${tomlTable('plugins', 'io.containerd.internal.v1.opt')}
path = "/var/lib/containerd/opt"

${tomlTable('plugins', `${cri}.images`, 'pinned_images')}
sandbox = ${tomlString(sandboxImage)}

${tomlTable('plugins', `${cri}.images`, 'registry')}
config_path = "/etc/containerd/certs.d"

${tomlTable('plugins', `${cri}.runtime`, 'cni')}
bin_dirs = ${tomlStrings(['/opt/cni/bin', '/usr/libexec/cni'])}
conf_dir = "/etc/cni/net.d"

${tomlTable('plugins', `${cri}.runtime`, 'containerd')}
default_runtime_name = ${tomlString(runtimes[0] ?? 'runc')}
${runtimes.map(runtimeToml).join('')}`;

const runtimeToml = (runtime: string): string => {
  const at = ['plugins', `${cri}.runtime`, 'containerd', 'runtimes', runtime];
  return `
${tomlTable(...at)}
runtime_type = "io.containerd.runc.v2"

${tomlTable(...at, 'options')}
BinaryName = ${tomlString(runtimePrograms[runtime] ?? runtime)}
SystemdCgroup = true
`;
};

/** containerd takes a file without a version for its oldest format, where no plugin has today's name. */
const authorsToml = ({ cri: { config } }: Kubernetes): Rendered => {
  if (config === undefined) return nothing;
  const hasVersion = /^\s*version\s*=/m.test(config.split(/^\s*\[/m)[0] ?? '');
  return rendered({
    files: [
      {
        path: '/etc/containerd/conf.d/50-node.toml',
        text: hasVersion ? config : `version = 3\n${config}`,
        mode: 0o600,
        because: pointer('kubernetes', 'cri', 'config'),
      },
    ],
  });
};

const mirrors = ({ registryMirrors }: Kubernetes): Rendered =>
  rendered({
    files: registryMirrors.map((mirror, i) => ({
      path: `/etc/containerd/certs.d/${mirror.registry}/hosts.toml`,
      text: mirrorToml(mirror),
      mode: 0o644,
      because: pointer('kubernetes', 'registryMirrors', i),
    })),
  });

/** containerd asks the hosts in the order of the file, then the registry itself. */
const mirrorToml = ({ endpoints, skipVerify }: Kubernetes['registryMirrors'][number]): string =>
  endpoints
    .map(
      (endpoint) =>
        `${tomlTable('host', endpoint)}\ncapabilities = ["pull", "resolve"]\n${skipVerify ? 'skip_verify = true\n' : ''}`,
    )
    .join('\n');
