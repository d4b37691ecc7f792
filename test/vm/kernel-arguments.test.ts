// Needs QEMU: firmware, loader and stub decide what the kernel's arguments are, and the machine reboots by itself.
import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tools } from '../../build/tools/index.ts';
import { startVm } from '../support/vm/index.ts';
import { plainMachine } from './bench.ts';
import { tell } from './tell.ts';

const limits = { timeoutMs: 600_000 };

// The first time it also reboots, for what is there on later boots.
const command =
  'echo "cmdline $$(cat /proc/cmdline) end"; [ -e /var/lib/told ] || { touch /var/lib/told; systemctl reboot; }';

const spec = {
  glowplug: { version: '1.0.0' },
  kernelArguments: {
    shouldExist: ['mitigations=auto', 'loglevel=4', 'glow.test=yes'],
    shouldNotExist: ['debug'],
  },
  systemd: { units: tell(command) },
};

test('kernel arguments cost one reboot, and are there on every boot after it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-kargs-'));
  writeFileSync(join(dir, 'spec.json'), JSON.stringify(spec));
  const machine = await plainMachine({
    dir,
    fwCfg: { 'opt/org.glowplug/config': join(dir, 'spec.json') },
  });
  const vm = await startVm(machine, { tools: await tools() });
  try {
    const twice = /cmdline (.*) end[^]*cmdline (.*) end|Waiting for ever/;
    const [, first = '', second = ''] = await vm.console.waitFor(twice, limits);
    const added = 'glowplug.addon=begin mitigations=auto glow.test=yes glowplug.addon=end';
    expect(first).toContain(added);
    expect(second).toBe(first);
    // What the image has already is not added again.
    expect(first.match(/loglevel=4/g)).toHaveLength(1);
    const said = vm.console.text();
    expect(said.match(/Glowplug: first boot, config from/g)).toHaveLength(2);
    expect(said.match(/reboot with mitigations=auto glow\.test=yes/g)?.length).toBeGreaterThan(0);
    expect(said.match(/Glowplug: done in/g)).toHaveLength(1);
    // The reboot that the test itself asks for.
    expect(said).not.toContain('Failed unmounting');
  } finally {
    await vm.kill();
    rmSync(dir, { recursive: true });
  }
}, 1_200_000);
