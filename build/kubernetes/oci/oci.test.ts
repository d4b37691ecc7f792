import { afterAll, expect, test } from 'bun:test';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { writeArchive } from './archive.ts';
import { describeImage, tagOf } from './documents.ts';
import { packLayer } from './layer.ts';

const scratch = mkdtempSync(join(tmpdir(), 'glowplug-oci-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const image = {
  reference: 'registry.example:5000/team/tool:v1.2.3',
  config: { entrypoint: ['/tool'], user: '65535:65535' },
};

// Two roots of equal content, told apart by what must not matter: time, and the order in which files were made.
const makeRoot = (name: string, files: readonly string[], mtimeSeconds: number): string => {
  const root = join(scratch, name);
  mkdirSync(join(root, 'bin'), { recursive: true });
  for (const file of files) {
    writeFileSync(join(root, file), `the content of ${file}`);
    chmodSync(join(root, file), 0o755);
    utimesSync(join(root, file), mtimeSeconds, mtimeSeconds);
  }
  for (const folder of ['bin', '.']) chmodSync(join(root, folder), 0o755);
  return root;
};

const unpack = async (archive: string): Promise<string> => {
  const dir = `${archive}.unpacked`;
  mkdirSync(dir);
  await execa('tar', ['--extract', `--file=${archive}`, `--directory=${dir}`]);
  return dir;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('writeArchive() writes the same bytes for the same content', async () => {
  const first = makeRoot('first', ['bin/tool', 'bin/other'], 1_000_000_000);
  const second = makeRoot('second', ['bin/other', 'bin/tool'], 1_700_000_000);
  await writeArchive(image, first, join(scratch, 'first.tar'));
  const umask = process.umask(0o077);
  await writeArchive(image, second, join(scratch, 'second.tar')).finally(() => process.umask(umask));
  expect(sha256(readFileSync(join(scratch, 'first.tar')))).toBe(
    sha256(readFileSync(join(scratch, 'second.tar'))),
  );
});

test('writeArchive() tells different content apart', async () => {
  const root = makeRoot('third', ['bin/tool'], 0);
  await writeArchive(image, root, join(scratch, 'before.tar'));
  writeFileSync(join(root, 'bin/tool'), 'changed');
  await writeArchive(image, root, join(scratch, 'after.tar'));
  expect(readFileSync(join(scratch, 'before.tar')).equals(readFileSync(join(scratch, 'after.tar')))).toBe(
    false,
  );
});

test('writeArchive() makes a layout in which every blob has the digest of its name', async () => {
  await writeArchive(image, makeRoot('fourth', ['bin/tool'], 0), join(scratch, 'fourth.tar'));
  const blobs = join(await unpack(join(scratch, 'fourth.tar')), 'blobs', 'sha256');
  const names = (await execa('ls', [blobs])).stdout.split('\n');
  expect(names).toHaveLength(3);
  for (const name of names) expect(sha256(readFileSync(join(blobs, name)))).toBe(name);
});

test('packLayer() gives every file to root and no time', async () => {
  const { path } = await packLayer(makeRoot('fifth', ['bin/tool'], 5), join(scratch, 'layer.tar'));
  const { stdout } = await execa('tar', ['--list', '--verbose', '--full-time', `--file=${path}`], {
    env: { TZ: 'UTC' },
  });
  for (const line of stdout.split('\n')) expect(line).toMatch(/^\S+ 0\/0 +\d+ 1970-01-01 00:00:00 /);
});

test('describeImage() joins index, manifest, config and layer by digest', () => {
  const layer = { path: '', digest: `sha256:${'a'.repeat(64)}`, sizeBytes: 42 };
  const { index, manifest, configuration } = describeImage(image.reference, image.config, layer);
  expect(JSON.parse(index.text)).toMatchObject({
    manifests: [
      {
        digest: manifest.digest,
        size: manifest.sizeBytes,
        annotations: {
          'io.containerd.image.name': image.reference,
          'org.opencontainers.image.ref.name': 'v1.2.3',
        },
      },
    ],
  });
  expect(JSON.parse(manifest.text)).toMatchObject({
    config: { digest: configuration.digest, size: configuration.sizeBytes },
    layers: [{ digest: layer.digest, size: 42, mediaType: 'application/vnd.oci.image.layer.v1.tar' }],
  });
  expect(JSON.parse(configuration.text)).toMatchObject({
    config: { Entrypoint: ['/tool'], User: '65535:65535' },
    rootfs: { diff_ids: [layer.digest] },
  });
});

test('tagOf() refuses a reference without a tag', () => {
  expect(tagOf('host:5000/a/b:v1')).toBe('v1');
  expect(() => tagOf('host:5000/a/b')).toThrow('no tag');
});
