import { afterAll, beforeAll, expect, test } from 'bun:test';
import { placeOf } from '../try/place.ts';
import { restart } from '../try/reboot.ts';
import { ask } from '../try/ssh.ts';
import { becomesReady, down, powerOn, say } from '../try/up.ts';

// The main job, whole: firmware, loader, verity root, first boot from examples/control-plane.yaml by fw_cfg, kubeadm init, Ready,
// and a reboot. One machine for all, for it takes minutes; the tests build on each other.
const place = placeOf('test-first-boot', 2231);

beforeAll(async () => {
  const vm = await powerOn('examples/control-plane.yaml', place, { outlives: false });
  expect(vm === null ? false : await becomesReady(vm, place)).toBe(true);
});
afterAll(() => down(place));

const node = async (command: string): Promise<string> => (await ask(place, command))?.trim() ?? 'no answer';

test('the root is erofs on dm-verity and cannot be written', async () => {
  expect(await node('findmnt -no FSTYPE,SOURCE /')).toMatch(/^erofs\s+\/dev\/mapper\/root$/);
  expect(await node('dmsetup status root || veritysetup status root')).toMatch(/verity/);
  expect(await node('touch /usr/written 2>&1; true')).toContain('Read-only file system');
});

test('what is kept is on the state partition, or on a partition of its own', async () => {
  const label = (path: string) => node(`lsblk -no PARTLABEL $(findmnt -nvo SOURCE ${path})`);
  expect(await label('/var')).toBe('glowplug-state');
  expect(await label('/etc/kubernetes')).toBe('glowplug-state');
  expect(await label('/var/lib/etcd')).toBe('etcd');
  expect(await label('/var/lib/containerd')).toBe('containerd');
  expect(await node('findmnt -no FSTYPE /etc')).toBe('overlay');
});

test('the system is as the file says, and no unit has failed', async () => {
  expect(await node('hostname; cat /etc/motd; id -nG core; systemctl show -p Result hello.service')).toBe(
    [
      'cp1',
      'This is cp1, a Kubernetes control plane made by Glowplug.',
      'What happened at first boot: glowplug-node report',
      'core sudo',
      'Result=success',
    ].join('\n'),
  );
  expect(await node('systemctl --failed --no-legend; echo none')).toBe('none');
});

test('every pod runs, from images of the node’s own store', async () => {
  const phases = await node(
    'KUBECONFIG=/etc/kubernetes/admin.conf kubectl get pods -A -o jsonpath="{.items[*].status.phase}"',
  );
  expect(new Set(phases.split(' '))).toEqual(new Set(['Running']));
});

// That its pods come back is shown at native speed by test/cluster.
const identity =
  'sha256sum </etc/kubernetes/pki/ca.crt; cat /etc/machine-id; findmnt -rno TARGET,SOURCE --real | grep -v ^/boot | sort';

test('a reboot brings back the same node, without the provisioner and without kubeadm', async () => {
  const before = await node(identity);
  await restart(place, say);
  await node('systemctl is-system-running --wait');
  expect(await node(identity)).toBe(before);
  expect(await node('journalctl -b -u glowplug-setup -o cat | grep -c "first boot"; true')).toBe('0');
  expect(await node('systemctl show -p ConditionResult --value glowplug-kubernetes')).toBe('no');
  expect(await node('systemctl --failed --no-legend; echo none')).toBe('none');
});
