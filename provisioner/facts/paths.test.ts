import { expect, test } from 'bun:test';
import { recordingHost } from '../host/recording.ts';
import { freshRun } from './facts.ts';
import { readPaths } from './paths.ts';

const wanted = [{ path: '/f', hashes: ['sha512'], tailBytes: 0 }] as const;

const read = async (written: (inode: string) => typeof freshRun.written) => {
  const { host } = recordingHost({ tree: { '/r/f': 'text' } });
  const inode = (await host.stat('/r/f'))?.inode ?? '';
  const found = (await readPaths(host, '/r', { wanted, run: { ...freshRun, written: written(inode) } }))[
    '/f'
  ];
  return found?.kind === 'file' ? found.hashes['sha512'] : undefined;
};

test('readPaths() takes the hash of what this run has hashed on its way to the disk', async () => {
  expect(await read((inode) => ({ [inode]: { bytes: 4, hashes: { sha512: 'known' } } }))).toBe('known');
});

test.each([
  ['another size', { bytes: 5, hashes: { sha512: 'known' } }],
  ['another kind of hash', { bytes: 4, hashes: { sha256: 'known' } }],
])('readPaths() reads a file that is known with %s', async (_, known) => {
  expect(await read((inode) => ({ [inode]: known }))).toMatch(/^[0-9a-f]{128}$/);
});
