import { expect, test } from 'bun:test';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common, contextOf } from '../../test/support/doing.ts';
import { failureOf } from '../../test/support/failure.ts';
import { utf8 } from '../bytes.ts';
import { linuxHost } from '../host/linux.ts';
import type { Step } from '../steps.ts';
import { execute } from './index.ts';
import { besides } from './tree.ts';

// Real folders and real links: nothing that a node's root holds may lead a write out of it.

const me = { id: process.getuid?.() ?? 0 };
const ours = { id: process.getgid?.() ?? 0 };
const owned = { user: me, group: ours, overwrite: true } as const;

const fileAt = (path: string): Step => ({
  ...common,
  ...owned,
  kind: 'write-file',
  path,
  contents: { from: 'plan', bytes: utf8('new') },
  append: [],
  mode: 0o644,
});
const folderAt = (path: string): Step => ({
  ...common,
  ...owned,
  kind: 'make-directory',
  path,
  mode: 0o755,
  existing: 'empty',
});
const linkAt = (path: string, target: string, hard: boolean): Step => ({
  ...common,
  ...owned,
  kind: 'make-link',
  path,
  target,
  hard,
});

/** A root with a folder beside it that must stay as it is. */
const inRoot = async (
  make: (root: string, outside: string) => void,
  step: Step,
): Promise<{ readonly failure: string; readonly read: (path: string) => string | null }> => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-root-'));
  const [root, outside] = [join(dir, 'root'), join(dir, 'outside')];
  try {
    for (const folder of [root, outside, join(root, 'etc')]) mkdirSync(folder);
    writeFileSync(join(outside, 'f'), 'old');
    make(root, outside);
    const failure = await failureOf(execute(step, contextOf(linuxHost, root)));
    expect([readdirSync(outside), readFileSync(join(outside, 'f'), 'utf8')]).toEqual([['f'], 'old']);
    const texts = new Map(
      ['etc/f', 'outside/f', 'f', `${dir}/outside/f`].map((path) => {
        const at = join(root, path);
        return [path.replace(dir, ''), existsSync(at) ? readFileSync(at, 'utf8') : null] as const;
      }),
    );
    return { failure, read: (path) => texts.get(path) ?? null };
  } finally {
    rmSync(dir, { recursive: true });
  }
};

test.each([
  {
    name: 'a parent that is an absolute link',
    make: (root: string, outside: string) => symlinkSync(outside, join(root, 'way')),
    lands: '/outside/f',
  },
  {
    name: 'a parent that climbs',
    make: (root: string) => symlinkSync('../../../../outside', join(root, 'way')),
    lands: 'outside/f',
  },
  {
    name: 'a chain of links',
    make: (root: string) => {
      symlinkSync('etc/second', join(root, 'way'));
      symlinkSync('../third', join(root, 'etc/second'));
      symlinkSync('/../../outside', join(root, 'third'));
    },
    lands: 'outside/f',
  },
  {
    name: 'a link to the root itself',
    make: (root: string) => symlinkSync('..', join(root, 'way')),
    lands: 'f',
  },
])('write-file stays below the root by way of $name', async ({ make, lands }) => {
  const { failure, read } = await inRoot(make, fileAt('/way/f'));
  expect([failure, read(lands)]).toEqual(['', 'new']);
});

test('write-file says so when links lead in a circle', async () => {
  const circle = (root: string) => {
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
  };
  const { failure } = await inRoot(circle, fileAt('/a/f'));
  expect(failure).toContain('more than 40 links on the way');
});

test('write-file replaces a link at the end, and does not follow it', async () => {
  const { failure, read } = await inRoot(
    (root, outside) => symlinkSync(join(outside, 'f'), join(root, 'etc/f')),
    fileAt('/etc/f'),
  );
  expect([failure, read('etc/f')]).toEqual(['', 'new']);
});

test('write-file does not write through a link that waits where the new file grows', async () => {
  const { failure, read } = await inRoot(
    (root, outside) => symlinkSync(join(outside, 'f'), besides(join(root, 'etc/f'))),
    fileAt('/etc/f'),
  );
  expect([failure, read('etc/f')]).toEqual(['', 'new']);
});

test('write-file does not write through a second name of a file outside', async () => {
  const { failure, read } = await inRoot(
    (root, outside) => linkSync(join(outside, 'f'), besides(join(root, 'etc/f'))),
    fileAt('/etc/f'),
  );
  expect([failure, read('etc/f')]).toEqual(['', 'new']);
});

test('make-directory empties a folder, and nothing that links in it lead to', async () => {
  const { failure } = await inRoot((root, outside) => {
    mkdirSync(join(root, 'etc/d'));
    symlinkSync(outside, join(root, 'etc/d/way'));
  }, folderAt('/etc/d'));
  expect(failure).toBe('');
});

test('make-link makes no hard link to a file outside', async () => {
  const { failure } = await inRoot(
    (root, outside) => symlinkSync(outside, join(root, 'way')),
    linkAt('/etc/f', '/way/f', true),
  );
  expect(failure).toContain('ENOENT');
});

test.each([
  ['the folder', 'way/deep', 'way/deep'],
  ['a parent of the folder', 'way/deep', 'way'],
])('write-file stays below the root when %s becomes a link between two files', async (_, folder, turned) => {
  const dir = mkdtempSync(join(tmpdir(), 'glowplug-root-'));
  const [root, outside] = [join(dir, 'root'), join(dir, 'outside')];
  try {
    for (const made of ['', 'deep']) mkdirSync(join(outside, made), { recursive: true });
    mkdirSync(join(root, folder), { recursive: true });
    const context = contextOf(linuxHost, root);
    await execute(fileAt(`/${folder}/one`), context);
    rmSync(join(root, turned), { recursive: true });
    symlinkSync(join(outside, turned === folder ? 'deep' : ''), join(root, turned));
    await execute(fileAt(`/${folder}/two`), context);
    expect(readdirSync(join(outside, 'deep'))).toEqual([]);
    expect(existsSync(join(root, outside, 'deep/two'))).toBe(true);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
