// Needs QEMU: the URL comes by firmware into the kernel's arguments, and the network is the initramfs' own.
import { expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tools } from '../../build/tools/index.ts';
import { startVm, type Vm } from '../support/vm/index.ts';
import { plainMachine } from './bench.ts';
import { serveFiles } from './files-server.ts';
import { tell } from './tell.ts';

const limits = { timeoutMs: 900_000 };
const text = 'Fetched, verified, unpacked.\n';
const poem = Buffer.from(text);
const sha512 = (bytes: Uint8Array): string => `sha512-${createHash('sha512').update(bytes).digest('hex')}`;

const spec = (poemUrl: string) => ({
  glowplug: { version: '1.0.0' },
  storage: {
    files: [
      {
        path: '/etc/poem',
        mode: 0o640,
        contents: { source: poemUrl, compression: 'gzip', verification: { hash: sha512(poem) } },
      },
    ],
  },
  systemd: { units: tell('stat -c "poem %%a %%s" /etc/poem; cat /etc/poem; echo end') },
});

const boot = async (dir: string, kernelArguments: readonly string[]): Promise<Vm> =>
  startVm(await plainMachine({ dir, kernelArguments }), { tools: await tools() });

test('apply takes its config and a gzipped, verified file from an http server', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-url-'));
  const files: Record<string, Uint8Array> = { '/poem.gz': gzipSync(poem) };
  const server = serveFiles(files);
  const config = Buffer.from(JSON.stringify(spec(server.urlOf('/poem.gz'))));
  files['/node.json'] = config;
  const url = `glowplug.config.url=${server.urlOf('/node.json')}`;
  const vm = await boot(dir, [url, `glowplug.config.hash=${sha512(config)}`, 'glowplug.reboot=0']);
  try {
    await vm.console.waitFor(/Glowplug: first boot, config from (\S+)|could not start/, limits);
    console.log('[url] the config is there');
    const [told] = await vm.console.waitFor(/poem 640 [^]*\nend|Waiting for ever/, limits);
    expect(told.replaceAll('\r', '')).toBe(`poem 640 ${poem.length}\n${text}end`);
    expect(vm.console.text()).toContain(`config from ${server.urlOf('/node.json')}`);
    expect(server.asked).toEqual(['/node.json', '/poem.gz']);
  } finally {
    await vm.kill();
    await server.stop();
    rmSync(dir, { recursive: true });
  }
}, 1_800_000);
