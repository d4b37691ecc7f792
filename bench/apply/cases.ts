import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files to write, in the form that both programs take. */
export type ApplyCase = {
  readonly name: string;
  readonly files: readonly object[];
  /** How many times as fast as Ignition it should be. */
  readonly goal: number;
  /** Throws when the root has not what was asked. */
  readonly check: (root: string) => void;
};

const manyFiles = 2000;
const smallFiles = 200;
/** How long an answer takes from another site; from this machine none does. */
const farMs = 5;
const largeBytes = 200 * 2 ** 20;

/** Text that gzip takes to about a quarter, as programs and their data are; the same every time. */
const largeText = (): Buffer => {
  const block = Buffer.alloc(2 ** 20);
  for (let at = 0, seed = 1; at < block.length; at += 4, seed = (seed * 1664525 + 1013904223) >>> 0)
    block.writeUInt32LE(seed & 0x0f0f0f0f, at);
  return Buffer.concat(
    Array.from({ length: largeBytes / block.length }, (_, i) => block.fill(String(i), 0, 8)),
  );
};

const smallText = (i: number): string => `small file ${i}\n`.repeat(256);

/** All that is fetched, on the loopback. */
export const serveRemote = (dir: string) => {
  const large = largeText();
  const files = { '/large': join(dir, 'large'), '/large.gz': join(dir, 'large.gz') } as const;
  writeFileSync(files['/large'], large);
  writeFileSync(files['/large.gz'], gzipSync(large, { level: 6 }));
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: async ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname === '/large' || pathname === '/large.gz') return new Response(Bun.file(files[pathname]));
      const [, distance, number] = pathname.split('/');
      if (distance === 'far') await Bun.sleep(farMs);
      return new Response(smallText(Number(number)));
    },
  });
  const hash = createHash('sha512').update(large).digest('hex');
  return { url: { base: `http://127.0.0.1:${server.port}`, hash }, stop: () => void server.stop(true) };
};

type Remote = ReturnType<typeof serveRemote>['url'];

const inline = (i: number): string =>
  Array.from({ length: 14 }, (_, k) => `setting-${i}-${k} = a value of the usual length, number ${k}\n`).join(
    '',
  );

const has = (root: string, path: string, text: string): void => {
  if (readFileSync(join(root, path), 'utf8') !== text) throw new Error(`"${path}" has other contents`);
};

const hasLarge = (root: string): void => {
  if (statSync(join(root, '/var/large')).size !== largeBytes) throw new Error('"/var/large" is not whole');
};

export const applyCases = ({ base, hash }: Remote): readonly ApplyCase[] => {
  const verification = { hash: `sha512-${hash}` };
  return [
    {
      name: `${manyFiles} inline files`,
      goal: 2,
      files: Array.from({ length: manyFiles }, (_, i) => ({
        path: `/etc/app/conf.d/${i}.conf`,
        mode: 0o644,
        contents: { source: `data:,${encodeURIComponent(inline(i))}` },
      })),
      check: (root) => has(root, `/etc/app/conf.d/${manyFiles - 1}.conf`, inline(manyFiles - 1)),
    },
    {
      name: 'one file of 200 MiB with sha512',
      goal: 1,
      files: [{ path: '/var/large', contents: { source: `${base}/large`, verification } }],
      check: hasLarge,
    },
    {
      name: 'the same with gzip',
      goal: 1,
      files: [
        { path: '/var/large', contents: { source: `${base}/large.gz`, compression: 'gzip', verification } },
      ],
      check: hasLarge,
    },
    { ...smallCase(`${base}/near`), name: `${smallFiles} small remote files, of this machine` },
    { ...smallCase(`${base}/far`), name: `${smallFiles} small remote files, ${farMs} ms away` },
  ];
};

const smallCase = (from: string) => ({
  goal: 2,
  files: Array.from({ length: smallFiles }, (_, i) => ({
    path: `/etc/small/${i}`,
    contents: { source: `${from}/${i}` },
  })),
  check: (root: string) => has(root, `/etc/small/${smallFiles - 1}`, smallText(smallFiles - 1)),
});
