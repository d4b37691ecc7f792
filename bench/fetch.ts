import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../cli/table.ts';
import { costOf } from './cost.ts';

/**
 * What fetching costs glowplug-node: one large file over loopback in each compression, many small ones, and a file that is larger
 * than memory may be. `bun bench/fetch.ts`, some minutes. The goals are issue 3's; Ignition 2.14 on two such cores needs 0.64 s of CPU
 * for the 200 MB with sha512 and 1.74 s with gzip.
 */
const rounds = 3;
const large = 200_000_000;
const huge = 2 * 2 ** 30;
const small = 200;
const goals = { peakMiB: 128, plainCpuS: 0.64, gzipCpuS: 1.74 } as const;

const words = Array.from({ length: 4000 }, (_, i) => ((i * 2_654_435_761) % 2 ** 32).toString(36));

/** Text that packs about as well as programs and logs do. */
const writeText = async (path: string, bytes: number): Promise<void> => {
  const writer = Bun.file(path).writer();
  let state = 1;
  for (let written = 0; written < bytes; ) {
    const line: string[] = [];
    for (let word = 0; word < 2000; word += 1) {
      state = (state * 48_271) % 2_147_483_647;
      line.push(words[state % words.length] ?? '');
    }
    const text = `${line.join(' ')}\n`.slice(0, bytes - written);
    written += text.length;
    await writer.write(text);
  }
  await writer.end();
};

const pack = (argv: readonly string[], path: string, suffix: string): string => {
  const packed = `${path}.${suffix}`;
  const { exitCode } = Bun.spawnSync([...argv, '--stdout', path], { stdout: Bun.file(packed) });
  if (exitCode !== 0) throw new Error(`Cannot run "${argv.join(' ')}"`);
  return packed;
};

type Case = {
  readonly name: string;
  readonly urls: readonly string[];
  readonly compression?: string;
  readonly algorithm?: string;
  readonly goal?: string;
};

const casesOf = async (dir: string, base: string): Promise<readonly Case[]> => {
  const path = join(dir, 'text');
  await writeText(path, large);
  const file = (at: string): readonly string[] => [`${base}/file?path=${encodeURIComponent(at)}`];
  const numbers = Array.from({ length: small }, (_, i) => `${base}/small/${i}`);
  return [
    { name: '200 MB, sha512', urls: file(path), goal: `CPU <= ${goals.plainCpuS} s` },
    { name: '200 MB, sha256', urls: file(path), algorithm: 'sha256' },
    {
      name: '200 MB from gzip',
      urls: file(pack(['gzip', '-6'], path, 'gz')),
      compression: 'gzip',
      goal: `CPU <= ${goals.gzipCpuS} s`,
    },
    { name: '200 MB from zstd', urls: file(pack(['zstd', '-q'], path, 'zst')), compression: 'zstd' },
    { name: '200 MB from xz', urls: file(pack(['xz', '-1'], path, 'xz')), compression: 'xz' },
    { name: '200 small files', urls: numbers },
    { name: '2 GiB, sha512', urls: [`${base}/stream?bytes=${huge}`], goal: `peak < ${goals.peakMiB} MiB` },
  ];
};

const measure = async (one: Case, to: string): Promise<readonly string[]> => {
  const { compression = '', algorithm = '', urls } = one;
  const client = join(import.meta.dir, 'fetch', 'client.ts');
  const cost = await costOf([process.execPath, client, to, compression, algorithm, '8', ...urls], rounds);
  return [one.name, cost.wallS.toFixed(2), cost.cpuS.toFixed(2), cost.peakMiB.toFixed(0), one.goal ?? ''];
};

const main = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-bench-'));
  const server = Bun.spawn([process.execPath, join(import.meta.dir, 'fetch', 'server.ts')], {
    stdout: 'pipe',
  });
  try {
    const reader = server.stdout.getReader();
    const port = new TextDecoder().decode((await reader.read()).value).trim();
    const rows: (readonly string[])[] = [[`best of ${rounds}`, 'wall s', 'CPU s', 'peak MiB', 'goal']];
    for (const one of await casesOf(dir, `http://127.0.0.1:${port}`))
      rows.push(await measure(one, join(dir, 'to-')));
    console.log(table(rows, '').join('\n'));
  } finally {
    server.kill();
    rmSync(dir, { recursive: true });
  }
};

await main();
