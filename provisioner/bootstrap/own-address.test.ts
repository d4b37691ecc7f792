import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { failureOf } from '../../test/support/failure.ts';
import { recordingHost } from '../host/recording.ts';
import { kubeadmRole } from '../stages/kubeadm-documents.ts';
import { parseAddresses, readNetwork } from './network.ts';
import { ownAddress, withAddress } from './own-address.ts';

const lo = '1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever';
const pods = '5: cni0    inet 10.244.0.1/24 brd 10.244.0.255 scope global cni0\\       valid_lft forever';
const old = '2: eth0    inet 192.0.2.9/24 brd 192.0.2.255 scope global eth0\\       valid_lft forever';
const other = '3: eth1    inet 198.51.100.4/24 scope global dynamic eth1\\       valid_lft 86000sec';
const link = '2: eth0    inet6 fe80::fc:ff:fe00:1/64 scope link \\       valid_lft forever';
const long = '2: eth0    inet6 2001:db8::9/64 scope global dynamic mngtmpaddr \\       valid_lft 86398sec';
const passing = '2: eth0    inet6 2001:db8::77/64 scope global temporary dynamic \\       valid_lft 600sec';

const memberOf = (kubeadm: Record<string, unknown>) => {
  const { kubernetes } = configOf({ kubernetes: { version: 'v1.36', kubeadm } });
  const role = kubernetes === undefined ? undefined : kubeadmRole(kubernetes);
  if (kubernetes === undefined || role === undefined) throw new Error('unreachable: it has a role');
  return { kubernetes, role };
};

const withoutWayOut = (...addresses: readonly string[]) => ({
  hasDefaultRoute: false,
  addresses: parseAddresses(addresses.join('\n')),
});

const joining = { join: { controlPlane: {} } };
const given = { localAPIEndpoint: { advertiseAddress: '203.0.113.7' } };
const nodeIp = (value: string) => ({ nodeRegistration: { kubeletExtraArgs: [{ name: 'node-ip', value }] } });

test.each([
  { of: 'the family of IPv4', addresses: [lo, old, long], expected: '192.0.2.9' },
  { of: 'those that stay', addresses: [lo, link, long, passing], expected: '2001:db8::9' },
  { of: 'those that are not of pods', addresses: [lo, old, pods], expected: '192.0.2.9' },
])('ownAddress() is the only one of $of', ({ addresses, expected }) => {
  expect(ownAddress(memberOf({ init: {} }), withoutWayOut(...addresses))).toBe(expected);
});

test.each([{ init: given }, { join: { controlPlane: given } }, { join: nodeIp('203.0.113.7,2001:db8::9') }])(
  'ownAddress() is the one that the author names: %j',
  (kubeadm) => {
    expect(ownAddress(memberOf(kubeadm), withoutWayOut(old, other))).toBe('203.0.113.7');
  },
);

test.each([
  ['-4', 'default via 192.0.2.1 dev eth0 proto static \n'],
  ['-6', 'default via fe80::1 dev eth0 proto ra metric 1024 expires 1797sec pref medium\n'],
])('ownAddress() leaves it to kubeadm when there is a default route, %s', async (family, route) => {
  const answers = {
    [`ip -oneline ${family}`]: { stdout: route },
    'ip -oneline address': { stdout: `${old}\n${other}\n` },
  };
  const network = await readNetwork(recordingHost({ answers }).host);
  expect(network.addresses).toHaveLength(2);
  expect(ownAddress(memberOf({ init: {} }), network)).toBeUndefined();
});

test.each([
  { kubeadm: { init: {} }, addresses: [lo, old, other], found: '192.0.2.9 (eth0), 198.51.100.4 (eth1)' },
  { kubeadm: { join: {} }, addresses: [lo, link], found: 'no address at all' },
])('ownAddress() does not guess: $found', async ({ kubeadm, addresses, found }) => {
  const asking = async () => ownAddress(memberOf(kubeadm), withoutWayOut(...addresses));
  expect(await failureOf(asking())).toContain(
    `Cannot tell which address this node is to have: there is no default route, and it has ${found}`,
  );
});

test('withAddress() tells kubeadm and the kubelet, below what the author says', () => {
  const ours = { name: 'node-ip', value: '192.0.2.9' };
  const endpoint = { localAPIEndpoint: { advertiseAddress: '192.0.2.9' } };
  const of = (kubeadm: Record<string, unknown>) => withAddress(memberOf(kubeadm), '192.0.2.9');
  const verbose = { name: 'v', value: '2' };

  expect(of({ init: { nodeRegistration: { kubeletExtraArgs: [verbose] } } }).init).toEqual({
    ...endpoint,
    nodeRegistration: { kubeletExtraArgs: [verbose, ours] },
  });
  expect(of(joining).join).toEqual({
    controlPlane: endpoint,
    nodeRegistration: { kubeletExtraArgs: [ours] },
  });
  const own = nodeIp('203.0.113.7');
  expect(of({ join: own }).join).toEqual(own);
});
