import { expect, test } from 'bun:test';
import { configSchema } from './documents.ts';
import { specKey, specName, yamlKey, yamlName } from './names.ts';
import { places } from './places.ts';

test.each([
  ['/glowplug/version', '/version'],
  ['/glowplug/timeouts/httpTotal', '/glowplug/timeouts/http_total'],
  ['/storage/disks/0/partitions/1/sizeMiB', '/storage/disks/0/partitions/1/size_mib'],
  ['/storage/disks/0/partitions/1/typeGuid', '/storage/disks/0/partitions/1/type_guid'],
  ['/host/timeServers/0', '/host/time_servers/0'],
  ['/host/sysctls/net.ipv4.conf.eth0~1aB.x', '/host/sysctls/net.ipv4.conf.eth0~1aB.x'],
  ['/kubernetes/labels/aB', '/kubernetes/labels/aB'],
  ['/kubernetes/registryMirrors/0/skipVerify', '/kubernetes/registry_mirrors/0/skip_verify'],
  ['/kubernetes/kubelet/maxPods', '/kubernetes/kubelet/maxPods'],
  ['/kubernetes/kubeadm/kubeProxy/bindAddress', '/kubernetes/kubeadm/kube_proxy/bindAddress'],
  ['', ''],
])('yamlName() and specName() translate "%s" and back', (spec, yaml) => {
  expect(yamlName(spec)).toBe(yaml);
  expect(specName(yaml)).toBe(spec);
});

test('specKey() undoes yamlKey() for every key of the contract', () => {
  const keys = places(configSchema()).flatMap(({ path }) => path.split('/').slice(1));
  expect(keys.length).toBeGreaterThan(100);
  for (const key of keys) expect(specKey(yamlKey(key))).toBe(key);
});
