import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { recordingHost } from '../host/recording.ts';
import { kubeadmRole } from '../stages/kubeadm-documents.ts';
import type { Booted } from './booted.ts';
import { ownAddress, withAddress } from './own-address.ts';

const lo = '1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever';
const pods = '5: cni0    inet 10.244.0.1/24 brd 10.244.0.255 scope global cni0\\       valid_lft forever';
const old = '2: eth0    inet 192.0.2.9/24 brd 192.0.2.255 scope global eth0\\       valid_lft forever';
const other = '3: eth1    inet 198.51.100.4/24 scope global dynamic eth1\\       valid_lft 86000sec';
const link = '2: eth0    inet6 fe80::fc:ff:fe00:1/64 scope link \\       valid_lft forever';
const long = '2: eth0    inet6 2001:db8::9/64 scope global dynamic mngtmpaddr \\       valid_lft 86398sec';
const passing = '2: eth0    inet6 2001:db8::77/64 scope global temporary dynamic \\       valid_lft 600sec';

const bootedOn = (kubeadm: Record<string, unknown>, addresses: readonly string[], route = '') => {
  const config = configOf({ kubernetes: { version: 'v1.36', kubeadm } });
  const { kubernetes } = config;
  const role = kubernetes === undefined ? undefined : kubeadmRole(kubernetes);
  if (kubernetes === undefined || role === undefined) throw new Error('the test has a role');
  const told: string[] = [];
  const { host } = recordingHost({
    answers: { 'ip -oneline -4': { stdout: route }, 'ip -oneline address': { stdout: addresses.join('\n') } },
  });
  const booted: Booted = { host, config, kubernetes, role, tell: (line) => told.push(line), deadlineMs: 0 };
  return { booted, told };
};

const joining = { join: { controlPlane: {} } };
const given = { localAPIEndpoint: { advertiseAddress: '203.0.113.7' } };
const nodeIp = (value: string) => ({ nodeRegistration: { kubeletExtraArgs: [{ name: 'node-ip', value }] } });

test.each([
  { what: 'only address', kubeadm: { init: {} }, addresses: [lo, link, old], expected: '192.0.2.9' },
  { what: 'only one of IPv4', kubeadm: joining, addresses: [lo, old, long], expected: '192.0.2.9' },
  {
    what: 'only one that stays',
    kubeadm: { init: {} },
    addresses: [lo, link, long, passing],
    expected: '2001:db8::9',
  },
  { what: 'only one not of pods', kubeadm: { join: {} }, addresses: [lo, old, pods], expected: '192.0.2.9' },
])('ownAddress() is the $what where no default route is', async ({ kubeadm, addresses, expected }) => {
  const { booted, told } = bootedOn(kubeadm, addresses);
  expect(await ownAddress(booted)).toBe(expected);
  expect(told).toEqual([`no default route: this node is ${expected}, its only address`]);
});

test.each([{ init: given }, { join: { controlPlane: given } }, { join: nodeIp('203.0.113.7,2001:db8::9') }])(
  'ownAddress() is the one that the author names: %j',
  async (kubeadm) => {
    expect(await ownAddress(bootedOn(kubeadm, [old, other]).booted)).toBe('203.0.113.7');
  },
);

test('ownAddress() leaves it to kubeadm when there is a default route', async () => {
  const { booted, told } = bootedOn({ init: {} }, [old], 'default via 192.0.2.1 dev eth0 proto static\n');
  expect(await ownAddress(booted)).toBeUndefined();
  expect(told).toEqual([]);
});

test.each([
  { kubeadm: { init: {} }, addresses: [lo, old, other], found: '192.0.2.9 (eth0), 198.51.100.4 (eth1)' },
  { kubeadm: { join: {} }, addresses: [lo, link], found: 'no address at all' },
])('ownAddress() does not guess: $found', async ({ kubeadm, addresses, found }) => {
  const failure = await ownAddress(bootedOn(kubeadm, addresses).booted).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    message: `Cannot tell which address this node is to have: there is no default route, and it has ${found}`,
    help: expect.stringMatching(/advertise_address|node-ip/),
    isWorthRetrying: true,
  });
});

test('withAddress() tells kubeadm and the kubelet, below what the author says', () => {
  const ours = { name: 'node-ip', value: '192.0.2.9' };
  const endpoint = { localAPIEndpoint: { advertiseAddress: '192.0.2.9' } };
  const of = (kubeadm: Record<string, unknown>) => withAddress(bootedOn(kubeadm, []).booted, '192.0.2.9');
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
  const untouched = { init: {} };
  expect(withAddress(bootedOn(untouched, []).booted, undefined)).toMatchObject(untouched);
});
