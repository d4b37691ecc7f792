import { afterAll, expect, test } from 'bun:test';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Image, listImages } from '../images.ts';
import { packedImages } from './check.ts';
import { setTimes } from './databases.ts';
import { forRole } from './index.ts';
import { shareFiles } from './share.ts';

const scratch = mkdtempSync(join(tmpdir(), 'glowplug-store-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const versions = {
  kubernetes: 'v1.36.3',
  etcd: 'v3.6.8',
  coredns: 'v1.14.2',
  containerd: 'v2.3.7',
  'cri-tools': 'v1.36.0',
  cni: 'v1.9.1',
};

const archived = listImages(versions).map((image: Image) => ({ image, archive: `${image.name}.tar` }));
const namesFor = (role: 'control-plane' | 'worker') => forRole(role, archived).map(({ image }) => image.name);

test('forRole() gives a worker no part of the control plane', () => {
  expect(namesFor('worker')).toEqual(['kube-proxy', 'coredns', 'pause']);
});

test("forRole() begins every store with the worker's images, so that snapshots have the same numbers", () => {
  expect(namesFor('control-plane').slice(0, 3)).toEqual(namesFor('worker'));
  expect(namesFor('control-plane')).toHaveLength(archived.length);
});

test('listImages() pins the sandbox image and no other', () => {
  expect(archived.filter(({ image }) => image.isPinned).map(({ image }) => image.name)).toEqual(['pause']);
});

// Go: time.Unix(0, 0).UTC().MarshalBinary() and one of a build with nanoseconds in a zone.
const epoch = Buffer.from('010000000e7791f70000000000ffff', 'hex');
const ofBuild = Buffer.from('010000000ee0a1b2c3075bcd15003c', 'hex');

test('setTimes() replaces the time of every record and nothing else', () => {
  const record = (time: Buffer) =>
    Buffer.concat([
      Buffer.from('createdat'),
      time,
      Buffer.from('labelsupdatedat'),
      time,
      Buffer.from('size'),
    ]);
  expect(setTimes(record(ofBuild), 0)).toEqual(record(epoch));
});

test('setTimes() leaves a label alone that only names the key', () => {
  const label = Buffer.from('labels createdat yesterday');
  expect(setTimes(label, 0)).toEqual(label);
});

const write = (path: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
  chmodSync(join(scratch, path), mode);
};
const inodeOf = (path: string): number => statSync(join(scratch, path)).ino;

test('shareFiles() links files of the same path, content and mode, and no others', () => {
  for (const folder of ['a', 'b']) write(`${folder}/deep/same`, 'same');
  write('a/content', 'one');
  write('b/content', 'two');
  write('a/mode', 'same', 0o755);
  write('b/mode', 'same', 0o644);
  write('b/alone', 'same');
  shareFiles(join(scratch, 'b'), join(scratch, 'a'));
  expect(inodeOf('b/deep/same')).toBe(inodeOf('a/deep/same'));
  for (const name of ['content', 'mode']) expect(inodeOf(`b/${name}`)).not.toBe(inodeOf(`a/${name}`));
  expect(statSync(join(scratch, 'b/alone')).nlink).toBe(1);
});

test('packedImages() tells the images that containerd has not unpacked', () => {
  const table = `REF       TYPE   DIGEST  STATUS            SIZE   UNPACKED
a:1       m      sha256  incomplete (1/2)  1/2    true
b:2       m      sha256  complete (2/2)    2/2    false
`;
  expect(packedImages(table)).toEqual(['b:2       m      sha256  complete (2/2)    2/2    false']);
});
