import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { podRules } from './cni.ts';
import { renderAll } from './render.ts';
import type { Rendered } from './rendered.ts';

const textOf = (rendered: Rendered, path: string): string | undefined =>
  rendered.files.findLast((file) => file.path === path)?.text;

const hosts = (fragment: Record<string, unknown>) => renderAll(configOf({ host: fragment }));
const nodes = (kubernetes: Record<string, unknown>) =>
  renderAll(configOf({ kubernetes: { version: 'v1.36', ...kubernetes } }));
const networks = (network: Record<string, unknown>) => renderAll(configOf({ network }));

test.each([
  [{ hostname: 'cp1' }, '/etc/hostname', 'cp1\n'],
  [{ locale: 'ro_RO.UTF-8' }, '/etc/locale.conf', 'LANG=ro_RO.UTF-8\n'],
  [{ sysctls: { 'vm.swappiness': '10' } }, '/etc/sysctl.d/90-glowplug.conf', 'vm.swappiness = 10\n'],
  [{ modules: ['nbd', 'rbd'] }, '/etc/modules-load.d/90-glowplug.conf', 'nbd\nrbd\n'],
  [
    { timeServers: ['ntp1.example.net', '10.0.0.1'] },
    '/etc/systemd/timesyncd.conf.d/90-glowplug.conf',
    '[Time]\nNTP=ntp1.example.net 10.0.0.1\n',
  ],
])('renderHost() writes %j to %s', (fragment, path, text) => {
  expect(textOf(hosts(fragment), path)).toBe(text);
});

test('renderHost() keeps a whole name and its first part in /etc/hosts', () => {
  expect(textOf(hosts({ hostname: 'cp1.example.net' }), '/etc/hosts')).toContain(
    '\n127.0.1.1 cp1.example.net cp1\n',
  );
});

test('renderHost() links the time zone', () => {
  expect(hosts({ timezone: 'Europe/Bucharest' }).links).toEqual([
    { path: '/etc/localtime', target: '../usr/share/zoneinfo/Europe/Bucharest', because: '/host/timezone' },
  ]);
});

test('renderNetwork() says addresses, routes and MTU of an interface', () => {
  const route = { destination: 'default', gateway: 'fd00::1', metric: 5 };
  const rendered = networks({
    interfaces: [
      {
        name: 'enp1s0',
        addresses: ['10.0.0.2/24'],
        gateway: '10.0.0.1',
        dns: ['10.0.0.3'],
        searchDomains: ['a.example', 'b.example'],
        mtu: 9000,
        routes: [{ destination: '10.1.0.0/16', gateway: '10.0.0.9' }, route],
      },
    ],
  });
  expect(textOf(rendered, '/etc/systemd/network/20-enp1s0.network')).toBe(
    [
      '[Match]\nName=enp1s0\n',
      '[Link]\nMTUBytes=9000\n',
      '[Network]\nDHCP=no\nAddress=10.0.0.2/24\nGateway=10.0.0.1\nDNS=10.0.0.3\nDomains=a.example b.example\n',
      '[Route]\nDestination=10.1.0.0/16\nGateway=10.0.0.9\n',
      '[Route]\nDestination=::/0\nGateway=fd00::1\nMetric=5\n',
    ].join('\n'),
  );
});

test('renderNetwork() puts a pattern after whole names, since the first match counts', () => {
  const { files } = networks({ interfaces: [{ name: 'en*' }, { name: 'enp1s0' }] });
  expect(files.filter(({ path }) => path.includes('/network/')).map(({ path }) => path)).toEqual([
    '/etc/systemd/network/30-enany.network',
    '/etc/systemd/network/20-enp1s0.network',
  ]);
});

test('renderNetwork() makes a VLAN on a bond', () => {
  const rendered = networks({
    bonds: [{ name: 'bond0', mode: '802.3ad', interfaces: ['eth0', 'eth1'], dhcp: 'no' }],
    vlans: [{ name: 'storage', parent: 'bond0', id: 7, addresses: ['10.7.0.2/24'] }],
  });
  expect(textOf(rendered, '/etc/systemd/network/20-bond0.netdev')).toBe(
    '[NetDev]\nName=bond0\nKind=bond\n\n[Bond]\nMode=802.3ad\nMIIMonitorSec=100ms\n',
  );
  expect(textOf(rendered, '/etc/systemd/network/20-bond0.network')).toContain('\nVLAN=storage\n');
  expect(textOf(rendered, '/etc/systemd/network/10-bond0-eth1.network')).toContain('\nBond=bond0\n');
  expect(textOf(rendered, '/etc/systemd/network/20-storage.netdev')).toContain(
    '\nKind=vlan\n\n[VLAN]\nId=7\n',
  );
});

test('renderNetwork() brings up a parent that nobody declares', () => {
  const rendered = networks({ vlans: [{ name: 'v7', parent: 'enp1s0', id: 7 }] });
  expect(textOf(rendered, '/etc/systemd/network/20-enp1s0.network')).toBe(
    '[Match]\nName=enp1s0\n\n[Network]\nLinkLocalAddressing=no\nVLAN=v7\n',
  );
});

test('renderNetwork() lets the author’s own text win', () => {
  const rendered = networks({
    interfaces: [{ name: 'enp1s0' }],
    units: [{ name: '20-enp1s0.network', contents: '[Match]\nName=x\n' }],
  });
  expect(textOf(rendered, '/etc/systemd/network/20-enp1s0.network')).toBe('[Match]\nName=x\n');
});

test('renderCri() takes the first runtime as the default', () => {
  const toml = textOf(nodes({ runtimes: ['crun', 'runc'] }), '/etc/containerd/config.toml') ?? '';
  const { plugins } = JSON.parse(JSON.stringify(Bun.TOML.parse(toml)));
  const { containerd, cni } = plugins['io.containerd.cri.v1.runtime'];
  expect(containerd.default_runtime_name).toBe('crun');
  expect(containerd.runtimes.crun.options).toEqual({ BinaryName: '/usr/bin/crun', SystemdCgroup: true });
  expect(Object.keys(containerd.runtimes)).toEqual(['crun', 'runc']);
  expect(cni.bin_dirs).toEqual(['/opt/cni/bin', '/usr/libexec/cni']);
});

test.each([
  ['[debug]\nlevel = "debug"\n', 'version = 3\n[debug]\nlevel = "debug"\n'],
  ['version = 2\n[debug]\n', 'version = 2\n[debug]\n'],
  ['[plugins.x]\nversion = 1\n', 'version = 3\n[plugins.x]\nversion = 1\n'],
])('renderCri() gives %j a version when it has none', (config, text) => {
  expect(textOf(nodes({ cri: { config } }), '/etc/containerd/conf.d/50-node.toml')).toBe(text);
});

test('renderCri() keeps the order of mirrors', () => {
  const mirror = {
    registry: 'docker.io',
    endpoints: ['https://a.example', 'http://b.example:5000'],
    skipVerify: true,
  };
  expect(textOf(nodes({ registryMirrors: [mirror] }), '/etc/containerd/certs.d/docker.io/hosts.toml')).toBe(
    [
      '[host."https://a.example"]\ncapabilities = ["pull", "resolve"]\nskip_verify = true\n',
      '[host."http://b.example:5000"]\ncapabilities = ["pull", "resolve"]\nskip_verify = true\n',
    ].join('\n'),
  );
});

test('renderCni() writes the conflist when the node’s addresses are known', () => {
  const known = nodes({ cni: { podCidr: '10.244.3.0/24' } });
  const conflist = JSON.parse(textOf(known, '/etc/cni/net.d/10-glowplug.conflist') ?? '');
  expect(conflist.plugins[0].ipam.ranges).toEqual([[{ subnet: '10.244.3.0/24' }]]);
  expect(textOf(nodes({}), '/etc/cni/net.d/10-glowplug.conflist')).toBeUndefined();
});

test('podRules() masquerades towards the world alone, a family at a time', () => {
  const rules = podRules({
    own: ['10.244.1.0/24', 'fd00:1::/64'],
    pods: ['10.244.0.0/16', 'fd00::/56'],
    services: ['10.96.0.0/12'],
  });
  expect(rules).toContain(
    '    ip daddr 10.244.1.0/24 accept\n    ip daddr 10.244.0.0/16 accept\n    ip daddr 224.0.0.0/4 accept\n    ip saddr 10.244.1.0/24 masquerade\n',
  );
  expect(rules).toContain('    ip daddr 10.96.0.0/12 reject\n');
  expect(rules).toContain('    ip6 daddr ff00::/8 accept\n    ip6 saddr fd00:1::/64 masquerade\n');
});

test('renderCni() leaves the pod network to others with plugin none', () => {
  const { files, units } = nodes({ cni: { plugin: 'none' } });
  expect(files.filter(({ path }) => path.includes('cni') || path.includes('pod-rules'))).toEqual([]);
  expect(units.some(({ name }) => name.includes('pod-rules'))).toBe(false);
});

test('renderKubelet() writes the node’s own settings where the kubelet merges them', () => {
  expect(textOf(nodes({ kubelet: { maxPods: 50 } }), '/etc/kubernetes/kubelet.conf.d/50-node.conf')).toBe(
    'apiVersion: "kubelet.config.k8s.io/v1beta1"\nkind: "KubeletConfiguration"\nmaxPods: 50\n',
  );
});

test('renderKubelet() disables the kubelet on a machine with no kubernetes section', () => {
  expect(renderAll(configOf({})).units).toContainEqual({
    name: 'kubelet.service',
    state: 'disabled',
    because: '',
  });
});

test('renderKubeadm() makes a RuntimeClass of every further runtime, and fetches manifests, for init alone', () => {
  const manifests = [{ source: 'https://example.net/cilium.yaml' }];
  const asked = { runtimes: ['runc', 'crun'], cni: { plugin: 'none', manifests } };
  const init = nodes({ ...asked, kubeadm: { init: {} } });
  expect(textOf(init, '/var/lib/glowplug/manifests/10-runtime-class-crun.yaml')).toContain(
    'handler: "crun"\n',
  );
  expect(init.fetched.map(({ path }) => path)).toEqual(['/var/lib/glowplug/manifests/20-cni-000.yaml']);
  expect(nodes({ ...asked, kubeadm: { join: {} } }).fetched).toEqual([]);
});

test('renderUnits() writes units and drop-ins, and says which are enabled or masked', () => {
  const { files, units } = renderAll(
    configOf({
      systemd: {
        units: [
          { name: 'a.service', enabled: true, contents: 'A' },
          { name: 'b.service', mask: true },
          { name: 'c.service', dropins: [{ name: '10-x.conf', contents: 'C' }] },
        ],
      },
    }),
  );
  expect(files.filter(({ path }) => path.includes('/system/')).map(({ path, text }) => [path, text])).toEqual(
    [
      ['/etc/systemd/system/a.service', 'A'],
      ['/etc/systemd/system/c.service.d/10-x.conf', 'C'],
    ],
  );
  expect(units.filter(({ because }) => because !== '')).toEqual([
    { name: 'a.service', state: 'enabled', because: '/systemd/units/0/enabled' },
    { name: 'b.service', state: 'masked', because: '/systemd/units/1/mask' },
  ]);
});
