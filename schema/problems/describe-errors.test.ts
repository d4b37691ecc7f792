import { expect, test } from 'bun:test';
import { validateConfig, validateNode } from '../validate.ts';

const yaml = { variant: 'glowplug', version: '1.0.0' };
const node = (fragment: object) => validateNode({ ...yaml, ...fragment });
const partition = (fragment: object) => ({
  storage: { disks: [{ device: '/dev/vdb', partitions: [{ label: 'a', ...fragment }] }] },
});
const file = (fragment: object) => ({ storage: { files: [{ path: '/etc/a', ...fragment }] } });

const kubeadm = (documents: object) => ({ kubernetes: { version: 'v1.36', kubeadm: documents } });

/** What is wrong, its code and pointer, and a part of the help. */
type Row = readonly [claim: string, fragment: object, code: string, pointer: string, help: string];

const rows: readonly Row[] = [
  ['a misspelt key', { storrage: {} }, 'unknown-key', '/storrage', '"storage"'],
  ['a key in camelCase', { kernelArguments: {} }, 'unknown-key', '/kernelArguments', '"kernel_arguments"'],
  ['a key of another section', { hostname: 'a' }, 'unknown-key', '/hostname', 'host.hostname'],
  ['a key of cloud-init', { runcmd: [] }, 'unknown-key', '/runcmd', 'systemd.units'],
  [
    'a key of Butane',
    { storage: { filesystems: [{ device: '/dev/a', format: 'xfs', with_mount_unit: true }] } },
    'unknown-key',
    '/storage/filesystems/0/with_mount_unit',
    'Leave it out',
  ],
  [
    'a size in other units',
    partition({ size: 5 }),
    'unknown-key',
    '/storage/disks/0/partitions/0/size',
    'size_mib',
  ],
  ['a key like no other', { zork: 1 }, 'unknown-key', '/zork', 'Keys here: variant, version,'],
  ['a key with a slash', { 'a/b': 1 }, 'unknown-key', '/a~1b', ''],
  [
    'a key that a mapping cannot have',
    { host: { sysctls: { 'a b': '1' } } },
    'unknown-key',
    '/host/sysctls/a b',
    'net.ipv4.ip_forward',
  ],
  ['a missing key', { storage: { disks: [{}] } }, 'missing-key', '/storage/disks/0', 'Path of the disk'],
  [
    'a number where text belongs',
    file({ contents: { inline: 5 } }),
    'wrong-type',
    '/storage/files/0/contents/inline',
    'in quotes: "5"',
  ],
  [
    'yes where true belongs',
    file({ overwrite: 'yes' }),
    'wrong-type',
    '/storage/files/0/overwrite',
    'Write true',
  ],
  [
    'a mapping where a list belongs',
    { storage: { files: { path: '/a' } } },
    'wrong-type',
    '/storage/files',
    'with "- "',
  ],
  ['nothing where a mapping belongs', { storage: null }, 'wrong-type', '/storage', 'Leave the key out'],
  [
    'a value like another',
    { storage: { filesystems: [{ device: '/dev/a', format: 'ext5' }] } },
    'not-one-of',
    '/storage/filesystems/0/format',
    'Did you mean "ext4"?',
  ],
  [
    'a value of its own',
    { kubernetes: { version: 'v1.36', cni: { plugin: 'zork' } } },
    'not-one-of',
    '/kubernetes/cni/plugin',
    'One of "bridge", "none"',
  ],
  ['text of another form', file({ path: 'etc/a' }), 'pattern', '/storage/files/0/path', 'An absolute path'],
  [
    'a path with a slash at its end',
    file({ path: '/etc/a/' }),
    'pattern',
    '/storage/files/0/path',
    'no slash at its end',
  ],
  ['a path with ..', file({ path: '/etc/../a' }), 'pattern', '/storage/files/0/path', '".."'],
  ['a mode that is not octal', file({ mode: '0888' }), 'pattern', '/storage/files/0/mode', 'octal'],
  [
    'a number too large',
    partition({ number: 129 }),
    'out-of-range',
    '/storage/disks/0/partitions/0/number',
    '',
  ],
  [
    'text too long',
    partition({ label: 'a'.repeat(37) }),
    'too-long',
    '/storage/disks/0/partitions/0/label',
    '',
  ],
  [
    'an empty list',
    { kubernetes: { version: 'v1.36', runtimes: [] } },
    'too-short',
    '/kubernetes/runtimes',
    '',
  ],
  [
    'a repeated item',
    { kubernetes: { version: 'v1.36', runtimes: ['runc', 'runc'] } },
    'duplicate-item',
    '/kubernetes/runtimes',
    '',
  ],
  [
    'a misspelt field of kubeadm',
    kubeadm({ cluster: { networking: { podSubnets: '10.244.0.0/16' } } }),
    'unknown-key',
    '/kubernetes/kubeadm/cluster/networking/podSubnets',
    '"podSubnet"',
  ],
  [
    'a field of kubeadm in snake_case',
    kubeadm({ init: { local_api_endpoint: {} } }),
    'unknown-key',
    '/kubernetes/kubeadm/init/local_api_endpoint',
    '"localAPIEndpoint"',
  ],
  [
    'a field of kubeadm in a wrong place',
    kubeadm({ cluster: { podSubnet: '10.244.0.0/16' } }),
    'unknown-key',
    '/kubernetes/kubeadm/cluster/podSubnet',
    'kubernetes.kubeadm.cluster.networking.podSubnet',
  ],
  [
    'a field of kube-proxy',
    kubeadm({ init: {}, kube_proxy: { mode: 5 } }),
    'wrong-type',
    '/kubernetes/kubeadm/kube_proxy/mode',
    '',
  ],
  [
    'a removed feature gate',
    { kubernetes: { version: 'v1.36', kubelet: { featureGates: { DynamicKubeletConfig: true } } } },
    'unknown-key',
    '/kubernetes/kubelet/featureGates/DynamicKubeletConfig',
    'no longer',
  ],
  [
    'a misspelt feature gate',
    { kubernetes: { version: 'v1.36', kubelet: { featureGates: { NodeSwapp: true } } } },
    'unknown-key',
    '/kubernetes/kubelet/featureGates/NodeSwapp',
    '"NodeSwap"',
  ],
  [
    'a flag that is none',
    kubeadm({ cluster: { apiServer: { extraArgs: [{ name: 'anonymous-autth', value: 'false' }] } } }),
    'not-one-of',
    '/kubernetes/kubeadm/cluster/apiServer/extraArgs/0/name',
    '"anonymous-auth"',
  ],
  [
    'a duration that is none',
    kubeadm({ init: { timeouts: { discovery: '5 minutes' } } }),
    'pattern',
    '/kubernetes/kubeadm/init/timeouts/discovery',
    'duration such as',
  ],
  ['an unknown version', { version: '2.0.0' }, 'unknown-version', '/version', '"1.0.0"'],
];

test.each(rows)('validateNode() finds %s, once', (...[, fragment, code, pointer, help]) => {
  const problems = node(fragment);
  expect(problems.map((problem) => [problem.code, problem.pointer, problem.severity])).toEqual([
    [code, pointer, 'error'],
  ]);
  expect(problems[0]?.help ?? '').toContain(help);
});

test('validateNode() takes a misspelt key and the missing one for one mistake', () => {
  expect(node({ storage: { disks: [{ devise: '/dev/a' }] } }).map(({ code }) => code)).toEqual([
    'unknown-key',
  ]);
});

test('validateNode() reports every mistake of a config', () => {
  expect(node({ zork: 1, storage: null, passwd: 5 })).toHaveLength(3);
});

test.each([[null], [5], ['text'], [[]]])('validateNode() refuses %p as a whole', (value) => {
  expect(validateNode(value).map(({ code, pointer }) => [code, pointer])).toEqual([['wrong-type', '']]);
});

test('validateNode() does not show what is secret', () => {
  const users = [
    { name: 'a', password_hash: 'hunter2\n' },
    { name: 'b', password_hash: 271828 },
  ];
  const problems = node({
    passwd: { users },
    kubernetes: { version: 'v1.36', worker: { endpoint: 'a:1', token: 'hunter2' } },
  });
  expect(problems).toHaveLength(3);
  expect(JSON.stringify(problems)).not.toMatch(/hunter2|271828/);
});

test('validateConfig() speaks of the spec’s own names', () => {
  const [problem] = validateConfig({ glowplug: { version: '1.0.0' }, kernel_arguments: {} });
  expect(problem?.help).toBe('Did you mean "kernelArguments"?');
});
