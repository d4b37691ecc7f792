import { describe, expect, test } from 'bun:test';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolders } from '../test/support/folders.ts';
import { limits } from '../transpiler/limits.ts';
import type { Local } from '../transpiler/local.ts';
import { localFilesBelow } from './local-files.ts';

const emptyFolder = emptyFolders('local');

const folder = (): string => {
  const base = emptyFolder();
  mkdirSync(join(base, 'files', 'bin'), { recursive: true });
  writeFileSync(join(base, 'secret'), 'outside');
  return base;
};

const codeOf = (local: Local<unknown>): string => ('problem' in local ? local.problem.code : 'found');

describe('localFilesBelow()', () => {
  test('follows links inside its folder and none outside', () => {
    const base = folder();
    writeFileSync(join(base, 'files', 'motd'), 'hello');
    symlinkSync('../motd', join(base, 'files', 'bin', 'inside'));
    symlinkSync('../../secret', join(base, 'files', 'bin', 'outside'));
    symlinkSync('..', join(base, 'files', 'up'));
    const { readFile } = localFilesBelow(join(base, 'files'));
    const codes = [
      'bin/inside',
      'bin/outside',
      'up/secret',
      'up/files/motd',
      '../secret',
      join(base, 'secret'),
    ].map((path) => codeOf(readFile(path)));
    expect(codes).toEqual([
      'found',
      'local-outside',
      'local-outside',
      'found',
      'local-outside',
      'local-outside',
    ]);
  });

  test('may itself be named by a link', () => {
    const base = folder();
    writeFileSync(join(base, 'files', 'motd'), 'hello');
    symlinkSync('files', join(base, 'link'));
    expect(codeOf(localFilesBelow(join(base, 'link')).readFile('motd'))).toBe('found');
  });

  test('does not wait for a pipe', () => {
    const base = folder();
    Bun.spawnSync(['mkfifo', join(base, 'files', 'pipe')]);
    const { readFile, readTree } = localFilesBelow(join(base, 'files'));
    expect([codeOf(readFile('pipe')), codeOf(readTree('.'))]).toEqual([
      'local-not-a-file',
      'local-not-a-file',
    ]);
  });

  test('refuses a file that is too large, and many that are together', () => {
    const base = folder();
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      writeFileSync(join(base, 'files', name), '');
      truncateSync(join(base, 'files', name), limits.localFileBytes);
    }
    writeFileSync(join(base, 'files', 'huge'), '');
    truncateSync(join(base, 'files', 'huge'), limits.localFileBytes + 1);
    const { readFile } = localFilesBelow(join(base, 'files'));
    const codes = ['huge', 'a', 'b', 'c', 'd', 'e'].map((path) => codeOf(readFile(path)));
    expect(codes).toEqual(['local-too-large', 'found', 'found', 'found', 'found', 'local-too-large']);
  });

  test('gives a tree parents first, with its links as they are and what may be executed', () => {
    const base = folder();
    const bin = join(base, 'files', 'bin');
    writeFileSync(join(bin, 'run'), '#!');
    chmodSync(join(bin, 'run'), 0o755);
    symlinkSync('run', join(bin, 'again'));
    symlinkSync('loop', join(bin, 'loop'));
    const tree = localFilesBelow(base).readTree('files');
    expect('found' in tree ? tree.found : tree).toEqual([
      { kind: 'directory', path: 'bin' },
      { kind: 'link', path: 'bin/again', target: 'run' },
      { kind: 'link', path: 'bin/loop', target: 'loop' },
      { kind: 'file', path: 'bin/run', bytes: expect.anything(), isExecutable: true },
    ]);
  });
});
